/** Objects: named properties, and what other properties may hold. */
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

/** `propertyNames` with an enum: no other names than these. */
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
 * `required` may name a property that no schema describes: it is there, and may hold anything.
 *
 * In a composition another part often describes it, see `settleRequired`.
 */
function undeclaredProperty(name: string): Property {
  return { name, required: true, readOnly: false, writeOnly: false, schema: { kind: "unknown" } };
}

/** No one nests in earnest what says who may write a property. */
const deepest = 100;

/** Both are annotations: they hold for a property wherever its schema, or one that it refers to, states them. */
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
 * What properties without a name of their own may hold.
 *
 * JSON Schema lets every object have more properties than it names. Saying so in every type would help nobody: an object is
 * open where it says so itself, or where it names no property at all.
 */
function modelAdditional(
  schema: SchemaObject,
  isBare: boolean,
  place: SchemaPlace,
  context: SchemaReading,
): Schema | undefined {
  const patterns = isSchemaObject(schema["patternProperties"]) ? Object.entries(schema["patternProperties"]) : [];
  const keyword = "additionalProperties" in schema ? "additionalProperties" : "unevaluatedProperties";
  // What the parts of a composition evaluate is none of its business; they are objects in types of their own.
  const isPartly = keyword === "unevaluatedProperties" && compositions.some((each) => each in schema);
  const rest = isPartly && isSchemaObject(schema[keyword]) ? true : schema[keyword];
  const members = patterns.map(([pattern, member]) => context.read(member, below(place, "patternProperties", pattern)));
  if (isSchemaObject(rest)) members.push(context.read(rest, below(place, keyword)));
  else if (rest === true) members.push({ kind: "unknown" });
  if (members.length > 0) return members.length === 1 ? members[0] : union(members);
  return isBare && rest !== false ? { kind: "unknown" } : undefined;
}
