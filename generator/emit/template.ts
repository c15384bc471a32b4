/**
 * Prose with named holes: `{{packageName}}` is replaced, and what stands between `<!-- if list -->` and `<!-- end -->` is left out
 * where there is no `list`.
 */

export type Holes = Readonly<Record<string, string | undefined>>;

/** @throws where the template has a hole that nothing fills. What fills a hole is never itself searched for holes. */
export function fillTemplate(template: string, holes: Holes): string {
  return template
    .replace(/<!-- if (\w+) -->\n([^]*?)<!-- end -->\n/g, (_, condition: string, section: string) =>
      holes[condition] === undefined ? "" : section,
    )
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = holes[name];
      if (value === undefined) throw new Error(`The template has a hole {{${name}}} that nothing fills.`);
      return value;
    });
}

/** @throws where there is no such template. */
export function templateNamed(templates: Readonly<Record<string, string>>, name: string): string {
  const template = templates[name];
  if (template === undefined) throw new Error(`There is no template ${name}.`);
  return template;
}
