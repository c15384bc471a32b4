/** The document that a command is about, as the pipeline takes it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import type { AnalyzeOptions } from "../generate.js";
import { decode } from "../load/decode.js";
import type { Entry } from "../load/document.js";
import { type DocumentSettings, standardInput } from "./settings.js";

export interface OpenedDocument {
  readonly options: Omit<AnalyzeOptions, "lock">;
  /** The texts of documents that have no file: diagnostics show their lines. */
  readonly texts: ReadonlyMap<string, string>;
}

export async function openDocument({
  input,
  overlays = [],
  filters = {},
  settings,
}: DocumentSettings): Promise<OpenedDocument> {
  const entry: Entry =
    input === standardInput ? { file: "<stdin>", text: await buffer(process.stdin) } : relativePath(input);
  const texts = new Map(typeof entry === "string" ? [] : [[entry.file, decode(entry.text) ?? ""]]);
  return {
    options: {
      input: entry,
      read: (file) => readFile(file),
      overlays: overlays.map(relativePath),
      filters,
      settings,
    },
    texts,
  };
}

/** As the user would write it: relative where it is below the current folder. */
export function relativePath(file: string): string {
  const short = path.relative(process.cwd(), file);
  if (short === "") return ".";
  return short.startsWith("..") ? file : short;
}
