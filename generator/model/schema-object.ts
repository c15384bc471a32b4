/** Objects: named properties, and what other properties may hold. */
import { below, type SchemaPlace, type SchemaReading } from "./schema-context.js";
import type { NamedSchema, SchemaId } from "../resolve/resolved.js";
import type { Property, Schema, Shape } from "./schema.js";
import { annotationsOf } from "./schema-annotation.js";
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

/** `propertyNames` with an enum: no other names than these. */
function listedKeys(
  schema: unknown,
  schemas: ReadonlyMap<SchemaId, NamedSchema>,
  seen: ReadonlySet<unknown> = new Set(),
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
  const names = new Set(declared.map(([name]) => name));
  const undeclared = [...required].filter((name) => !names.has(name));
  return [...properties, ...undeclared.map(undeclaredProperty)];
}

/**
 * `required` may name a property that no schema describes: it is there, and may hold anything.
 *
 * In a composition another part often describes it, see `describeRequired`.
 */
function undeclaredProperty(name: string): Property {
  return { name, required: true, readOnly: false, writeOnly: false, schema: { kind: "unknown" } };
}

/** No one nests in earnest what says who may write a property, or where it is described. */
const deepest = 100;

/**
 * `allOf: [{ $ref: Base }, { required: [email] }]`: what is required here is described there.
 *
 * An intersection alone would not do: `{ email?: string } & { email: unknown }` lets `undefined` through.
 */
export function describeRequired(
  shape: Schema,
  schema: SchemaObject,
  place: SchemaPlace,
  context: SchemaReading,
): Schema {
  if (shape.kind !== "intersection") return shape;
  const members = shape.members.map((member): Schema => {
    if (member.kind !== "object" || !member.properties.some(isUndescribed)) return member;
    return { ...member, properties: member.properties.map((each) => describeProperty(each, schema, place, context)) };
  });
  return { ...shape, members };
}

function isUndescribed({ required, schema }: Property): boolean {
  return required && schema.kind === "unknown";
}

function describeProperty(
  property: Property,
  schema: SchemaObject,
  place: SchemaPlace,
  context: SchemaReading,
): Property {
  if (!isUndescribed(property)) return property;
  const found = findDescription(schema, property.name, context.schemas);
  if (found === undefined) return property;
  const [readOnly, writeOnly] = (["readOnly", "writeOnly"] as const).map((mark) =>
    isMarked(found, mark, context.schemas),
  );
  return {
    ...property,
    readOnly: property.readOnly || readOnly === true,
    writeOnly: property.writeOnly || writeOnly === true,
    schema: { ...context.read(found, { ...place, depth: place.depth + 1 }), ...annotationsOf(property.schema) },
  };
}

/** The schema of a property, wherever in a composition it is described; of several, the first that says anything. */
function findDescription(
  schema: unknown,
  name: string,
  schemas: ReadonlyMap<SchemaId, NamedSchema>,
  seen: ReadonlySet<unknown> = new Set(),
): unknown {
  if (!isSchemaObject(schema) || seen.has(schema) || seen.size > deepest) return undefined;
  const { properties } = schema;
  const own = isSchemaObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (isSchemaObject(own) && Object.keys(own).length > 0) return own;
  const next = new Set([...seen, schema]);
  const target = typeof schema["$ref"] === "string" ? schemas.get(schema["$ref"])?.schema : undefined;
  const members: readonly unknown[] = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  for (const part of [target, ...members]) {
    const found = findDescription(part, name, schemas, next);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Both are annotations: they hold for a property wherever its schema, or one that it refers to, states them. */
function isMarked(
  schema: unknown,
  keyword: "readOnly" | "writeOnly",
  schemas: ReadonlyMap<SchemaId, NamedSchema>,
  seen: ReadonlySet<unknown> = new Set(),
): boolean {
  if (!isSchemaObject(schema) || seen.has(schema) || seen.size > deepest) return false;
  if (typeof schema[keyword] === "boolean") return schema[keyword];
  const next = new Set([...seen, schema]);
  const target = typeof schema["$ref"] === "string" ? schemas.get(schema["$ref"])?.schema : undefined;
  const members: readonly unknown[] = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  return [target, ...members].some((member) => isMarked(member, keyword, schemas, next));
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
