/** Whether document, lock file and client agree. */
import type { CheckReport } from "../write/write.js";
import { compareClient, type Outcome, type RunOptions } from "./client.js";
import { type Drift, findDrifts } from "./drift.js";
import type { ClientSettings } from "./settings.js";

export interface Checked extends Outcome<CheckReport> {
  /** Empty where all agree; left out where the document has errors. */
  readonly drifts?: readonly Drift[];
}

/** Compares document, lock file and client. Writes nothing. @throws ProjectError */
export async function checkClient(
  settings: ClientSettings,
  options: Pick<RunOptions, "verify" | "updateLock"> = {},
): Promise<Checked> {
  const outcome = await compareClient(settings, options);
  if (!outcome.client) return outcome;
  return { ...outcome, drifts: await findDrifts(settings, outcome.client, outcome.loaded) };
}
