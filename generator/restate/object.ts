/** Objects of a document, as data. */

/** Of keys that a document chooses: "__proto__" is one like any other. */
export function record(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(entries);
}

/** Only what there is something to say of. */
export function said(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return record(Object.entries(fields).filter(([, value]) => value !== undefined));
}
