/** `enum` and `const`: values of any type, listed. */
import { isObject } from "../data.js";
import { type SchemaContext, type SchemaPlace, sourceOf } from "./schema-context.js";
import type { EnumValue, Shape } from "./schema.js";
import { isSchemaObject } from "./schema-type.js";
import type { SchemaObject } from "./schema-type.js";

export function modelEnum(
  schema: SchemaObject,
  types: readonly string[] | undefined,
  place: SchemaPlace,
  context: SchemaContext,
): Shape {
  const listed: readonly unknown[] = Array.isArray(schema["enum"]) ? schema["enum"] : [schema["const"]];
  const described = describeValues(listed, schema);
  const admitted = described.flatMap((entry) => {
    if ("const" in schema && !isSame(entry.value, schema["const"])) return [];
    const value = admit(entry.value, types);
    if (value !== undefined && value === entry.value) return [entry];
    context.report(
      "enum-contradicts-type",
      {
        value: typeof entry.value === "number" ? String(entry.value) : JSON.stringify(entry.value),
        type: types?.join(" or ") ?? "a value of JSON",
      },
      sourceOf(place),
    );
    return value === undefined ? [] : [{ ...entry, value }];
  });
  const seen = new Set<string>();
  // The text "null" is not null; only texts have a quotation mark as JSON.
  const keyOf = (value: unknown) => (typeof value === "string" ? `"${value}` : JSON.stringify(value));
  const values = admitted.filter(({ value }) => seen.size < seen.add(keyOf(value)).size);
  const isNullable =
    types?.includes("null") && Array.isArray(schema["enum"]) && !values.some(({ value }) => value === null);
  // By the letter, `type: [string, "null"], enum: [a, b]` does not admit null. But nobody lists "null" as a type and
  // means that.
  if (isNullable) values.push({ value: null });
  return values.length > 0 ? { kind: "enum", values } : { kind: "never" };
}

/**
 * A value as the type admits it; undefined where it does not. `enum: [1, 2]` beside `type: string` lacks the quotation
 * marks.
 */
function admit(value: unknown, types: readonly string[] | undefined): unknown {
  // YAML's `.inf`, or a number too large for a double: JSON can hold neither.
  if (typeof value === "number" && !Number.isFinite(value)) return undefined;
  if (!types || types.some((type) => isOfType(value, type))) return value;
  if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) return String(value);
  const isNumeric = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumeric && types.some((type) => type === "number" || type === "integer") ? Number(value) : undefined;
}

export function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isObject(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** Adds the names and descriptions of values, which several tools write in extensions. */
function describeValues(values: readonly unknown[], schema: SchemaObject): readonly EnumValue[] {
  const names = schema["x-enum-varnames"] ?? schema["x-enumNames"] ?? schema["x-speakeasy-enums"];
  const descriptions = schema["x-enum-descriptions"] ?? schema["x-enumDescriptions"];
  if (names === undefined && descriptions === undefined && schema["x-ms-enum"] === undefined)
    return values.map((value) => ({ value }));
  return values.map((value, index) => {
    const name = detailOf(names, value, index) ?? microsoftDetail(schema, value, "name");
    const description = detailOf(descriptions, value, index) ?? microsoftDetail(schema, value, "description");
    return { value, ...(name !== undefined && { name }), ...(description !== undefined && { description }) };
  });
}

/** A value's detail. Details are a list beside the values, or an object by value. */
function detailOf(details: unknown, value: unknown, index: number): string | undefined {
  const detail = Array.isArray(details) ? (details[index] as unknown) : ownValue(details, String(value));
  return typeof detail === "string" ? detail : undefined;
}

/** `x-ms-enum: { values: [{ value, name, description }] }` */
function microsoftDetail(schema: SchemaObject, value: unknown, key: "name" | "description"): string | undefined {
  const entries = ownValue(schema["x-ms-enum"], "values");
  const entry: unknown = Array.isArray(entries)
    ? entries.find((each) => isSame(ownValue(each, "value"), value))
    : undefined;
  const text = ownValue(entry, key);
  return typeof text === "string" ? text : undefined;
}

function ownValue(table: unknown, key: string): unknown {
  return isSchemaObject(table) && Object.hasOwn(table, key) ? table[key] : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
