/** What an editor shows: titles, prose, defaults, examples, and the validation keywords that no type can say. */
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

export function modelAnnotations(schema: SchemaObject): Annotations {
  const { title, description, deprecated } = schema as {
    readonly title?: unknown;
    readonly description?: unknown;
    readonly deprecated?: unknown;
  };
  const constraints = Object.entries(schema).filter(([keyword]) => constraintKeywords.has(keyword));
  const examples = examplesOf(schema);
  return {
    ...(typeof title === "string" && { title }),
    ...(typeof description === "string" && { description }),
    ...((deprecated ?? schema["x-deprecated"]) === true && { deprecated: true }),
    ...("default" in schema && { default: schema["default"] }),
    ...(examples.length > 0 && { examples }),
    ...(constraints.length > 0 && { constraints: new Map(constraints) }),
  };
}

/** `examples` is JSON Schema's; `example` is OpenAPI's older word for one of them. */
function examplesOf(schema: SchemaObject): readonly unknown[] {
  if (Array.isArray(schema["examples"])) return schema["examples"];
  return "example" in schema ? [schema["example"]] : [];
}

/** What a schema says about itself, without what it admits. */
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
