/**
 * Inheritance by `allOf`: a base with a discriminator, and children that refer to it (OpenAPI 3.1, 4.8.25 "Discriminator Object").
 *
 *     Pet: { discriminator: { propertyName: kind }, … }      Dog: { allOf: [{ $ref: Pet }, …] }
 *
 * Where such a document says Pet it means any of its children, and says so by no keyword of JSON Schema. It is rewritten in those:
 *
 *     Pet: { oneOf: [Dog, Cat], discriminator: … }    Dog: { allOf: [{ $ref: PetBase }, …] }    PetBase: { … }
 */
import type { JsonSchema, NamedSchema, SchemaId } from "../resolve/resolved.js";
import { isSchemaObject, type SchemaObject } from "./schema-type.js";

type Schemas = ReadonlyMap<SchemaId, NamedSchema>;

export function expandInheritance(schemas: Schemas): Schemas {
  const children = findChildren(schemas);
  const expanded = new Map(schemas);
  for (const root of schemas.values()) {
    const discriminator = discriminatorOf(root.schema);
    if (!discriminator || !children.has(root.id)) continue;
    const family = findFamily(root, discriminator, schemas, children);
    if (family) for (const member of family.members) expandMember(member, family, expanded);
  }
  return expanded;
}

/** The ids of each schema's children, in the document's order: those that refer to it in `allOf`. */
function findChildren(schemas: Schemas): ReadonlyMap<SchemaId, readonly SchemaId[]> {
  const children = new Map<SchemaId, SchemaId[]>();
  for (const { id, schema } of schemas.values()) {
    for (const parent of new Set(parentsOf(schema))) {
      const others = children.get(parent);
      if (others) others.push(id);
      else children.set(parent, [id]);
    }
  }
  return children;
}

function parentsOf(schema: JsonSchema): readonly SchemaId[] {
  if (!isSchemaObject(schema) || !Array.isArray(schema["allOf"])) return [];
  return schema["allOf"].flatMap((member: unknown) =>
    isSchemaObject(member) && typeof member["$ref"] === "string" ? [member["$ref"]] : [],
  );
}

interface Discriminator {
  readonly propertyName: string;
  readonly mapping: ReadonlyMap<string, SchemaId>;
}

/**
 * The discriminator of a base. A schema with a union of other schemas than its own children is a union, and not a base.
 */
function discriminatorOf(schema: JsonSchema): Discriminator | undefined {
  if (!isSchemaObject(schema) || !isSchemaObject(schema["discriminator"])) return undefined;
  const { propertyName, mapping } = schema["discriminator"];
  if (typeof propertyName !== "string") return undefined;
  const entries = Object.entries(isSchemaObject(mapping) ? mapping : {});
  return {
    propertyName,
    mapping: new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string")),
  };
}

interface Family {
  readonly propertyName: string;
  readonly members: readonly Member[];
  /** Those of the members that have children, and so need a base. */
  readonly parents: ReadonlySet<SchemaId>;
}

interface Member {
  readonly named: NamedSchema;
  readonly children: readonly SchemaId[];
  /** The property's values for this member itself, apart from its children; empty where there are none. */
  readonly values: readonly string[];
}

/** The base with its descendants. Undefined where the property could not tell them apart. */
function findFamily(
  root: NamedSchema,
  { propertyName, mapping }: Discriminator,
  schemas: Schemas,
  children: ReadonlyMap<SchemaId, readonly SchemaId[]>,
): Family | undefined {
  const ids = new Set([root.id]);
  for (const id of ids) for (const child of children.get(id) ?? []) ids.add(child);
  // A schema that is its own ancestor is not a base of anything.
  if (parentsOf(root.schema).some((id) => ids.has(id)) || !isOwnUnion(root.schema, ids)) return undefined;
  const admitted = admittedValues(root.schema, propertyName);
  const members = [...ids].flatMap((id): Member[] => {
    const named = schemas.get(id);
    if (!named) return [];
    const stated = statedValues(named, propertyName, id === root.id, mapping);
    const values = stated.length > 0 || id === root.id ? stated : [named.name];
    return [{ named, children: children.get(id) ?? [], values }];
  });
  const isToldApart = members.every(({ values }) => values.every((value) => !admitted || admitted.includes(value)));
  const concrete = members.filter(({ values }) => values.length > 0);
  if (!isToldApart || concrete.length < 2) return undefined;
  const parents = new Set(members.filter((member) => member.children.length > 0).map(({ named }) => named.id));
  return { propertyName, members, parents };
}

