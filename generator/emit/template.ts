/**
 * Prose with named holes: `{{packageName}}` is replaced, and what stands between `<!-- if list -->` and `<!-- end -->` is left out
 * where there is no `list`.
 */
import type { ProsePart, StatementCode } from "./code.js";

/** What fills a hole: text, or a statement that has the line to itself. */
export type Holes = Readonly<Record<string, string | StatementCode | undefined>>;

/** @throws where the template has a hole that nothing fills. What fills a hole is never itself searched for holes. */
export function fillTemplate(template: string, holes: Holes): readonly ProsePart[] {
  const wanted = template.replace(
    /<!-- if (\w+) -->\n([^]*?)<!-- end -->\n/g,
    (_, condition: string, section: string) => (holes[condition] === undefined ? "" : section),
  );
  // The names of the holes are every other piece.
  return wanted.split(/\{\{(\w+)\}\}/).map((piece, index, pieces): ProsePart => {
    if (index % 2 === 0) return piece;
    const value = holes[piece];
    if (value === undefined) throw new Error(`The template has a hole {{${piece}}} that nothing fills.`);
    if (typeof value === "string") return value;
    return { statement: value, depth: (/ *$/.exec(pieces[index - 1] ?? "")?.[0].length ?? 0) / 2 };
  });
}

/** The same, where all is text. */
export function fillText(template: string, holes: Readonly<Record<string, string | undefined>>): string {
  return fillTemplate(template, holes).join("");
}

/** @throws where there is no such template. */
export function templateNamed(templates: Readonly<Record<string, string>>, name: string): string {
  const template = templates[name];
  if (template === undefined) throw new Error(`There is no template ${name}.`);
  return template;
}
