/**
 * What editors and docs show of a schema: titles, prose, defaults, examples, and the validation keywords that types
 * cannot express.
 */
import type { Annotations, Schema } from "./schema.js";
import type { SchemaObject } from "./schema-type.js";

const constraintKeywords: ReadonlySet<string> = new Set([
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "propertyNames",
  "dependentRequired",
  "dependentSchemas",
  "contentEncoding",
  "contentMediaType",
  "not",
  "if",
  "then",
  "else",
]);

type Draft = { -readonly [Key in keyof Annotations]: Annotations[Key] };

/** The annotations of a schema; undefined where it has none. */
export function modelAnnotations(schema: SchemaObject): Annotations | undefined {
  const found: Draft = {};
  const { title, description, deprecated } = schema as {
    readonly title?: unknown;
    readonly description?: unknown;
    readonly deprecated?: unknown;
  };
  if (typeof title === "string") found.title = title;
  if (typeof description === "string") found.description = description;
  if ((deprecated ?? schema["x-deprecated"]) === true) found.deprecated = true;
  if ("default" in schema) found.default = schema["default"];
  const examples = examplesOf(schema);
  if (examples.length > 0) found.examples = examples;
  const constraints = modelConstraints(schema);
  if (constraints) found.constraints = constraints;
  for (const _ in found) return found;
  return undefined;
}

function modelConstraints(schema: SchemaObject): ReadonlyMap<string, unknown> | undefined {
  let constraints: Map<string, unknown> | undefined;
  for (const keyword in schema) {
    if (constraintKeywords.has(keyword)) (constraints ??= new Map()).set(keyword, schema[keyword]);
  }
  return constraints;
}

/** All examples: `examples` of JSON Schema, and `example`, OpenAPI's older keyword for a single one. */
function examplesOf(schema: SchemaObject): readonly unknown[] {
  if (Array.isArray(schema["examples"])) return schema["examples"];
  return "example" in schema ? [schema["example"]] : [];
}

/** The annotations of a schema, without the values that it admits. */
export function annotationsOf(schema: Schema): Annotations {
  const { title, description, deprecated, constraints, examples } = schema;
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(deprecated !== undefined && { deprecated }),
    ...("default" in schema && { default: schema.default }),
    ...(examples && { examples }),
    ...(constraints && { constraints }),
  };
}
