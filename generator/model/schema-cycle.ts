/**
 * Schemas that are made of themselves by nothing but references, unions and intersections: `A: { anyOf: [A, { type: string }] }`.
 *
 * What leads back to where it began admits nothing that was not admitted before, and demands nothing new: it is left out. No type
 * could say it. A schema that comes upon itself within a property, an array or a map is recursive in earnest, and stays as it is.
 */
import type { Report } from "../diagnostic.js";
import type { Model } from "./api.js";
import type { Schema } from "./schema.js";
import { annotationsOf } from "./schema-annotation.js";
import { intersect } from "./schema-intersection.js";
import { union } from "./schema-union.js";

export function unwindModels(models: readonly Model[], report: Report): readonly Model[] {
  const schemas = new Map(models.map(({ id, schema }) => [id, schema]));
  // Those that come first are unwound; what is left to the others does not depend on the order of the document.
  for (const { id, name, source } of models.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const circle = circleOf(id, schemas);
    const schema = schemas.get(id);
    if (!schema || !circle.has(id)) continue;
    report("schema-circular", { model: name }, source);
    schemas.set(id, unwind(schema, circle, new Set([id]), schemas) ?? { kind: "unknown" });
  }
  return models.map((model) => ({ ...model, schema: schemas.get(model.id) ?? model.schema }));
}

/** The models between a model and itself: those that it is made of, and that are made of it. */
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

/** All that one step after the other leads to. */
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

/** The schema with those of its circle written out in place, each once; undefined where nothing is left of it. */
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
