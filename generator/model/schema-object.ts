/** Objects: their named properties, and the values of all others. */
import { below, type SchemaPlace, type SchemaReading } from "./schema-context.js";
import type { NamedSchema, SchemaId } from "../resolve/resolved.js";
import type { Property, Schema, Shape } from "./schema.js";
import { isSchemaObject } from "./schema-type.js";
import type { SchemaObject } from "./schema-type.js";
import { union } from "./schema-union.js";

export function modelObject(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Shape {
  const properties = modelProperties(schema, place, context);
  const additional = modelAdditional(schema, properties.length === 0, place, context);
  const keys = additional && listedKeys(schema["propertyNames"], context.schemas);
  if (!keys) return { kind: "object", properties, ...(additional && { additional }) };
  const others = keys.filter((key) => !properties.some(({ name }) => name === key));
  return { kind: "object", properties: [...properties, ...others.map((name) => optionalProperty(name, additional))] };
}

const nothing: ReadonlySet<unknown> = new Set();

/** The only names that `propertyNames` with an enum allows. */
function listedKeys(
  schema: unknown,
  schemas: ReadonlyMap<SchemaId, NamedSchema>,
  seen: ReadonlySet<unknown> = nothing,
): readonly string[] | undefined {
  if (!isSchemaObject(schema) || seen.has(schema) || seen.size > deepest) return undefined;
  if (typeof schema["const"] === "string") return [schema["const"]];
  if (Array.isArray(schema["enum"])) return [...new Set(schema["enum"].filter((key) => typeof key === "string"))];
  const target = typeof schema["$ref"] === "string" ? schemas.get(schema["$ref"])?.schema : undefined;
  return listedKeys(target, schemas, new Set([...seen, schema]));
}

function optionalProperty(name: string, schema: Schema): Property {
  return { name, required: false, readOnly: false, writeOnly: false, schema };
}

function modelProperties(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): readonly Property[] {
  const declared = isSchemaObject(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  const required = new Set(
    Array.isArray(schema["required"]) ? schema["required"].filter((name) => typeof name === "string") : [],
  );
  const properties = declared.map(([name, property]): Property => ({
    name,
    required: required.has(name),
    readOnly: isMarked(property, "readOnly", context.schemas),
    writeOnly: isMarked(property, "writeOnly", context.schemas),
    schema: context.read(property, below(place, "properties", name)),
  }));
  if (required.size === 0) return properties;
  const names = new Set(declared.map(([name]) => name));
  const undeclared = [...required].filter((name) => !names.has(name));
  return undeclared.length > 0 ? [...properties, ...undeclared.map(undeclaredProperty)] : properties;
}

/**
 * A property that `required` names and no schema describes: it exists, and may hold anything.
 *
 * In a composition, another part often describes it: see `settleRequired`.
 */
function undeclaredProperty(name: string): Property {
  return { name, required: true, readOnly: false, writeOnly: false, schema: { kind: "unknown" } };
}

/** Deeper than any schema that says who may write a property. */
const deepest = 100;

/**
 * Whether a property is marked as `readOnly` or `writeOnly`. As annotations, these hold wherever its schema, or one it
 * refers to, states them.
 */
export function isMarked(
  schema: unknown,
  keyword: "readOnly" | "writeOnly",
  schemas: ReadonlyMap<SchemaId, NamedSchema>,
  way: unknown[] = [],
): boolean {
  if (!isSchemaObject(schema) || way.length > deepest || way.includes(schema)) return false;
  const { [keyword]: marked, $ref, allOf } = schema;
  if (typeof marked === "boolean") return marked;
  if ($ref === undefined && allOf === undefined) return false;
  way.push(schema);
  const isWithin = (member: unknown) => isMarked(member, keyword, schemas, way);
  const found =
    (typeof $ref === "string" && isWithin(schemas.get($ref)?.schema)) || (Array.isArray(allOf) && allOf.some(isWithin));
  way.pop();
  return found;
}

const compositions = ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"];

/**
 * The values of properties that are not named.
 *
 * JSON Schema lets every object have further properties, but no reader is helped by a type that says so each time: an
 * object is open where it says so itself, or where it names no property at all.
 */
function modelAdditional(
  schema: SchemaObject,
  isBare: boolean,
  place: SchemaPlace,
  context: SchemaReading,
): Schema | undefined {
  const patterns = isSchemaObject(schema["patternProperties"]) ? Object.entries(schema["patternProperties"]) : [];
  const keyword = "additionalProperties" in schema ? "additionalProperties" : "unevaluatedProperties";
  // What the parts of a composition evaluate is their own matter: they become objects with types of their own.
  const isPartly = keyword === "unevaluatedProperties" && compositions.some((each) => each in schema);
  const rest = isPartly && isSchemaObject(schema[keyword]) ? true : schema[keyword];
  const members = patterns.map(([pattern, member]) => context.read(member, below(place, "patternProperties", pattern)));
  if (isSchemaObject(rest)) members.push(context.read(rest, below(place, keyword)));
  else if (rest === true) members.push({ kind: "unknown" });
  if (members.length > 0) return members.length === 1 ? members[0] : union(members);
  return isBare && rest !== false ? { kind: "unknown" } : undefined;
}
