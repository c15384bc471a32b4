/** How what is seen is compared with what is wanted. */

/** That a property is not there, or undefined. */
export const absent = (value: unknown): boolean => value === undefined;

/**
 * What differs, each with its path; nothing where all is as wanted.
 *
 * Of objects, the properties that are wanted count; lists are compared whole; a pattern tests text, a function anything.
 */
export function match(found: unknown, wanted: unknown, path = ""): string[] {
  const differs = () => [`${path || "it"} is ${show(found)}, not ${show(wanted)}`];
  if (typeof wanted === "function") return (wanted as (value: unknown) => boolean)(found) ? [] : differs();
  if (wanted instanceof RegExp) return typeof found === "string" && wanted.test(found) ? [] : differs();
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) return differs();
    return wanted.flatMap((item, index) => match(found[index], item, `${path}[${index}]`));
  }
  if (typeof wanted === "object" && wanted !== null) {
    if (typeof found !== "object" || found === null) return differs();
    return Object.entries(wanted).flatMap(([name, value]) =>
      match((found as Readonly<Record<string, unknown>>)[name], value, `${path}.${name}`),
    );
  }
  return Object.is(found, wanted) ? [] : differs();
}

function show(value: unknown): string {
  if (typeof value === "function") return `what ${String(value).slice(0, 200)} takes`;
  if (value instanceof RegExp) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return (JSON.stringify(value) ?? String(value)).slice(0, 600);
}
