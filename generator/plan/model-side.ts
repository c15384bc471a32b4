/** Which models look different from the two sides of the wire: `readOnly` properties are in answers only, `writeOnly` ones and files in requests. */
import type { Api } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { groupBy } from "./group.js";
import { isDate, isFile } from "./type.js";
import { answerSchemas, directReferences, reachableModels, requestSchemas } from "./model-reach.js";

export interface Sides {
  /** Models that both sides have, and not with the same properties. */
  readonly split: readonly string[];
  readonly requestsOnly: ReadonlySet<string>;
}

/** `dates`: requests take a `Date` where answers have text. */
export function planSides(api: Api, dates = false): Sides {
  const reached = reachableModels(api);
  const requests = reached(api.operations.flatMap(requestSchemas));
  const answers = reached([...api.operations.flatMap(answerSchemas), ...api.webhooks.map(({ payload }) => payload)]);
  const sided = sidedModels(api, dates);
  return {
    split: api.models.map(({ id }) => id).filter((id) => sided.has(id) && requests.has(id) && answers.has(id)),
    requestsOnly: new Set([...requests].filter((id) => !answers.has(id))),
  };
}

/** Models with such a property, and those that lead to one. */
function sidedModels({ models }: Api, dates: boolean): ReadonlySet<string> {
  const uses = models.flatMap(({ id, schema }) => directReferences(schema).map((target) => ({ target, id })));
  const users = groupBy(uses, ({ target }) => target);
  const sided = new Set<string>();
  const open = models.filter(({ schema }) => isSided(schema, dates && schema.kind !== "string")).map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (sided.has(id)) continue;
    sided.add(id);
    for (const use of users.get(id) ?? []) open.push(use.id);
  }
  return sided;
}

function isSided(schema: Schema, dates: boolean): boolean {
  switch (schema.kind) {
    case "object":
      return (
        schema.properties.some(
          ({ readOnly, writeOnly, schema: inner }) => readOnly || writeOnly || isSided(inner, dates),
        ) ||
        (schema.additional !== undefined && isSided(schema.additional, dates))
      );
    // A file in requests, its bytes as text in answers; a date in requests, its text in answers.
    case "string":
      return isFile(schema) || (dates && isDate(schema));
    case "array":
      return isSided(schema.items, dates);
    case "tuple":
      return (
        schema.items.some((item) => isSided(item, dates)) || (schema.rest !== undefined && isSided(schema.rest, dates))
      );
    case "union":
    case "intersection":
      return schema.members.some((member) => isSided(member, dates));
    default:
      return false;
  }
}
