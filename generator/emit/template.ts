/**
 * Prose with named holes: `{{packageName}}` is replaced, and what stands between `<!-- if list -->` and `<!-- end -->` is left out
 * where there is no `list`.
 */
import type { Prose, ProsePart, StatementCode, Token } from "./code.js";
import { asset, joinProse, prose } from "./syntax.js";

/** What fills a hole: text, or a statement that has the line to itself. */
export type Holes = Readonly<Record<string, Prose | Token | StatementCode | undefined>>;

/** @throws where the template has a hole that nothing fills. What fills a hole is never itself searched for holes. */
export function fillTemplate(template: Prose, holes: Holes): readonly ProsePart[] {
  const wanted = template.replace(
    /<!-- if (\w+) -->\n([^]*?)<!-- end -->\n/g,
    (_, condition: string, section: string) => (holes[condition] === undefined ? "" : section),
  );
  // The names of the holes are every other piece.
  return wanted.split(/\{\{(\w+)\}\}/).map((piece, index, pieces): ProsePart => {
    if (index % 2 === 0) return asset(piece);
    const value = holes[piece];
    if (value === undefined) throw new Error(`The template has a hole {{${piece}}} that nothing fills.`);
    if (typeof value === "string") return prose`${value}`;
    return { statement: value, depth: (/ *$/.exec(pieces[index - 1] ?? "")?.[0].length ?? 0) / 2 };
  });
}

/** The same, where all is text. */
export function fillText(template: Prose, holes: Readonly<Record<string, Prose | Token | undefined>>): Prose {
  return joinProse(
    fillTemplate(template, holes).flatMap((part) => (typeof part === "string" ? part : [])),
    "",
  );
}

/** @throws where there is no such template. */
export function templateNamed(templates: Readonly<Record<string, string>>, name: string): Prose {
  const template = templates[name];
  if (template === undefined) throw new Error(`There is no template ${name}.`);
  return asset(template);
}
