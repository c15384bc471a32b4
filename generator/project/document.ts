/** The document that a command is about, as the pipeline takes it. */
import { analyze, type Analysis, type AnalyzeOptions } from "../generate.js";
import { openEntry, relative } from "./entry.js";
import { readLock } from "./lock.js";
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

/** What the client of a document is, with the names and paginators that were published. */
export async function analyzeDocument(settings: DocumentSettings): Promise<Analysis & Pick<OpenedDocument, "texts">> {
  const { options, texts } = await openDocument(settings);
  const lock = await readLock(settings.lock);
  return { ...(await analyze({ ...options, ...(lock && { lock }) })), texts };
}
