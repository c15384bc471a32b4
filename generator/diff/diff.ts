/**
 * What becomes of a client where its document changes: every change that its users feel, and the version that follows.
 *
 * Plans are compared, not texts: what the generated TypeScript says, not how the document comes to it.
 */
import { compareCalls } from "./call.js";
import { byLevel, type Change, change, type Level, verdictOf } from "./change.js";
import { compareClients } from "./client.js";
import { compareModels } from "./model.js";
import type { Surface } from "./surface.js";

export interface Difference {
  /** What the next version is to be; undefined where nothing has changed. */
  readonly verdict: Level | undefined;
  /** The gravest first. */
  readonly changes: readonly Change[];
}

export function diffSurfaces(old: Surface, next: Surface): Difference {
  const found = [...compareClients(old, next), ...compareCalls(old, next), ...compareModels(old, next)];
  const changes =
    found.length > 0 || old.print === next.print
      ? unique(found)
      : [change("client-changed", next.client, { new: next.source })];
  return { verdict: verdictOf(changes), changes: byLevel(changes) };
}

/** A type that goes both ways may be said to change twice. */
function unique(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((each) => [`${each.code} ${each.message}`, each])).values()];
}
