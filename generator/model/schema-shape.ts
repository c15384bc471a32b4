/** Whether two schemas admit the same values, whatever their descriptions. */
import type { Schema } from "./schema.js";

export function isSameShape(a: Schema, b: Schema): boolean {
  return a === b || (a.kind === b.kind && shapeKey(a) === shapeKey(b));
}

/** The schemas, each distinct shape once. */
export function distinctShapes(schemas: readonly Schema[]): readonly Schema[] {
  const kinds = new Set(schemas.map(({ kind }) => kind));
  // Different kinds differ: a union with a model in it need not be written out to see that.
  if (kinds.size === schemas.length) return schemas;
  const keys = new Set<string>();
  return schemas.filter((schema) => keys.size < keys.add(shapeKey(schema)).size);
}

const annotationKeys: ReadonlySet<string> = new Set([
  "title",
  "description",
  "deprecated",
  "default",
  "examples",
  "constraints",
]);

function shapeKey(schema: Schema): string {
  // No key of a `Schema` comes from the document, so these keys are annotations wherever they stand.
  return JSON.stringify(schema, (key, value: unknown) => {
    if (annotationKeys.has(key)) return undefined;
    return value instanceof Map ? [...value] : value;
  });
}
