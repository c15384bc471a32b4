/** Readers for data of any kind: extensions, and other tools' configurations. */

export type Data = Readonly<Record<string, unknown>>;

export function textAt(data: Data, key: string): string | undefined {
  const value = valueAt(data, key);
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function recordAt(data: Data, key: string): Data | undefined {
  const value = valueAt(data, key);
  return isRecord(value) ? value : undefined;
}

/** The objects in a list. */
export function listAt(data: Data, key: string): readonly Data[] {
  const value = valueAt(data, key);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** An own property, nothing of the prototype. */
export function valueAt(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

export function isRecord(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
