/** What the keywords of a schema hold. JSON Schema 2020-12, and the fields that OpenAPI adds ("Schema Object"). */
import { isObject } from "./context.js";

export type KeywordShape =
  | "schema"
  | "schemas"
  | "schemaMap"
  | "reference"
  | "discriminator"
  | "type"
  | "array"
  | "strings"
  | "number"
  | "count"
  | "string"
  | "boolean";

const shapes: Readonly<Record<string, KeywordShape>> = {
  $ref: "reference",
  $dynamicRef: "reference",
  discriminator: "discriminator",
  type: "type",
  ...keywords("schema", "items contains additionalProperties propertyNames not if then else"),
  ...keywords("schema", "unevaluatedItems unevaluatedProperties contentSchema additionalItems"),
  ...keywords("schemas", "allOf anyOf oneOf prefixItems"),
  ...keywords("schemaMap", "properties patternProperties dependentSchemas $defs definitions"),
  ...keywords("array", "enum examples"),
  ...keywords("strings", "required"),
  ...keywords("number", "multipleOf maximum exclusiveMaximum minimum exclusiveMinimum"),
  ...keywords("count", "maxLength minLength maxItems minItems maxContains minContains maxProperties minProperties"),
  ...keywords("string", "title description pattern format $comment contentEncoding contentMediaType"),
  ...keywords("boolean", "nullable uniqueItems deprecated readOnly writeOnly"),
};

/** What an error message calls each. */
export const shapeNames: Readonly<Record<KeywordShape, string>> = {
  schema: "a schema",
  schemas: "an array of schemas",
  schemaMap: "an object of schemas",
  reference: "a string",
  discriminator: "an object",
  type: "a string or an array of strings",
  array: "an array",
  strings: "an array of strings",
  number: "a number",
  count: "a whole number, 0 or more",
  string: "a string",
  boolean: "true or false",
};

function keywords(shape: KeywordShape, names: string): Record<string, KeywordShape> {
  return Object.fromEntries(names.split(" ").map((name) => [name, shape]));
}

/** Undefined for what may be anything (`default`, `const`, an extension) and what no specification knows. */
export function shapeOf(keyword: string): KeywordShape | undefined {
  return Object.hasOwn(shapes, keyword) ? shapes[keyword] : undefined;
}

export function matchesShape(shape: KeywordShape, value: unknown): boolean {
  switch (shape) {
    case "schema":
      return isObject(value) || typeof value === "boolean";
    case "schemas":
      return Array.isArray(value) && value.length > 0;
    case "array":
      return Array.isArray(value);
    case "schemaMap":
    case "discriminator":
      return isObject(value);
    case "strings":
      return isStrings(value);
    case "type":
      return typeof value === "string" || isStrings(value);
    case "count":
      return Number.isInteger(value) && Number(value) >= 0;
    case "reference":
      return typeof value === "string";
    case "number":
    case "string":
    case "boolean":
      return typeof value === shape;
  }
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
