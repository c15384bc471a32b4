import { collectDiagnostics, type Diagnostic, formatPointer, type Source } from "../../../generator/diagnostic.js";
import { loadDocument, type LoadOptions } from "../../../generator/load/document.js";
import type { Loaded, LoadedDocument } from "../../../generator/load/loaded.js";
import { findPlace } from "../../../generator/load/place.js";
import { resolve } from "../../../generator/resolve/document.js";
import type { Resolved } from "../../../generator/resolve/resolved.js";

/** Files that are only in memory, by name; the first is the entry. */
export type Folder = Readonly<Record<string, string | Uint8Array>>;

export interface Outcome {
  readonly loaded: Loaded | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Each diagnostic in a line, as an editor would jump to it: "api.yaml:3:5 key-duplicate". */
  readonly lines: readonly string[];
}

export async function loadFolder(folder: Folder | string, options?: LoadOptions): Promise<Outcome> {
  const files = typeof folder === "string" ? { "api.yaml": folder } : folder;
  const { report, diagnostics } = collectDiagnostics();
  const read = async (path: string): Promise<string | Uint8Array> => {
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
    return file;
  };
  const loaded = await loadDocument(Object.keys(files)[0] ?? "", read, report, options);
  return { loaded, diagnostics, lines: diagnostics.map((diagnostic) => showPlace(diagnostic, loaded)) };
}

export async function resolveFolder(
  folder: Folder | string,
  options?: LoadOptions,
): Promise<Outcome & { readonly resolved: Resolved }> {
  const { loaded, diagnostics, lines } = await loadFolder(folder, options);
  if (!loaded) throw new Error(`cannot be loaded: ${lines.join(", ")}`);
  const collected = collectDiagnostics();
  const resolved = resolve(loaded, collected.report);
  if (!resolved) throw new Error("cannot be resolved");
  const all = [...diagnostics, ...collected.diagnostics];
  return { loaded, resolved, diagnostics: all, lines: all.map((diagnostic) => showPlace(diagnostic, loaded)) };
}

/** What each reference of a document names, by the pointer of the text that refers: `/paths/~1pets/$ref`. */
export function referencesOf({ value, references }: Pick<LoadedDocument, "value" | "references">): Map<string, Source> {
  const found = new Map<string, Source>();
  const visit = (each: unknown, pointer: string) => {
    if (typeof each !== "object" || each === null) return;
    for (const [key, target] of references.get(each) ?? []) found.set(pointer + formatPointer([key]), target);
    for (const [key, child] of Object.entries(each)) visit(child, pointer + formatPointer([key]));
  };
  visit(value, "");
  return found;
}

function showPlace({ code, source, position }: Diagnostic, loaded: Loaded | undefined): string {
  const place = source && loaded && findPlace(loaded, source);
  const { line, column } = position ?? place?.position ?? { line: 0, column: 0 };
  return `${(position ? undefined : place?.document.file) ?? source?.file ?? "-"}:${line}:${column} ${code}`;
}
