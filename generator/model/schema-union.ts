/** `oneOf` and `anyOf`: one of several shapes. */
import { below, type SchemaPlace, type SchemaReading } from "./schema-context.js";
import type { Annotations, Discriminator, EnumValue, Schema } from "./schema.js";
import { distinctShapes } from "./schema-shape.js";
import { inherit, isSchemaObject } from "./schema-type.js";
import type { SchemaObject } from "./schema-type.js";

/** A union for `oneOf` and one for `anyOf`, as far as the schema has them. */
export function modelAlternatives(schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Schema[] {
  return ["oneOf", "anyOf"].flatMap((keyword) => {
    const list: unknown = schema[keyword];
    if (!Array.isArray(list) || list.length === 0) return [];
    const members = list.map((member, index) => context.read(inherit(member, schema), below(place, keyword, index)));
    return [union(members, modelDiscriminator(schema, members, context))];
  });
}

/** A union of the members, flat and without doubles; a single member stays itself. */
export function union(members: readonly Schema[], discriminator?: Discriminator): Schema {
  const flat = members.flatMap((member) => (isPlainUnion(member) ? member.members : [member]));
  const possible = flat.filter((member) => member.kind !== "never");
  if (possible.some((member) => member.kind === "unknown")) return { kind: "unknown" };
  const distinct = mergeEnums(distinctShapes(possible));
  const [first] = distinct;
  if (!first) return { kind: "never" };
  if (distinct.length === 1) return first;
  // Null comes last, where readers look for it.
  const ordered = [
    ...distinct.filter(({ kind }) => kind !== "null"),
    ...distinct.filter(({ kind }) => kind === "null"),
  ];
  return { kind: "union", members: ordered, ...(discriminator && { discriminator }) };
}

function isPlainUnion(schema: Schema): schema is Schema & { readonly kind: "union" } {
  return schema.kind === "union" && !schema.discriminator && !schema.description && !schema.title;
}

/** Merges enums: documents of 3.1 describe the values of an enum as `oneOf: [{ const: a, title: A }, { const: b }]`. */
function mergeEnums(members: readonly Schema[]): readonly Schema[] {
  const enums = members.filter((member) => member.kind === "enum");
  if (enums.length < 2 || members.some(({ kind }) => kind !== "enum" && kind !== "null")) return members;
  const values = enums.flatMap((member) => member.values.map((value) => describe(value, member, member.values.length)));
  const seen = new Set<unknown>();
  const distinct = values.filter(({ value }) => seen.size < seen.add(value).size);
  return [{ kind: "enum", values: distinct }, ...members.filter(({ kind }) => kind === "null")];
}

function describe(value: EnumValue, from: Annotations, siblings: number): EnumValue {
  if (siblings > 1) return value;
  return {
    ...(from.title !== undefined && { name: from.title }),
    ...(from.description !== undefined && { description: from.description }),
    ...value,
  };
}

/**
 * The discriminator's values: those of an explicit mapping, and for other members the names of their schemas (OpenAPI
 * 3.1, 4.8.25).
 */
function modelDiscriminator(
  schema: SchemaObject,
  members: readonly Schema[],
  context: SchemaReading,
): Discriminator | undefined {
  const discriminator = schema["discriminator"];
  if (!isSchemaObject(discriminator) || typeof discriminator["propertyName"] !== "string") return undefined;
  const property = discriminator["propertyName"];
  const mapping = new Map<string, string>();
  for (const [value, id] of Object.entries(isSchemaObject(discriminator["mapping"]) ? discriminator["mapping"] : {})) {
    if (typeof id === "string" && context.schemas.has(id)) mapping.set(value, id);
  }
  const mapped = new Set(mapping.values());
  for (const member of members) {
    if (member.kind !== "reference" || mapped.has(member.id)) continue;
    for (const value of implicitValues(member.id, property, context)) mapping.set(value, member.id);
  }
  return { property, mapping };
}

/** The values that a member itself lists for the property (`const`, `enum`); they are more reliable than its name. */
function implicitValues(id: string, property: string, context: SchemaReading): readonly string[] {
  const named = context.schemas.get(id);
  if (!named) return [];
  const properties = isSchemaObject(named.schema) ? named.schema["properties"] : undefined;
  const schema = isSchemaObject(properties) ? properties[property] : undefined;
  if (!isSchemaObject(schema)) return [named.name];
  const values: readonly unknown[] = Array.isArray(schema["enum"]) ? schema["enum"] : [schema["const"]];
  const texts = values.filter((value): value is string => typeof value === "string");
  return texts.length > 0 ? texts : [named.name];
}
