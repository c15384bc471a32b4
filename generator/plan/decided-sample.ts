/** The operations that the settings choose for the README's samples. */
import type { Report } from "../diagnostic.js";
import type { PlanContext } from "./context.js";
import { finiteModels } from "./finite.js";
import type { PlannedOperation } from "./planned-operation.js";
import { hasSample } from "./sample.js";
import type { PlanSettings, SampleSettings } from "./settings.js";

export type Samples = { readonly [Sample in keyof SampleSettings]?: PlannedOperation };

/** Why an operation cannot be the sample of that name; undefined where it can. */
const misfits: Readonly<Record<keyof SampleSettings, (planned: PlannedOperation) => string | undefined>> = {
  first: ({ operation }) => (operation.stream ? "it answers a stream" : undefined),
  list: ({ operation }) => (operation.paginator ? undefined : "it has no pages"),
  write: ({ parameters }) => (parameters.body.kind === "properties" ? undefined : "it sends no object with properties"),
  stream: ({ stream }) => (stream ? undefined : "it answers no stream"),
};

export function decidedSamples(
  operations: readonly PlannedOperation[],
  { api }: PlanContext,
  { samples = {} }: PlanSettings,
  report: Report,
): Samples {
  const schemas = finiteModels(api.models);
  const found = (Object.keys(misfits) as (keyof SampleSettings)[]).flatMap((sample) => {
    const wanted = samples[sample];
    if (wanted === undefined) return [];
    const planned = operations.find(({ operation }) => isMeant(operation, wanted));
    const reason = !planned
      ? "the document has no such operation"
      : (misfits[sample](planned) ?? (hasSample(planned, schemas) ? undefined : "what it takes has no end"));
    if (planned && reason === undefined) return [[sample, planned] as const];
    report("sample-unmatched", { operation: wanted, sample, reason: reason ?? "" });
    return [];
  });
  return Object.fromEntries(found);
}

function isMeant({ id, method, path }: PlannedOperation["operation"], wanted: string): boolean {
  const [verb = "", route] = wanted.split(" ");
  return wanted === id || (verb.toUpperCase() === method && route === path);
}
