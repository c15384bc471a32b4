/**
 * Finds the models that differ between requests and answers: `readOnly` properties are in answers only, `writeOnly`
 * ones in requests, and files are bytes only in requests.
 */
import type { Api } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { groupBy } from "./group.js";
import { isDate, isFile } from "./type.js";
import { answerSchemas, directReferences, reachableModels, requestSchemas } from "./model-reach.js";

export interface Sides {
  /** The models that occur on both sides with different properties. */
  readonly split: readonly string[];
  readonly requestsOnly: ReadonlySet<string>;
}

/** `dates` says that requests take a `Date` where answers have text. */
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

/** The models with something that differs, and those that lead to one. */
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
    // What is a file in a request is text in an answer; what may be a `Date` in a request is text in an answer.
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