/**
 * Whether a schema has no union beside its discriminator, or only one of its own descendants: `Pet: { oneOf: [Dog,
 * Cat], … }`.
 */
function isOwnUnion(schema: JsonSchema, family: ReadonlySet<SchemaId>): boolean {
  const alternatives = ["oneOf", "anyOf"].flatMap((keyword): readonly unknown[] =>
    isSchemaObject(schema) && Array.isArray(schema[keyword]) ? schema[keyword] : [],
  );
  return alternatives.every(
    (each) => isSchemaObject(each) && typeof each["$ref"] === "string" && family.has(each["$ref"]),
  );
}

/**
 * The property's values for a member: by the mapping, by Azure's `x-ms-discriminator-value`, or by what the schema
 * itself lists.
 */
function statedValues(
  { id, schema }: NamedSchema,
  propertyName: string,
  isRoot: boolean,
  mapping: ReadonlyMap<string, SchemaId>,
): readonly string[] {
  const mapped: string[] = [];
  for (const [value, target] of mapping) if (target === id) mapped.push(value);
  if (mapped.length > 0 || !isSchemaObject(schema)) return mapped;
  if (typeof schema["x-ms-discriminator-value"] === "string") return [schema["x-ms-discriminator-value"]];
  // What the base lists for the property holds for its children too.
  return isRoot ? [] : (admittedValues(schema, propertyName) ?? []);
}

/** The values that a schema lists for one of its properties, in place or in a part of its `allOf`. */
function admittedValues(schema: unknown, propertyName: string): readonly string[] | undefined {
  if (!isSchemaObject(schema)) return undefined;
  const properties = isSchemaObject(schema["properties"]) ? schema["properties"] : {};
  const property = Object.hasOwn(properties, propertyName) ? properties[propertyName] : undefined;
  if (isSchemaObject(property)) {
    if (typeof property["const"] === "string") return [property["const"]];
    if (Array.isArray(property["enum"])) return property["enum"].filter((value) => typeof value === "string");
  }
  const parts: readonly unknown[] = Array.isArray(schema["allOf"]) ? schema["allOf"] : [];
  for (const part of parts) {
    const values = admittedValues(part, propertyName);
    if (values) return values;
  }
  return undefined;
}

function expandMember({ named, children, values }: Member, family: Family, schemas: Map<SchemaId, NamedSchema>): void {
  const { id, name, source } = named;
  const own = withBases(schemas.get(id)?.schema ?? named.schema, family);
  if (children.length === 0) {
    schemas.set(id, { ...named, schema: own });
    return;
  }
  const { oneOf: _, anyOf: __, discriminator: ___, ...shape } = own as SchemaObject;
  schemas.set(baseOf(id), { id: baseOf(id), name: `${name}Base`, schema: shape, source });
  const self = {
    $ref: baseOf(id),
    type: "object",
    properties: { [family.propertyName]: { enum: values } },
    required: [family.propertyName],
  };
  const oneOf = [...(values.length > 0 ? [self] : []), ...children.map((child) => ({ $ref: child }))];
  const { title, description, deprecated } = shape;
  const words = Object.fromEntries(
    Object.entries({ title, description, deprecated }).filter(([, word]) => word !== undefined),
  );
  const mapping = Object.fromEntries(
    family.members
      .filter((member) => children.includes(member.named.id))
      .flatMap((member) => member.values.map((value) => [value, member.named.id])),
  );
  const discriminator = { propertyName: family.propertyName, mapping };
  schemas.set(id, { ...named, schema: { ...words, oneOf, discriminator } });
}

/** The id of a base. No schema of the document can have it, since in a pointer a digit follows every `~`. */
function baseOf(id: SchemaId): SchemaId {
  return `${id}~base`;
}

/** The schema with its parents replaced by their bases in `allOf`. */
function withBases(schema: JsonSchema, { parents }: Family): JsonSchema {
  if (!isSchemaObject(schema) || !Array.isArray(schema["allOf"])) return schema;
  const allOf = schema["allOf"].map((member: unknown) =>
    isSchemaObject(member) && typeof member["$ref"] === "string" && parents.has(member["$ref"])
      ? { ...member, $ref: baseOf(member["$ref"]) }
      : member,
  );
  return { ...schema, allOf };
}
