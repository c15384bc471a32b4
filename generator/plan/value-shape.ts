/** What a parameter's value or a form's field may be, as far as its style has to know. */
import type { Property, Schema } from "../model/schema.js";
import { follow, type ModelSchemas } from "./body.js";

export type ValueShape = "object" | "objects" | "other";

/** Deeper than any schema that is meant; a circle of unions ends here. */
const deepest = 20;

/** A value that may be an object is one; so is a list that may have some. */
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

/** The properties of an object, whichever of several it is; the first of those that have the same name. */
export function fieldsOf(schema: Schema, schemas: ModelSchemas, depth = 0): readonly Property[] {
  const target = follow(schema, schemas);
  if (!target || depth > deepest) return [];
  if (target.kind === "object") return target.properties;
  if (target.kind !== "union" && target.kind !== "intersection") return [];
  const fields = target.members.flatMap((member) => fieldsOf(member, schemas, depth + 1));
  return [...new Map(fields.toReversed().map((field) => [field.name, field])).values()].toReversed();
}
