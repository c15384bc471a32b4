/**
 * Diagnostics, and the report that collects them. `diagnostic/` has the closed table of all that there are.
 *
 * A stage never throws for a bad document: it reports, and goes on where it can, so that one run shows all that is wrong.
 */
import type { Entry, Severity } from "./diagnostic/entry.js";
import { table } from "./diagnostic/table.js";
import { visible } from "./visible.js";

export type { Severity } from "./diagnostic/entry.js";

/** Where something stands: a file as the user named it, and a JSON Pointer (RFC 6901) into its data. */
export interface Source {
  readonly file: string;
  readonly pointer: string;
}

/** The source of a value within another, given the keys and indices that lead to it. */
export function within(source: Source, ...keys: readonly (string | number)[]): Source {
  let { pointer } = source;
  for (const key of keys) pointer = pointerTo(pointer, key);
  return { file: source.file, pointer };
}

/** A JSON Pointer from its unescaped segments; RFC 6901, section 3. */
export function formatPointer(keys: readonly (string | number)[]): string {
  return keys.reduce<string>(pointerTo, "");
}

/** The pointer to the value one key or index further in. */
export function pointerTo(pointer: string, key: string | number): string {
  if (typeof key === "number" || !(key.includes("/") || key.includes("~"))) return `${pointer}/${key}`;
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The segments of a JSON Pointer, unescaped; RFC 6901, section 4. */
export function parsePointer(pointer: string): readonly string[] {
  const segments = pointer.split("/").slice(1);
  if (!pointer.includes("~")) return segments;
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A place in a text file. Both count from 1, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export type DiagnosticCode = keyof typeof table;

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  readonly source?: Source;
  /**
   * Set where the exact place is known (a syntax error); otherwise it is found by `source` when the diagnostic is
   * shown.
   */
  readonly position?: Position;
}

/** How a stage reports what is wrong, or what it decided. */
export type Report = (
  code: DiagnosticCode,
  details?: Readonly<Record<string, string | number>>,
  where?: Source & { readonly position?: Position },
) => void;

/** A report that collects diagnostics, and the list that it collects them in. */
export function collectDiagnostics(): { readonly report: Report; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, details = {}, where) => {
    const entry: Entry = table[code];
    // The text of a document must neither steer the terminal that shows it, nor look like a line of ours.
    const fill = (text: string) =>
      text.replace(/\{(\w+)\}/g, (hole, name: string) =>
        Object.hasOwn(details, name) ? visible(String(details[name])) : hole,
      );
    diagnostics.push({
      code,
      severity: entry.severity,
      message: fill(entry.message),
      help: fill(entry.help),
      ...(where && { source: { file: where.file, pointer: where.pointer } }),
      ...(where?.position && { position: where.position }),
    });
  };
  return { report, diagnostics };
}

/** " Did you mean “pets”?" where one of the names is close to what was written; otherwise "". */
export function suggest(written: string, names: Iterable<string>, show = (name: string): string => name): string {
  let best: { name: string; distance: number } | undefined;
  for (const name of names) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase());
    if (distance <= Math.max(1, Math.floor(written.length / 3)) && distance < (best?.distance ?? Infinity)) {
      best = { name, distance };
    }
  }
  return best ? ` Did you mean “${show(best.name)}”?` : "";
}

/** Levenshtein's distance, in which two letters that have changed places count once. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > from.length / 3 + 1) return Infinity;
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  let beforePrevious: readonly number[] = [];
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const swapped = isSwapped ? (beforePrevious[column - 2] ?? Infinity) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/**
 * The reason of an error of the system, as the end of a sentence: `permission denied` of `EACCES: permission denied,
 * open 'a.yaml'`.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return (/^E[A-Z\d]+: ([^,]+), /.exec(error.message)?.[1] ?? error.message).replace(/\.$/, "");
}
