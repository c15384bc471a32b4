/** Plain data, as parsers give it: documents, configurations, extensions. */

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object: neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object's own property, or a list's item: a document may have a key such as "constructor". */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as JsonObject)[key];
}

/**
 * Sets a key that a document has chosen: "__proto__" is a key like any other, but an assignment would set the
 * prototype.
 */
export function define(container: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") container[key] = value;
  else Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
}
