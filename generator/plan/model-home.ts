/** Which models belong to a resource: those that only it uses. Models that several resources use are shared. */
import type { Api, Operation } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { responseSchemas, directReferences, requestSchemas } from "./model-reach.js";

/** The home of models that several resources use, or none. */
const shared = "shared";

/** The words of each model's resource, by the model's id; `shared` for those of several resources, or of none. */
export function planModelHomes(api: Api): ReadonlyMap<string, string> {
  const direct = new Map(api.models.map(({ id, schema }) => [id, directReferences(schema)]));
  const homes = new Map<string, string>();
  // A model is visited twice at most: for its first resource, and once more for another, when it and all it leads to
  // become shared.
  const note = (home: string, schemas: readonly Schema[]) => {
    const open = schemas.flatMap(directReferences).map((id) => ({ id, home }));
    for (let next = open.pop(); next; next = open.pop()) {
      const known = homes.get(next.id);
      if (known === shared || known === next.home) continue;
      const found = known === undefined ? next.home : shared;
      homes.set(next.id, found);
      for (const id of direct.get(next.id) ?? []) open.push({ id, home: found });
    }
  };
  for (const operation of api.operations) note(homeOf(operation), schemasOf(operation));
  for (const webhook of api.webhooks) note("webhook events", [webhook.payload]);
  return new Map(api.models.map(({ id }) => [id, homes.get(id) ?? shared]));
}

function homeOf({ chain }: Operation): string {
  const first = chain.find((step) => step.kind === "resource");
  return first?.kind === "resource" ? first.name.join(" ") : shared;
}

function schemasOf(operation: Operation): readonly Schema[] {
  return [...requestSchemas(operation), ...responseSchemas(operation)];
}
