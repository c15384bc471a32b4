/**
 * Compares two clients: every change that their users notice, and the version that follows from them.
 *
 * Plans are compared, not texts: what the generated TypeScript says, whatever the document looks like.
 */
import { compareCalls } from "./call.js";
import { byLevel, type Change, change, type Level, verdictOf } from "./change.js";
import { compareClients } from "./client.js";
import { compareModels } from "./model.js";
import { renamesOf } from "./rename.js";
import { withNames } from "./renamed.js";
import type { Surface } from "./surface.js";

export interface Difference {
  /** The part of the version to raise; undefined where nothing has changed. */
  readonly verdict: Level | undefined;
  /** The most serious changes first. */
  readonly changes: readonly Change[];
}

export function diffSurfaces(old: Surface, next: Surface): Difference {
  const renames = renamesOf(old, next);
  const same = withNames(old, renames);
  const found = [
    ...compareClients(same, next),
    ...compareCalls(same, next),
    ...[...renames].map(([before, after]) => change("type-renamed", before, { new: next.sources.get(after) }, after)),
    ...compareModels(same, next),
  ];
  const changes =
    found.length > 0 || old.print === next.print
      ? unique(found)
      : [change("client-changed", next.client, { new: next.source })];
  return { verdict: verdictOf(changes), changes: byLevel(changes) };
}

/** The changes without doubles: a type that is used in requests and responses may be reported for both. */
function unique(changes: readonly Change[]): readonly Change[] {
  return [...new Map(changes.map((each) => [`${each.code} ${each.message}`, each])).values()];
}
