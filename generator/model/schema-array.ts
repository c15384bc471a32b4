/** Arrays, and tuples: arrays whose first items have schemas of their own (`prefixItems`). */
import type { Shape } from "./schema.js";
import { below, readSchema } from "./schema-reader.js";
import type { SchemaContext, SchemaPlace } from "./schema-reader.js";
import type { SchemaObject } from "./schema-type.js";

export function modelArray(schema: SchemaObject, place: SchemaPlace, context: SchemaContext): Shape {
  return { kind: "array", items: readSchema(schema["items"] ?? true, below(place, "items"), context) };
}

/** JSON Schema 2020-12, 10.3.1.1: `prefixItems` does not ask that the items be there; `minItems` does. */
export function modelTuple(schema: SchemaObject, place: SchemaPlace, context: SchemaContext): Shape {
  const prefix = schema["prefixItems"] as readonly unknown[];
  const items = prefix.map((item, index) => readSchema(item, below(place, "prefixItems", index), context));
  const least = typeof schema["minItems"] === "number" ? schema["minItems"] : 0;
  const most = typeof schema["maxItems"] === "number" ? schema["maxItems"] : Infinity;
  const required = Math.min(items.length, Math.max(0, least));
  if (schema["items"] === false || most <= items.length) return { kind: "tuple", items, required };
  return { kind: "tuple", items, required, rest: readSchema(schema["items"] ?? true, below(place, "items"), context) };
}
