/**
 * Joins what the parts of a composition say about one property, which is required in one and described in another:
 *
 *     allOf: [{ $ref: Base }, { required: [email] }]
 *
 * An intersection alone would not do: `{ email?: string } & { email: unknown }` admits `undefined`.
 */
import type { NamedSchema, SchemaId } from "../resolve/resolved.js";
import type { Property, Schema } from "./schema.js";
import { annotationsOf } from "./schema-annotation.js";
import type { SchemaPlace, SchemaReading } from "./schema-context.js";
import { isMarked } from "./schema-object.js";
import { isSchemaObject, type SchemaObject } from "./schema-type.js";

type Schemas = ReadonlyMap<SchemaId, NamedSchema>;

/** Completes the required properties of a shape. `shape` is what `schema` was read as. */
export function settleRequired(
  shape: Schema,
  schema: SchemaObject,
  place: SchemaPlace,
  context: SchemaReading,
): Schema {
  if (shape.kind !== "intersection") return shape;
  const required = requiredNames(schema, context.schemas);
  const settle = (member: Schema): Schema => {
    if (member.kind === "union") return { ...member, members: member.members.map(settle) };
    if (member.kind !== "object") return member;
    const properties = member.properties.map((property) =>
      describe({ ...property, required: property.required || required.has(property.name) }, schema, place, context),
    );
    return { ...member, properties };
  };
  return { ...shape, members: shape.members.map(settle) };
}

/** The names that are required in any part that always holds. */
function requiredNames(schema: unknown, schemas: Schemas): ReadonlySet<string> {
  const names = new Set<string>();
  for (const part of partsOf(schema, schemas)) {
    const own: readonly unknown[] = Array.isArray(part["required"]) ? part["required"] : [];
    for (const name of own) if (typeof name === "string") names.add(name);
  }
  return names;
}

/**
 * A schema and all that always holds with it: the schemas that it refers to, and those of its `allOf`, in the
 * document's order.
 */
function* partsOf(schema: unknown, schemas: Schemas): Generator<SchemaObject> {
  const seen = new Set<unknown>();
  const open = [schema];
  while (open.length > 0) {
    const part = open.pop();
    if (!isSchemaObject(part) || seen.has(part)) continue;
    seen.add(part);
    yield part;
    const target = typeof part["$ref"] === "string" ? schemas.get(part["$ref"])?.schema : undefined;
    const members: readonly unknown[] = Array.isArray(part["allOf"]) ? part["allOf"] : [];
    for (const member of members.toReversed()) open.push(member);
    open.push(target);
  }
}

/** A required property, described by another part. */
function describe(property: Property, schema: SchemaObject, place: SchemaPlace, context: SchemaReading): Property {
  if (!property.required || property.schema.kind !== "unknown") return property;
  const found = findDescription(schema, property.name, context.schemas);
  if (found === undefined) return property;
  return {
    ...property,
    readOnly: property.readOnly || isMarked(found, "readOnly", context.schemas),
    writeOnly: property.writeOnly || isMarked(found, "writeOnly", context.schemas),
    schema: { ...context.read(found, { ...place, depth: place.depth + 1 }), ...annotationsOf(property.schema) },
  };
}

/** The schema of a property, wherever in a composition it is described; of several, the first that says anything. */
function findDescription(schema: unknown, name: string, schemas: Schemas): unknown {
  for (const { properties } of partsOf(schema, schemas)) {
    const own = isSchemaObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (isSchemaObject(own) && Object.keys(own).length > 0) return own;
  }
  return undefined;
}
