/** Looks through references and intersections, for inferences that ask which properties something has. */
import type { Model, Success } from "./api.js";
import type { Property, Schema } from "./schema.js";

export type Models = ReadonlyMap<string, Model>;

/**
 * The schema behind references, without the null that it may also be. Undefined where the references lead in a circle.
 */
export function dereference(schema: Schema, models: Models): Schema | undefined {
  // In a loop, since a chain of references may be longer than the stack. A chain longer than the number of models is a
  // circle.
  for (let found = schema, hops = 0; ;) {
    if (found.kind === "union") {
      const only = soleMember(found.members);
      if (!only) return found;
      found = only;
    } else if (found.kind === "reference") {
      const model = models.get(found.id);
      if (!model || ++hops > models.size) return undefined;
      found = model.schema;
    } else return found;
  }
}

/** The only member of a union that is not null, if there is just one. */
function soleMember(members: readonly Schema[]): Schema | undefined {
  let sole: Schema | undefined;
  for (const member of members) {
    if (member.kind === "null") continue;
    if (sole) return undefined;
    sole = member;
  }
  return sole;
}

/**
 * All properties of an object: its own, and those of the schemas it is composed of. Undefined where it is not an
 * object.
 */
export function propertiesOf(schema: Schema, models: Models): readonly Property[] | undefined {
  const target = dereference(schema, models);
  if (target?.kind === "object") return target.properties;
  if (target?.kind !== "intersection") return undefined;
  const known = gathered.get(models) ?? new Map<Schema, readonly Property[]>();
  gathered.set(models, known);
  const before = known.get(target);
  const parts = before ?? gather(target, models, []);
  if (!before) known.set(target, parts);
  return parts.length > 0 ? parts : undefined;
}

/** A cache: the properties of each intersection. In MS Graph, a few hundred intersections are asked a million times. */
const gathered = new WeakMap<Models, Map<Schema, readonly Property[]>>();

function gather(schema: Schema, models: Models, way: readonly Schema[]): readonly Property[] {
  const target = dereference(schema, models);
  if (target?.kind === "object") return target.properties;
  if (target?.kind !== "intersection" || way.includes(target)) return [];
  return target.members.flatMap((member) => gather(member, models, [...way, target]));
}

/** The schema of the response that an operation succeeds with; undefined where that is not JSON. */
export function successSchema(success: readonly Success[]): Schema | undefined {
  const content = success.find((each) => each.content.kind !== "empty")?.content;
  return content?.kind === "json" ? content.schema : undefined;
}

/** The schema of an array's items; undefined where it is not an array. */
export function itemsOf(schema: Schema, models: Models): Schema | undefined {
  const target = dereference(schema, models);
  return target?.kind === "array" ? target.items : undefined;
}
