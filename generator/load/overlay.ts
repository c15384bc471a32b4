/** OpenAPI Overlay 1.0 and 1.1: lists of changes to a document. The document's file stays as it is. */
import { own } from "../data.js";
import type { exec, JsonValue } from "jsonpath-rfc9535";
import { type Report, type Source, within } from "../diagnostic.js";
import { TimeLimitError, withinTime } from "../time-limit.js";
import { measure } from "./bound.js";
import { type Draft, editAt, type Sourced } from "./draft.js";
import type { LoadedDocument } from "./loaded.js";
import { applyUpdate } from "./merge.js";
import { originOf } from "./origin.js";

/**
 * Applies overlays to a document, each to the result of the one before. What is wrong with them is reported and left
 * out.
 */
export async function applyOverlays(
  document: LoadedDocument,
  overlays: readonly LoadedDocument[],
  report: Report,
): Promise<LoadedDocument> {
  // The JSONPath library's hundred modules take 25 ms to load, and few documents have overlays.
  const { exec: query } = await import("jsonpath-rfc9535");
  const origins: Draft["origins"] = document.origins ?? new WeakMap();
  const growth = { values: 0 };
  const patience = { milliseconds: matchLimit };
  let whole: Sourced = { value: document.value, source: { file: document.file, pointer: "" } };
  for (const overlay of overlays) {
    for (const action of readActions(overlay, report)) {
      whole = applyAction(
        { origins, fresh: new WeakSet(), query, growth, patience },
        whole,
        action,
        reportOnce(report),
      );
    }
  }
  return { ...document, value: whole.value, origins };
}

interface Editing extends Draft {
  /** Calls back for each place that a JSONPath names. */
  readonly query: typeof exec;
  /** How many values the actions have added so far. */
  readonly growth: { values: number };
  /** What is left of the time for regular expressions. */
  readonly patience: { milliseconds: number };
}

/** How many values the actions may add in all: copies of copies grow exponentially. */
const growthLimit = 500_000;

interface Action {
  readonly target: string;
  readonly change:
    | { readonly kind: "remove" }
    | { readonly kind: "update"; readonly addition: Sourced }
    | { readonly kind: "copy"; readonly from: string };
  readonly source: Source;
}

function readActions({ file, value }: LoadedDocument, report: Report): readonly Action[] {
  const malformed = (reason: string, pointer: string) => {
    report("overlay-malformed", { path: file, reason }, { file, pointer });
    return [];
  };
  const version = own(value, "overlay");
  const actions = own(value, "actions");
  if (version === undefined) return malformed("it has no key overlay", "");
  if (!/^1\.[01](?:\.|$)/.test(String(version))) {
    report("overlay-version-unknown", { version: String(version) }, { file, pointer: "/overlay" });
  }
  if (!Array.isArray(actions)) return malformed("it has no list of actions", actions === undefined ? "" : "/actions");
  return actions.flatMap((action: unknown, index) => {
    const source = within({ file, pointer: "/actions" }, index);
    const target = own(action, "target");
    if (typeof target !== "string") return malformed("this action has no target that is text", source.pointer);
    const change = readChange(action, source);
    if (!change) report("overlay-action-empty", {}, source);
    return change ? [{ target, change, source }] : [];
  });
}

function readChange(action: unknown, source: Source): Action["change"] | undefined {
  if (own(action, "remove") === true) return { kind: "remove" };
  const addition = own(action, "update");
  if (addition !== undefined)
    return { kind: "update", addition: { value: addition, source: within(source, "update") } };
  const from = own(action, "copy");
  return typeof from === "string" ? { kind: "copy", from } : undefined;
}

