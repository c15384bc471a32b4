/** What several schemas admit together. Objects without a name are merged into one; references stay beside it. */
import { isOfType } from "./schema-enum.js";
import type { Property, Schema } from "./schema.js";
import { isSameShape } from "./schema-shape.js";

type ObjectSchema = Schema & { readonly kind: "object" };

export function intersect(schemas: readonly Schema[]): Schema {
  const flat = schemas.flatMap((schema) => (schema.kind === "intersection" ? schema.members : [schema]));
  const members: Schema[] = [];
  for (const schema of flat) {
    if (schema.kind === "unknown") continue;
    const at = members.findIndex((member) => combine(member, schema) !== undefined);
    const combined = at < 0 ? undefined : combine(members[at] ?? schema, schema);
    if (combined) members[at] = combined;
    else members.push(schema);
  }
  if (members.some(({ kind }) => kind === "never") || isImpossible(members)) return { kind: "never" };
  const useful = members.length > 1 ? members.filter((member) => !isAnyObject(member)) : members;
  const [first] = useful.length > 0 ? useful : members;
  if (!first) return { kind: "unknown" };
  // The object goes last: `Pet & { bark: string }`.
  const ordered = [
    ...useful.filter(({ kind }) => kind !== "object"),
    ...useful.filter(({ kind }) => kind === "object"),
  ];
  return useful.length > 1 ? { kind: "intersection", members: ordered } : first;
}

/** One schema for two; undefined where only an intersection says it. */
function combine(a: Schema, b: Schema): Schema | undefined {
  const shape = combineShapes(a, b);
  // What limits both limits the whole; of the same words the first ones are kept.
  const constraints = new Map([...(b.constraints ?? []), ...(a.constraints ?? [])]);
  return shape && { ...shape, ...(constraints.size > 0 && { constraints }) };
}

function combineShapes(a: Schema, b: Schema): Schema | undefined {
  if (isSameShape(a, b)) return { ...b, ...a };
  if (a.kind === "object" && b.kind === "object") return mergeObjects(a, b);
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

function mergeObjects(a: ObjectSchema, b: ObjectSchema): ObjectSchema {
  if (isAnyObject(a)) return b;
  if (isAnyObject(b)) return a;
  const names = [...new Set([...a.properties, ...b.properties].map(({ name }) => name))];
  const properties = names.map((name) => mergeProperty(findProperty(a, name), findProperty(b, name)));
  const additional =
    a.additional && b.additional ? intersect([a.additional, b.additional]) : (a.additional ?? b.additional);
  return {
    ...b,
    ...a,
    properties: properties.flatMap((property) => property ?? []),
    ...(additional && { additional }),
  };
}

function findProperty(schema: ObjectSchema, name: string): Property | undefined {
  return schema.properties.find((property) => property.name === name);
}

function mergeProperty(a: Property | undefined, b: Property | undefined): Property | undefined {
  if (!a || !b) return a ?? b;
  return {
    name: a.name,
    required: a.required || b.required,
    readOnly: a.readOnly || b.readOnly,
    writeOnly: a.writeOnly || b.writeOnly,
    schema: intersect([a.schema, b.schema]),
  };
}

/** `{ type: object }`, which says no more than that it is one. */
function isAnyObject(schema: Schema): boolean {
  return schema.kind === "object" && schema.properties.length === 0 && schema.additional?.kind === "unknown";
}

/** A string is no object; what may be anything behind a name or in a union is left to be what it is. */
function isImpossible(members: readonly Schema[]): boolean {
  const families = members.flatMap(({ kind }) => {
    if (kind === "tuple") return ["array"];
    return ["null", "boolean", "string", "number", "array", "object"].includes(kind) ? [kind] : [];
  });
  return new Set(families).size > 1;
}
