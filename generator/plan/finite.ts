/** Finds the schemas with values that end. A model that requires itself has none, so no sample of it can be made. */
import type { Model } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import type { ModelSchemas } from "./body.js";

/** The models that have values that end. */
export function finiteModels(models: readonly Pick<Model, "id" | "schema">[]): ModelSchemas {
  const finite = known.get(models) ?? findFinite(models);
  known.set(models, finite);
  return finite;
}

const known = new WeakMap<readonly Pick<Model, "id" | "schema">[], ModelSchemas>();

function findFinite(models: readonly Pick<Model, "id" | "schema">[]): ModelSchemas {
  const finite = new Map<string, Schema>();
  /** The models that wait for another to be found finite, by that other: they are looked at again when it is. */
  const waiting = new Map<string, Pick<Model, "id" | "schema">[]>();
  const open = models.toReversed();
  for (let model = open.pop(); model; model = open.pop()) {
    const { id, schema } = model;
    if (finite.has(id)) continue;
    const missing = missingFor(schema, finite);
    if (!missing) {
      finite.set(id, schema);
      for (const each of waiting.get(id) ?? []) open.push(each);
      waiting.delete(id);
      continue;
    }
    for (const other of missing) {
      const others = waiting.get(other);
      if (others) others.push(model);
      else waiting.set(other, [model]);
    }
  }
  return finite;
}

/** Whether a schema has a value that ends; `finite` are the models known to have one. */
export function isFinite(schema: Schema, finite: ModelSchemas): boolean {
  return missingFor(schema, finite) === undefined;
}

/** The models of which one has to be finite before this schema can be; undefined where the schema is finite already. */
function missingFor(schema: Schema, finite: ModelSchemas): readonly string[] | undefined {
  switch (schema.kind) {
    case "reference":
      return finite.has(schema.id) ? undefined : [schema.id];
    case "object":
      return firstMissing(
        schema.properties.filter(({ required }) => required).map((property) => property.schema),
        finite,
      );
    case "tuple":
      return firstMissing(schema.items.slice(0, schema.required), finite);
    case "intersection":
      return firstMissing(schema.members, finite);
    case "union": {
      const missing: string[] = [];
      for (const member of schema.members) {
        const ids = missingFor(member, finite);
        if (!ids) return undefined;
        for (const id of ids) missing.push(id);
      }
      return missing;
    }
    default:
      return undefined;
  }
}

function firstMissing(schemas: readonly Schema[], finite: ModelSchemas): readonly string[] | undefined {
  for (const schema of schemas) {
    const missing = missingFor(schema, finite);
    if (missing) return missing;
  }
  return undefined;
}
