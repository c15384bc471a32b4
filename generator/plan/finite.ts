/** Which schemas have a value that ends: a model that requires itself has none, and nobody can be shown one. */
import type { Model } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import type { ModelSchemas } from "./body.js";

/** The models that have one. */
export function finiteModels(models: readonly Pick<Model, "id" | "schema">[]): ModelSchemas {
  const finite = new Map<string, Schema>();
  // A model has one as soon as all that it requires have: each round finds those that the rounds before made possible.
  for (let before = -1; before < finite.size;) {
    before = finite.size;
    for (const { id, schema } of models) if (!finite.has(id) && isFinite(schema, finite)) finite.set(id, schema);
  }
  return finite;
}

/** `finite`: the models that are known to have such a value. */
export function isFinite(schema: Schema, finite: ModelSchemas): boolean {
  switch (schema.kind) {
    case "reference":
      return finite.has(schema.id);
    case "object":
      return schema.properties.every((property) => !property.required || isFinite(property.schema, finite));
    case "tuple":
      return schema.items.slice(0, schema.required).every((item) => isFinite(item, finite));
    case "intersection":
      return schema.members.every((member) => isFinite(member, finite));
    case "union":
      return schema.members.some((member) => isFinite(member, finite));
    default:
      return true;
  }
}
