/**
 * Schemas that lead back to themselves through references, unions and intersections alone: `A: { anyOf: [A, { type:
 * string }] }`.
 *
 * Such a circle admits and demands nothing new, and no type can express it, so it is left out. A schema that contains
 * itself in a property, an array or a map is truly recursive, and stays as it is.
 */
import type { Report } from "../diagnostic.js";
import type { Model } from "./api.js";
import type { Schema } from "./schema.js";
import { annotationsOf } from "./schema-annotation.js";
import { intersect } from "./schema-intersection.js";
import { union } from "./schema-union.js";

export function unwindModels(models: readonly Model[], report: Report): readonly Model[] {
  const schemas = new Map(models.map(({ id, schema }) => [id, schema]));
  // The first ones are unwound; what is then left for the others does not depend on the document's order.
  for (const { id, name, source } of models.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const circle = circleOf(id, schemas);
    const schema = schemas.get(id);
    if (!schema || !circle.has(id)) continue;
    report("schema-circular", { model: name }, source);
    schemas.set(id, unwind(schema, circle, new Set([id]), schemas) ?? { kind: "unknown" });
  }
  return models.map((model) => ({ ...model, schema: schemas.get(model.id) ?? model.schema }));
}

/** The models in one circle with a model: it leads to them, and they lead back to it. */
function circleOf(id: string, schemas: ReadonlyMap<string, Schema>): ReadonlySet<string> {
  const wholes = new Map<string, string[]>();
  const below = reach(id, (part) => {
    const parts = partsOf(schemas.get(part));
    for (const each of parts) {
      const others = wholes.get(each);
      if (others) others.push(part);
      else wholes.set(each, [part]);
    }
    return parts;
  });
  if (!below.has(id)) return new Set();
  const above = reach(id, (part) => wholes.get(part) ?? []);
  return new Set([...below].filter((other) => above.has(other)));
}

/** Everything that can be reached from an id, step by step. */
function reach(id: string, step: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...step(id)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    for (const each of step(next)) open.push(each);
  }
  return reached;
}

function partsOf(schema: Schema | undefined): string[] {
  if (schema?.kind === "reference") return [schema.id];
  return schema?.kind === "union" || schema?.kind === "intersection" ? schema.members.flatMap(partsOf) : [];
}

/**
 * The schema with the other models of its circle written out in place, each once; undefined where nothing is left of
 * it.
 */
function unwind(
  schema: Schema,
  circle: ReadonlySet<string>,
  seen: Set<string>,
  schemas: ReadonlyMap<string, Schema>,
): Schema | undefined {
  if (schema.kind === "reference") {
    if (!circle.has(schema.id)) return schema;
    const target = schemas.get(schema.id);
    if (seen.has(schema.id) || !target) return undefined;
    seen.add(schema.id);
    return unwind(target, circle, seen, schemas);
  }
  if (schema.kind !== "union" && schema.kind !== "intersection") return schema;
  const members = schema.members.flatMap((member) => unwind(member, circle, seen, schemas) ?? []);
  if (members.length === 0) return undefined;
  const whole = schema.kind === "union" ? union(members, schema.discriminator) : intersect(members);
  return { ...annotationsOf(schema), ...whole };
}
