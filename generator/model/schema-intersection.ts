/** The intersection of several schemas. Objects without a name are merged into one; references stay beside it. */
import { isOfType } from "./schema-enum.js";
import type { Property, Schema } from "./schema.js";
import { isSameShape } from "./schema-shape.js";

type ObjectSchema = Schema & { readonly kind: "object" };

export function intersect(schemas: readonly Schema[]): Schema {
  const flat = schemas.flatMap((schema) => (schema.kind === "intersection" ? schema.members : [schema]));
  const objects = flat.filter((schema) => schema.kind === "object");
  const [firstObject] = objects;
  const merged = firstObject && mergeObjects(firstObject, objects);
  const members: Schema[] = [];
  for (const each of flat) {
    if (each.kind === "unknown" || (each.kind === "object" && each !== firstObject)) continue;
    const schema = each === firstObject && merged ? merged : each;
    addMember(members, schema);
  }
  if (members.some(({ kind }) => kind === "never") || isImpossible(members)) return { kind: "never" };
  const useful = members.length > 1 ? members.filter((member) => !isAnyObject(member)) : members;
  const [first] = useful.length > 0 ? useful : members;
  if (!first) return { kind: "unknown" };
  // The object comes last: `Pet & { bark: string }`.
  const ordered = [
    ...useful.filter(({ kind }) => kind !== "object"),
    ...useful.filter(({ kind }) => kind === "object"),
  ];
  return useful.length > 1 ? { kind: "intersection", members: ordered } : first;
}

/** Combines a schema with the first member that allows it, or adds it as a further member. */
function addMember(members: Schema[], schema: Schema): void {
  for (const [at, member] of members.entries()) {
    const combined = combine(member, schema);
    if (!combined) continue;
    members[at] = combined;
    return;
  }
  members.push(schema);
}

/** One schema that admits what both do; undefined where only an intersection can say it. */
function combine(a: Schema, b: Schema): Schema | undefined {
  const shape = combineShapes(a, b);
  return shape && { ...shape, ...constraintsOf([a, b]) };
}

/** The constraints of all schemas together; of the same keyword, the first counts. */
function constraintsOf(schemas: readonly Schema[]): Pick<Schema, "constraints"> {
  const constraints = new Map(schemas.toReversed().flatMap((schema) => [...(schema.constraints ?? [])]));
  return constraints.size > 0 ? { constraints } : {};
}

function combineShapes(a: Schema, b: Schema): Schema | undefined {
  if (isSameShape(a, b)) return { ...b, ...a };
  if (a.kind === "number" && b.kind === "number") return { ...b, ...a, integer: a.integer || b.integer };
  if (a.kind === "string" && b.kind === "string") return { ...b, ...a };
  if (a.kind === "array" && b.kind === "array") return { ...b, ...a, items: intersect([a.items, b.items]) };
  if (a.kind === "enum") return filterEnum(a, b);
  if (b.kind === "enum") return filterEnum(b, a);
  return undefined;
}

function filterEnum(schema: Schema & { readonly kind: "enum" }, other: Schema): Schema | undefined {
  const values = schema.values.filter(({ value }) => isAdmitted(value, other));
  if (!isPlain(other)) return undefined;
  return values.length > 0 ? { ...schema, values } : { kind: "never" };
}

function isPlain(schema: Schema): boolean {
  return ["null", "boolean", "string", "number", "enum"].includes(schema.kind);
}

function isAdmitted(value: unknown, by: Schema): boolean {
  switch (by.kind) {
    case "enum":
      return by.values.some((entry) => JSON.stringify(entry.value) === JSON.stringify(value));
    case "number":
      return isOfType(value, by.integer ? "integer" : "number");
    case "null":
    case "boolean":
    case "string":
      return isOfType(value, by.kind);
    case "unknown":
    case "never":
    case "array":
    case "tuple":
    case "object":
    case "union":
    case "intersection":
    case "reference":
      return true;
  }
}

/** Merges all objects at once: one by one, the properties of the first would be copied again for each. */
function mergeObjects(first: ObjectSchema, objects: readonly ObjectSchema[]): ObjectSchema {
  const telling = objects.filter((schema) => !isAnyObject(schema));
  const parts = telling.length > 0 ? telling : objects;
  if (parts.length === 1) return { ...(parts[0] ?? first), ...constraintsOf(objects) };
  const properties = new Map<string, Property[]>();
  for (const property of parts.flatMap((schema) => schema.properties)) {
    const others = properties.get(property.name);
    if (others) others.push(property);
    else properties.set(property.name, [property]);
  }
  const additional = parts.flatMap((schema) => schema.additional ?? []);
  // Of the same annotation, the first counts.
  const words = Object.assign({}, ...parts.toReversed()) as ObjectSchema;
  return {
    ...words,
    properties: [...properties.values()].map(mergeProperties),
    ...(additional.length > 0 && { additional: additional.length > 1 ? intersect(additional) : additional[0] }),
    ...constraintsOf(objects),
  };
}

function mergeProperties(properties: readonly Property[]): Property {
  const [first, ...others] = properties as readonly [Property, ...Property[]];
  if (others.length === 0) return first;
  return {
    name: first.name,
    required: properties.some(({ required }) => required),
    readOnly: properties.some(({ readOnly }) => readOnly),
    writeOnly: properties.some(({ writeOnly }) => writeOnly),
    schema: intersect(properties.map(({ schema }) => schema)),
  };
}

/** Whether a schema is `{ type: object }`, which says no more than that. */
function isAnyObject(schema: Schema): boolean {
  return schema.kind === "object" && schema.properties.length === 0 && schema.additional?.kind === "unknown";
}

/**
 * Whether no value can be of all members' types: a string is not an object. References and unions are not looked into.
 */
function isImpossible(members: readonly Schema[]): boolean {
  const families = members.flatMap(({ kind }) => {
    if (kind === "tuple") return ["array"];
    return ["null", "boolean", "string", "number", "array", "object"].includes(kind) ? [kind] : [];
  });
  return new Set(families).size > 1;
}
