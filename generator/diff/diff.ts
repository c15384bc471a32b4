/**
 * What becomes of a client where its document changes: every change that its users feel, and the version that follows.
 *
 * Plans are compared, not texts: what the generated TypeScript says, not how the document comes to it.
 */
import type { Api } from "../model/api.js";
import type { Plan } from "../plan/plan.js";
import { compareCalls } from "./call.js";
import { byLevel, type Change, change, type Level, verdictOf } from "./change.js";
import { compareClients } from "./client.js";
import { compareModels } from "./model.js";
import { surfaceOf } from "./surface.js";

export interface Difference {
  /** What the next version is to be; undefined where nothing has changed. */
  readonly verdict: Level | undefined;
  /** The gravest first. */
  readonly changes: readonly Change[];
}

export interface Client {
  readonly api: Api;
  readonly plan: Plan;
  /** The document's file, as diagnostics name it. */
  readonly file: string;
}

export function diffClients(old: Client, next: Client): Difference {
  const [before, after] = [surfaceOf(old, old.file), surfaceOf(next, next.file)];
  const found = [...compareClients(before, after), ...compareCalls(before, after), ...compareModels(before, after)];
  const isSame = JSON.stringify(old.plan.files) === JSON.stringify(next.plan.files);
  const changes =
    found.length > 0 || isSame ? unique(found) : [change("client-changed", after.client, { new: after.source })];
  return { verdict: verdictOf(changes), changes: byLevel(changes) };
}

/** A type that goes both ways may be said to change twice. */
function unique(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((each) => [`${each.code} ${each.message}`, each])).values()];
}
