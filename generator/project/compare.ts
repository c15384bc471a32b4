/** Compares two clients of an API: which changes their users notice. */
import type { Change } from "../diff/change.js";
import { type Difference, diffSurfaces } from "../diff/diff.js";
import { findPlace } from "../load/place.js";
import { readLock } from "./lock.js";
import { parseRevision } from "./revision.js";
import { type DocumentChoice, readDocument } from "./settings.js";
import { type BrokenSide, readSide, type Side } from "./side.js";

/** A change, with the place in a file that an editor would jump to. */
export interface PlacedChange extends Pick<Change, "code" | "level" | "subject" | "message" | "help" | "side"> {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** The changes, the most serious first. */
export interface Compared {
  readonly kind: "compared";
  readonly verdict: Difference["verdict"];
  readonly changes: readonly PlacedChange[];
}

export interface CompareChoice extends DocumentChoice {
  /** `false`: each document gets its own names and paginators, whatever was published. @default true */
  readonly lock?: boolean;
}

/** Where `next` is left out, it is the config's document. @throws ProjectError */
export async function compare(
  old: string,
  next: string | undefined,
  choice: CompareChoice,
  folder: string,
): Promise<Compared | BrokenSide> {
  // A revision is not a path, so the settings must not make it absolute.
  const spec = next !== undefined && parseRevision(next) ? "-" : next;
  const settings = await readDocument(spec, choice, folder, `diff ${old}`);
  const published = choice.lock === false ? undefined : await readLock(settings.lock);
  const before = await readSide(old, settings, published);
  if (before.kind === "broken") return before;
  const lock = choice.lock === false ? undefined : (before.lock ?? published);
  const after = await readSide(next ?? settings.input, settings, lock);
  return after.kind === "broken" ? after : compareSides(before, after);
}

export function compareSides(before: Side, after: Side): Compared {
  const { verdict, changes } = diffSurfaces(before.surface, after.surface);
  const placed = changes.map((each) => place(each, each.side === "old" ? before : after));
  return { kind: "compared", verdict, changes: placed };
}

function place({ source, code, level, subject, message, help, side }: Change, { loaded, prefix }: Side): PlacedChange {
  const found = source && loaded && findPlace(loaded, source);
  return {
    code,
    level,
    subject,
    message,
    help,
    side,
    ...(found && { file: prefix + found.document.file, ...found.position }),
    ...(source && { pointer: source.pointer }),
  };
}