function applyAction(draft: Editing, whole: Sourced, { target, change, source }: Action, report: Report): Sourced {
  const paths = select(draft, whole, target, within(source, "target"), report);
  if (!paths) return whole;
  if (paths.length === 0) report("overlay-target-unmatched", { target }, within(source, "target"));
  if (change.kind === "remove")
    return removeAll(draft, whole, paths, () => report("overlay-root-removed", { target }, source));
  const addition = change.kind === "update" ? change.addition : findCopied(draft, whole, change.from, source, report);
  if (!addition || !mayGrow(draft, addition, paths.length, source, report)) return whole;
  return paths.reduce(
    (sum, path) => editAt(draft, sum, path, (old) => applyUpdate(draft, old, addition, report)) ?? sum,
    whole,
  );
}

/** Whether adding a value at `count` places stays within the limit; reports it where it does not. */
function mayGrow({ growth }: Editing, { value }: Sourced, count: number, source: Source, report: Report): boolean {
  const added = (measure(value).values + 1) * count;
  if (growth.values + added > growthLimit) {
    report("overlay-too-large", { limit: growthLimit }, source);
    return false;
  }
  growth.values += added;
  return true;
}

/** Removes the innermost places first, and in a list the last first, so that the paths of the others stay right. */
function removeAll(draft: Draft, whole: Sourced, paths: readonly Path[], reportRoot: () => void): Sourced {
  const ordered = paths.toSorted((a, b) => b.length - a.length || Number(b.at(-1)) - Number(a.at(-1)) || 0);
  return ordered.reduce((rest, path) => {
    if (path.length === 0) reportRoot();
    return editAt(draft, rest, path, () => undefined) ?? rest;
  }, whole);
}

function findCopied(draft: Editing, whole: Sourced, from: string, action: Source, report: Report): Sourced | undefined {
  const source = within(action, "copy");
  const paths = select(draft, whole, from, source, report);
  if (!paths) return undefined;
  const [path] = paths;
  if (!path || paths.length > 1) {
    report("overlay-copy-ambiguous", { target: from, count: paths.length }, source);
    return undefined;
  }
  const value = path.reduce(own, whole.value);
  return { value, source: originOf(draft.origins, whole.value, whole.source.file, path) };
}

type Path = readonly string[];

/** How often a path may descend (`..`): each descent multiplies the ways through a deep document. */
const descentLimit = 3;
/** For the regular expressions of all overlays together. */
const matchLimit = 5_000;

function withPatience(patience: Editing["patience"], look: () => void): void {
  const start = performance.now();
  try {
    withinTime(Math.max(1, Math.ceil(patience.milliseconds)), look);
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    throw new Error(`its regular expressions take longer than ${matchLimit / 1000} s`, { cause: error });
  } finally {
    patience.milliseconds -= performance.now() - start;
  }
}

const quoted = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gs;

/** The places that a JSONPath (RFC 9535) names, each once; undefined where the text is no JSONPath. */
function select(
  { query, patience }: Editing,
  whole: Sourced,
  expression: string,
  source: Source,
  report: Report,
): readonly Path[] | undefined {
  const paths = new Map<string, Path>();
  const descents = expression.replace(quoted, "").split("..").length - 1;
  if (descents > descentLimit) {
    const reason = `it goes down to any depth (..) more than ${descentLimit} times`;
    report("overlay-target-malformed", { target: expression, reason }, source);
    return undefined;
  }
  try {
    const look = () =>
      query(whole.value as JsonValue, expression, (_, path) => paths.set(JSON.stringify(path), path.map(String)));
    // Nothing else takes longer than the document is long.
    if (/\b(?:match|search)\b/.test(expression)) withPatience(patience, look);
    else look();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report("overlay-target-malformed", { target: expression, reason: reason.replace(/\.$/, "") }, source);
    return undefined;
  }
  return [...paths.values()];
}

/** Reports each message once, even where an action concerns a hundred places. */
function reportOnce(report: Report): Report {
  const reported = new Set<string>();
  return (code, details, where) => {
    const key = JSON.stringify([code, where]);
    if (!reported.has(key)) report(code, details, where);
    reported.add(key);
  };
}
