/**
 * `if`, `then` and `else` as alternatives (JSON Schema 2020-12, 10.2.2): a value satisfies either `if` and `then`, or
 * `else`.
 *
 * Where only one of `then` and `else` is given, the schema admits any value on the other side, so the condition says
 * nothing.
 */
import { below, type SchemaPlace, type SchemaReading } from "./schema-context.js";
import { intersect } from "./schema-intersection.js";
import type { Schema } from "./schema.js";
import { isSchemaObject, type SchemaObject } from "./schema-type.js";
import { union } from "./schema-union.js";

export function modelCondition(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Schema[] {
  const [condition, consequence, alternative] = [schema["if"], schema["then"], schema["else"]];
  if (!isSchemaObject(condition) || !isSchemaObject(consequence) || !isSchemaObject(alternative)) return [];
  const read = (keyword: string) => context.read(schema[keyword], below(place, keyword));
  const [given, then, otherwise] = [read("if"), read("then"), read("else")];
  return [union([intersect([given, then]), otherwise])];
}
