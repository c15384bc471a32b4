/** Looking through references and intersections, for inferences that ask what an object has. */
import type { Model } from "./api.js";
import type { Property, Schema } from "./schema.js";

export type Models = ReadonlyMap<string, Model>;

/** What a schema is behind its references, without the null that it may also be. Undefined: they lead in a circle. */
export function dereference(schema: Schema, models: Models): Schema | undefined {
  const seen = new Set<string>();
  // A chain of references may be longer than the stack.
  for (let found = schema; ;) {
    if (found.kind === "union") {
      const [only, ...others] = found.members.filter(({ kind }) => kind !== "null");
      if (!only || others.length > 0) return found;
      found = only;
    } else if (found.kind === "reference") {
      const model = models.get(found.id);
      if (!model || seen.has(found.id)) return undefined;
      seen.add(found.id);
      found = model.schema;
    } else return found;
  }
}

/** Every property that the object has, its own and those of what it is made of. Undefined: it is no object. */
export function propertiesOf(
  schema: Schema,
  models: Models,
  seen: ReadonlySet<Schema> = new Set(),
): readonly Property[] | undefined {
  const target = dereference(schema, models);
  if (!target || seen.has(target)) return undefined;
  if (target.kind === "object") return target.properties;
  if (target.kind !== "intersection") return undefined;
  const next = new Set([...seen, target]);
  const parts = target.members.flatMap((member) => propertiesOf(member, models, next) ?? []);
  return parts.length > 0 ? parts : undefined;
}

/** The schema of the array's items, where it is an array. */
export function itemsOf(schema: Schema, models: Models): Schema | undefined {
  const target = dereference(schema, models);
  return target?.kind === "array" ? target.items : undefined;
}
