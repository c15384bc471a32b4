/**
 * Prose with named holes: `{{packageName}}` is replaced, and what stands between `<!-- if list -->` and `<!-- end -->`
 * is left out where `list` is undefined.
 */
import type { Prose, ProsePart, StatementCode, Token } from "./code.js";
import { asset, joinProse, prose } from "./syntax.js";

/** The content of holes: text, or a statement on lines of its own. */
export type Holes = Readonly<Record<string, Prose | Token | StatementCode | undefined>>;

/**
 * Fills the holes of a template. The content is not itself searched for holes.
 *
 * @throws where nothing fills a hole.
 */
export function fillTemplate(template: Prose, holes: Holes): readonly ProsePart[] {
  const wanted = template.replace(
    /<!-- if (\w+) -->\n([^]*?)<!-- end -->\n/g,
    (_, condition: string, section: string) => (holes[condition] === undefined ? "" : section),
  );
  // Every other piece is the name of a hole.
  return wanted.split(/\{\{(\w+)\}\}/).map((piece, index, pieces): ProsePart => {
    if (index % 2 === 0) return asset(piece);
    const value = holes[piece];
    if (value === undefined) throw new Error(`The template has a hole {{${piece}}} that nothing fills.`);
    if (typeof value === "string") return prose`${value}`;
    return { statement: value, depth: (/ *$/.exec(pieces[index - 1] ?? "")?.[0].length ?? 0) / 2 };
  });
}

/** The same for content that is all text. */
export function fillText(template: Prose, holes: Readonly<Record<string, Prose | Token | undefined>>): Prose {
  return joinProse(
    fillTemplate(template, holes).flatMap((part) => (typeof part === "string" ? part : [])),
    "",
  );
}

/** A template by its name. @throws where there is none of that name. */
export function templateNamed(templates: Readonly<Record<string, string>>, name: string): Prose {
  const template = templates[name];
  if (template === undefined) throw new Error(`There is no template ${name}.`);
  return asset(template);
}
