/** Which models belong together: those that only one resource has to do with, and those that several share. */
import type { Api, Operation } from "../model/api.js";
import type { Schema } from "../model/schema.js";
import { answerSchemas, reachableModels, requestSchemas } from "./model-reach.js";

/** The words of the resource of each model, by its id; `shared` for those of several resources, or of none. */
export function planModelHomes(api: Api): ReadonlyMap<string, string> {
  const reached = reachableModels(api);
  const homes = new Map<string, Set<string>>();
  const note = (home: string, schemas: readonly Schema[]) => {
    for (const id of reached(schemas)) homes.set(id, (homes.get(id) ?? new Set()).add(home));
  };
  for (const operation of api.operations) note(homeOf(operation), schemasOf(operation));
  for (const webhook of api.webhooks) note("webhook events", [webhook.payload]);
  return new Map(
    api.models.map(({ id }) => {
      const all = [...(homes.get(id) ?? [])];
      return [id, all.length === 1 ? (all[0] ?? "shared") : "shared"];
    }),
  );
}

function homeOf({ chain }: Operation): string {
  const first = chain.find((step) => step.kind === "resource");
  return first?.kind === "resource" ? first.name.join(" ") : "shared";
}

function schemasOf(operation: Operation): readonly Schema[] {
  return [...requestSchemas(operation), ...answerSchemas(operation)];
}
