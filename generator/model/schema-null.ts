/** Whether a schema admits null, read from the document itself, references included. */
import type { NamedSchema, SchemaId } from "../resolve/resolved.js";
import { isSchemaObject, typesOf } from "./schema-type.js";

/** Deeper than any schema that decides about null. */
const deepest = 100;

const nothing: ReadonlySet<unknown> = new Set();

export function admitsNull(
  schema: unknown,
  schemas: ReadonlyMap<SchemaId, NamedSchema>,
  seen: ReadonlySet<unknown> = nothing,
): boolean {
  if (typeof schema === "boolean") return schema;
  // A schema that leads back to itself changes nothing about the answer.
  if (!isSchemaObject(schema) || seen.has(schema) || seen.size > deepest) return true;
  const next = new Set([...seen, schema]);
  const types = typesOf(schema);
  if (types && !types.includes("null")) return false;
  if ("const" in schema && schema["const"] !== null) return false;
  if (Array.isArray(schema["enum"]) && !schema["enum"].includes(null) && !types) return false;
  const target = typeof schema["$ref"] === "string" ? schemas.get(schema["$ref"]) : undefined;
  if (target && !admitsNull(target.schema, schemas, next)) return false;
  const members = (keyword: string): readonly unknown[] | undefined =>
    Array.isArray(schema[keyword]) ? schema[keyword] : undefined;
  if (!(members("allOf") ?? []).every((member) => admitsNull(member, schemas, next))) return false;
  return ["anyOf", "oneOf"].every(
    (keyword) => members(keyword)?.some((member) => admitsNull(member, schemas, next)) ?? true,
  );
}
