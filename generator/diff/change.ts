/** A change of an API, as the users of its client notice it. */
import type { Source } from "../diagnostic.js";
import { visible } from "../visible.js";
import { type ChangeCode, changeTable, type Level } from "./change-table.js";

export type { ChangeCode, Level } from "./change-table.js";

export interface Change {
  readonly code: ChangeCode;
  readonly level: Level;
  /** The thing that has changed: `client.licenseKeys.list`, `LicenseKey.status`, `bearerToken`. */
  readonly subject: string;
  readonly message: string;
  readonly help: string;
  /** The document to show: the new one, unless the thing is no longer in it. */
  readonly side: Side;
  readonly source?: Source;
}

export type Side = "old" | "new";

/** The place of a change: in the new document, or in the old one if it is gone. */
export interface Place {
  readonly old?: Source | undefined;
  readonly new?: Source | undefined;
}

export function change(code: ChangeCode, subject: string, place: Place = {}, name = ""): Change {
  const { level, message, help } = changeTable[code];
  const side = place.new ? "new" : "old";
  const source = place.new ?? place.old;
  const holes: Readonly<Record<string, string>> = { subject, name };
  const filled = message.replace(/\{(subject|name)\}/g, (hole, key: string) => visible(holes[key] ?? hole));
  return { code, level, subject, message: filled, help, side, ...(source && { source }) };
}

const order: readonly Level[] = ["major", "minor", "patch"];

/** The highest level of the changes; undefined where there are none. */
export function verdictOf(changes: readonly Change[]): Level | undefined {
  return order.find((level) => changes.some((each) => each.level === level));
}

/** The changes by level, the most serious first; equal ones stay in the order in which they were found. */
export function byLevel(changes: readonly Change[]): readonly Change[] {
  return order.flatMap((level) => changes.filter((each) => each.level === level));
}
