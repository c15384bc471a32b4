/**
 * Finds the models that differ between requests and responses: `readOnly` properties are in responses only, `writeOnly`
 * ones in requests, and files are bytes only in requests.
 */
import type { Api } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { groupBy } from "./group.js";
import { isDate, isFile } from "./type.js";
import { directReferences, reachableModels, requestSchemas, responseSchemas } from "./model-reach.js";

interface Sides {
  /** The models that occur on both sides with different properties. */
  readonly split: readonly string[];
  readonly requestsOnly: ReadonlySet<string>;
}

/** Finds the models that need two types. `dates` says that requests take a `Date` where responses have text. */
export function planSides(api: Api, dates = false): Sides {
  const reached = reachableModels(api);
  const requests = reached(api.operations.flatMap(requestSchemas));
  const responses = reached([
    ...api.operations.flatMap(responseSchemas),
    ...api.webhooks.map(({ payload }) => payload),
  ]);
  const sided = sidedModels(api, dates);
  return {
    split: api.models.map(({ id }) => id).filter((id) => sided.has(id) && requests.has(id) && responses.has(id)),
    requestsOnly: new Set([...requests].filter((id) => !responses.has(id))),
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
    // What is a file in a request is text in a response; what may be a `Date` in a request is text in a response.
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
