/** What shape each keyword of a schema has, by the keyword table. */
import { isObject } from "../data.js";
import { schema, type ValueShape } from "../keyword/schema.js";

export type KeywordShape = Exclude<ValueShape, "anything">;

/** The name of each shape in error messages. */
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

/**
 * The shape of a keyword's value. Undefined for keywords that may hold anything (`default`, `const`, an extension), and
 * for unknown ones.
 */
export function shapeOf(keyword: string): KeywordShape | undefined {
  const value = Object.hasOwn(schema, keyword) ? schema[keyword]?.value : undefined;
  return value === "anything" ? undefined : value;
}

/** Whether a value of this shape needs no further resolving. */
export function isPlain(shape: KeywordShape): shape is PlainShape {
  return plain.has(shape);
}

export type PlainShape = "array" | "strings" | "number" | "count" | "string" | "boolean";

const plain: ReadonlySet<KeywordShape> = new Set<PlainShape>([
  "array",
  "strings",
  "number",
  "count",
  "string",
  "boolean",
]);

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
