/** Opens a command's document for the pipeline. */
import { analyze, type Analysis, type AnalyzeOptions } from "../generate.js";
import { openEntry, relative } from "./entry.js";
import { readLock } from "./lock.js";
import type { ClientSettings, DocumentSettings } from "./settings.js";

export interface OpenedDocument {
  readonly options: Omit<AnalyzeOptions, "lock">;
  /** The texts of documents that have no file, to show the lines of diagnostics. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function openDocument({
  input,
  overlays = [],
  references = [],
  filters = {},
  settings,
  stainless,
  readme,
}: DocumentSettings & Pick<ClientSettings, "readme">): Promise<OpenedDocument> {
  // What the user names may be read wherever it is.
  const named = [...overlays, ...(stainless === undefined ? [] : [stainless]), ...(readme ? [readme.file] : [])];
  const { entry, read, admit, texts } = await openEntry(input, { files: named, references });
  const others = { ...(stainless !== undefined && { stainless: relative(stainless) }) };
  return {
    options: { input: entry, read, admit, overlays: overlays.map(relative), filters, settings, ...others },
    texts,
  };
}

/** Analyses a document, with the names and paginators that were published. */
export async function analyzeDocument(settings: DocumentSettings): Promise<Analysis & Pick<OpenedDocument, "texts">> {
  const { options, texts } = await openDocument(settings);
  const lock = await readLock(settings.lock);
  return { ...(await analyze({ ...options, ...(lock && { lock }) })), texts };
}
