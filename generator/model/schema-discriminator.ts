/**
 * Gives the members of a union the literals that its discriminator says they have.
 *
 * `switch (pet.kind)` narrows a type only where every member has a literal in `kind`. Documents write those values in
 * the mapping, and seldom in the members themselves.
 */
import type { Report } from "../diagnostic.js";
import type { Model } from "./api.js";
import { dereference, type Models, propertiesOf } from "./reference.js";
import type { EnumValue, Property, Schema } from "./schema.js";
import { annotationsOf } from "./schema-annotation.js";

/** By model, then by property: the values that unions map to the model. */
type Mapped = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/**
 * The models with the literals that discriminators ask for. `others` are schemas without a name, in which unions may
 * stand too.
 */
export function discriminate(models: readonly Model[], others: readonly Schema[], report: Report): readonly Model[] {
  const byId: Models = new Map(models.map((model) => [model.id, model]));
  const mapped = collectMapped([...models.map(({ schema }) => schema), ...others]);
  return models.map((model) => {
    const properties = [...(mapped.get(model.id) ?? [])];
    const schema = properties.reduce((whole, [name, values]) => {
      const narrowed = narrow(whole, name, [...values], byId);
      if (narrowed) return narrowed;
      report(
        "discriminator-contradiction",
        { model: model.name, property: name, values: [...values].join(", ") },
        model.source,
      );
      return whole;
    }, model.schema);
    return schema === model.schema ? model : { ...model, schema };
  });
}

function collectMapped(schemas: readonly Schema[]): Mapped {
  const mapped = new Map<string, Map<string, Set<string>>>();
  const open = [...schemas];
  for (let schema = open.pop(); schema; schema = open.pop()) {
    addInner(schema, open);
    if (schema.kind !== "union" || !schema.discriminator) continue;
    const { property, mapping } = schema.discriminator;
    for (const [value, id] of mapping) {
      const properties = mapped.get(id) ?? new Map<string, Set<string>>();
      mapped.set(id, properties.set(property, (properties.get(property) ?? new Set()).add(value)));
    }
  }
  return mapped;
}

function addInner(schema: Schema, open: Schema[]): void {
  switch (schema.kind) {
    case "array":
      open.push(schema.items);
      return;
    case "tuple":
      for (const item of schema.items) open.push(item);
      if (schema.rest) open.push(schema.rest);
      return;
    case "object":
      for (const property of schema.properties) open.push(property.schema);
      if (schema.additional) open.push(schema.additional);
      return;
    case "union":
    case "intersection":
      for (const member of schema.members) open.push(member);
      return;
    default:
      return;
  }
}

/** The schema with a literal at the property. Undefined where the schema admits none of the values there. */
function narrow(schema: Schema, name: string, values: readonly string[], models: Models): Schema | undefined {
  const target = dereference(schema, models);
  // Members of a union have literals of their own; and only objects have properties.
  if (target?.kind !== "object" && target?.kind !== "intersection") return schema;
  const declared = propertiesOf(schema, models)?.filter((property) => property.name === name) ?? [];
  const admitted = declared.reduce<readonly EnumValue[] | undefined>(
    (rest, property) => rest && admit(rest, dereference(property.schema, models)),
    values.map((value) => ({ value })),
  );
  if (!admitted || admitted.length === 0) return undefined;
  const described = declared.find((property) => property.schema.description !== undefined) ?? declared[0];
  const property: Property = {
    name,
    required: true,
    readOnly: declared.some(({ readOnly }) => readOnly),
    writeOnly: declared.some(({ writeOnly }) => writeOnly),
    schema: { ...(described && annotationsOf(described.schema)), kind: "enum", values: admitted },
  };
  return place(schema, property);
}

/**
 * Those of the values that the property admits, as the property's schema has them. Undefined where it admits no text at
 * all.
 */
function admit(values: readonly EnumValue[], schema: Schema | undefined): readonly EnumValue[] | undefined {
  switch (schema?.kind) {
    case undefined:
    case "unknown":
    case "string":
      return values;
    case "number":
      return values.map(({ value }) => ({ value: Number(value) })).filter(({ value }) => !Number.isNaN(value));
    case "enum":
      return schema.values.filter((listed) => values.some(({ value }) => String(value) === String(listed.value)));
    default:
      return undefined;
  }
}

/**
 * Puts the property into the object that declares it, else into the last object of the intersection, else into a new
 * one.
 */
function place(schema: Schema, property: Property): Schema {
  if (schema.kind === "object") {
    const isDeclared = schema.properties.some(({ name }) => name === property.name);
    const properties = isDeclared
      ? schema.properties.map((each) => (each.name === property.name ? property : each))
      : [...schema.properties, property];
    return { ...schema, properties };
  }
  // A value that may be null stays so.
  if (schema.kind === "union") {
    return { ...schema, members: schema.members.map((each) => (each.kind === "null" ? each : place(each, property))) };
  }
  const members = schema.kind === "intersection" ? schema.members : [schema];
  const objects = members.filter(({ kind }) => kind === "object");
  const declaring = objects.find(
    (each) => each.kind === "object" && each.properties.some(({ name }) => name === property.name),
  );
  const chosen = declaring ?? objects.at(-1);
  const placed = chosen
    ? members.map((member) => (member === chosen ? place(member, property) : member))
    : [...members, { kind: "object" as const, properties: [property] }];
  return { ...annotationsOf(schema), kind: "intersection", members: placed };
}
