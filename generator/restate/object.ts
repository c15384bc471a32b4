/** Objects of the document that is written. */

/** An object with keys that a document has chosen: "__proto__" is a key like any other. */
export function record(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entries);
}

/** An object without the fields that are undefined. */
export function said(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return record(Object.entries(fields).filter(([, value]) => value !== undefined));
}
