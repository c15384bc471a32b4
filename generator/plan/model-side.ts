/** Which models look different from the two sides of the wire: `readOnly` properties are in answers only, `writeOnly` ones and files in requests. */
import type { Api } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { isFile } from "./type.js";
import { answerSchemas, directReferences, reachableModels, requestSchemas } from "./model-reach.js";

export interface Sides {
  /** Models that both sides have, and not with the same properties. */
  readonly split: readonly string[];
  readonly requestsOnly: ReadonlySet<string>;
}

export function planSides(api: Api): Sides {
  const reached = reachableModels(api);
  const requests = reached(api.operations.flatMap(requestSchemas));
  const answers = reached([...api.operations.flatMap(answerSchemas), ...api.webhooks.map(({ payload }) => payload)]);
  const sided = sidedModels(api);
  return {
    split: api.models.map(({ id }) => id).filter((id) => sided.has(id) && requests.has(id) && answers.has(id)),
    requestsOnly: new Set([...requests].filter((id) => !answers.has(id))),
  };
}

/** Models with such a property, and those that lead to one. */
function sidedModels({ models }: Api): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const { id, schema } of models) {
    for (const target of directReferences(schema)) users.set(target, [...(users.get(target) ?? []), id]);
  }
  const sided = new Set<string>();
  const open = models.filter(({ schema }) => isSided(schema)).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (sided.has(id)) continue;
    sided.add(id);
    open.push(...(users.get(id) ?? []));
  }
  return sided;
}

function isSided(schema: Schema): boolean {
  switch (schema.kind) {
    case "object":
      return (
        schema.properties.some(({ readOnly, writeOnly, schema: inner }) => readOnly || writeOnly || isSided(inner)) ||
        (schema.additional !== undefined && isSided(schema.additional))
      );
    // A file in requests, its bytes as text in answers.
    case "string":
      return isFile(schema);
    case "array":
      return isSided(schema.items);
    case "tuple":
      return schema.items.some(isSided) || (schema.rest !== undefined && isSided(schema.rest));
    case "union":
    case "intersection":
      return schema.members.some(isSided);
    default:
      return false;
  }
}
