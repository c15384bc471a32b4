/**
 * `not`, as far as a type can express it: values excluded from an enum, null from what may be null, everything from
 * anything. Otherwise it is left to the docs.
 */
import type { Schema } from "./schema.js";
import { annotationsOf } from "./schema-annotation.js";
import { isSchemaObject } from "./schema-type.js";
import { union } from "./schema-union.js";

export function exclude(schema: Schema, not: unknown): Schema {
  if (not === true || (isSchemaObject(not) && Object.keys(not).length === 0)) return { kind: "never" };
  if (!isSchemaObject(not)) return schema;
  const [keyword, ...others] = Object.keys(not);
  // Several keywords in `not` exclude only the values that all of them admit.
  if (others.length > 0) return schema;
  if (keyword === "enum" && Array.isArray(not["enum"])) return excludeValues(schema, not["enum"]);
  if (keyword === "const") return excludeValues(schema, [not["const"]]);
  return keyword === "type" && not["type"] === "null" ? excludeNull(schema) : schema;
}

function excludeValues(schema: Schema, excluded: readonly unknown[]): Schema {
  const texts = new Set(excluded.map((value) => JSON.stringify(value)));
  const rest = texts.has("null") ? excludeNull(schema) : schema;
  if (rest.kind !== "enum") return rest;
  const values = rest.values.filter(({ value }) => !texts.has(JSON.stringify(value)));
  return values.length > 0 ? { ...rest, values } : { ...annotationsOf(rest), kind: "never" };
}

function excludeNull(schema: Schema): Schema {
  if (schema.kind === "null") return { ...annotationsOf(schema), kind: "never" };
  if (schema.kind === "enum") {
    const values = schema.values.filter(({ value }) => value !== null);
    return values.length > 0 ? { ...schema, values } : { ...annotationsOf(schema), kind: "never" };
  }
  if (schema.kind !== "union") return schema;
  const others = schema.members.filter(({ kind }) => kind !== "null");
  return {
    ...annotationsOf(schema),
    ...union(
      others.map((member) => excludeNull(member)),
      schema.discriminator,
    ),
  };
}
