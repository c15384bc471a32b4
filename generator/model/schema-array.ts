/** Arrays, and tuples: arrays whose first items have schemas of their own (`prefixItems`). */
import { below, type SchemaPlace, type SchemaReading } from "./schema-context.js";
import type { Shape } from "./schema.js";
import type { SchemaObject } from "./schema-type.js";

export function modelArray(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Shape {
  const keyword = "items" in schema || "contains" in schema ? "items" : "unevaluatedItems";
  return { kind: "array", items: context.read(schema[keyword] ?? true, below(place, keyword)) };
}

/**
 * A tuple. Its items are optional up to `minItems`: `prefixItems` alone does not demand that they exist (JSON Schema
 * 2020-12, 10.3.1.1).
 */
export function modelTuple(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Shape {
  const prefix = schema["prefixItems"] as readonly unknown[];
  const items = prefix.map((item, index) => context.read(item, below(place, "prefixItems", index)));
  const least = typeof schema["minItems"] === "number" ? schema["minItems"] : 0;
  const most = typeof schema["maxItems"] === "number" ? schema["maxItems"] : Infinity;
  const required = Math.min(items.length, Math.max(0, least));
  // Items that match `contains` count as evaluated, which no type can express.
  const keyword = "items" in schema || "contains" in schema ? "items" : "unevaluatedItems";
  const rest = schema[keyword] ?? true;
  if (rest === false || most <= items.length) return { kind: "tuple", items: items.slice(0, most), required };
  return { kind: "tuple", items, required, rest: context.read(rest, below(place, keyword)) };
}
