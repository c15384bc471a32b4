/** The document that a command is about, as the pipeline takes it. */
import type { AnalyzeOptions } from "../generate.js";
import { openEntry, relative } from "./entry.js";
import type { DocumentSettings } from "./settings.js";

export interface OpenedDocument {
  readonly options: Omit<AnalyzeOptions, "lock">;
  /** The texts of documents that have no file: diagnostics show their lines. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function openDocument({
  input,
  overlays = [],
  references = [],
  filters = {},
  settings,
  stainless,
}: DocumentSettings): Promise<OpenedDocument> {
  // What the user names is read wherever it is.
  const named = [...overlays, ...(stainless === undefined ? [] : [stainless])];
  const { entry, read, admit, texts } = await openEntry(input, { files: named, references });
  const others = { ...(stainless !== undefined && { stainless: relative(stainless) }) };
  return {
    options: { input: entry, read, admit, overlays: overlays.map(relative), filters, settings, ...others },
    texts,
  };
}
