/** The shape of a parameter's or form field's value, as far as its style depends on it. */
import type { Property, Schema } from "../model/schema.js";
import { follow, type ModelSchemas } from "./body.js";

export type ValueShape = "object" | "objects" | "other";

/** Deeper than any schema of a parameter; circular unions end here. */
const deepest = 20;

/** A value that may be an object counts as one, and so does a list that may hold objects. */
export function valueShape(schema: Schema, schemas: ModelSchemas, depth = 0): ValueShape {
  const target = follow(schema, schemas);
  if (!target || depth > deepest) return "other";
  switch (target.kind) {
    case "object":
      return "object";
    case "array":
      return valueShape(target.items, schemas, depth + 1) === "other" ? "other" : "objects";
    case "enum":
      return target.values.some(({ value }) => typeof value === "object" && value !== null) ? "object" : "other";
    case "union":
    case "intersection": {
      const shapes = target.members.map((member) => valueShape(member, schemas, depth + 1));
      return shapes.find((shape) => shape !== "other") ?? "other";
    }
    default:
      return "other";
  }
}

/** The properties of an object, whichever member of a union it is; of several with the same name, the first. */
export function fieldsOf(schema: Schema, schemas: ModelSchemas, depth = 0): readonly Property[] {
  const target = follow(schema, schemas);
  if (!target || depth > deepest) return [];
  if (target.kind === "object") return target.properties;
  if (target.kind !== "union" && target.kind !== "intersection") return [];
  const fields = target.members.flatMap((member) => fieldsOf(member, schemas, depth + 1));
  return [...new Map(fields.toReversed().map((field) => [field.name, field])).values()].toReversed();
}
