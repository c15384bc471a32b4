/** The first stage: text to data, with all the files that the text refers to. */
import { posix, sep } from "node:path";
import type { Report, Source } from "../diagnostic.js";
import { decode } from "./decode.js";
import { followReferences } from "./follow.js";
import type { Loaded, LoadedDocument } from "./loaded.js";
import { locate } from "./locate.js";
import { parseText } from "./parse.js";
import { isWithin } from "./reference.js";
import { readVersion } from "./version.js";

/** How files are read: `node:fs` or a stand-in. Rejects with an `Error` that has Node's `code` ("ENOENT", "EISDIR"). */
export type ReadFile = (path: string) => Promise<string | Uint8Array>;

/** A path, or a text that has no file of its own: `{ file: "<stdin>", text }`. Its references count from the working folder. */
export type Entry = string | { readonly file: string; readonly text: string | Uint8Array };

export interface LoadOptions {
  /** Whether references may lead out of the folder that the entry stands in. A document from elsewhere could else read any file. */
  readonly allowOutside?: boolean;
}

/** Loads an OpenAPI document and what it refers to. Undefined where it cannot be read at all; what is wrong goes to `report`. */
export async function loadDocument(
  entry: Entry,
  read: ReadFile,
  report: Report,
  options: LoadOptions = {},
): Promise<Loaded | undefined> {
  const file = posix.normalize((typeof entry === "string" ? entry : entry.file).split(sep).join("/"));
  const document = await openDocument(file, typeof entry === "string" ? read : async () => entry.text, report);
  // Where the entry is refused nobody else has its text: the place is found here.
  const reportPlaced: Report = (code, details, where) =>
    report(code, details, where && document && { ...where, position: locate(document, where.pointer) });
  const version = document && readVersion(file, document.value, reportPlaced);
  if (!document || !version) return undefined;
  const folder = posix.dirname(file);
  const failed = new Set<string>();
  const documents = await followReferences(
    document,
    async (path, { text, source }) => {
      if (failed.has(path)) return undefined;
      if (!options.allowOutside && !isWithin(folder, path)) {
        report("reference-outside", { reference: text }, source);
        return undefined;
      }
      const opened = await openDocument(path, read, report, source);
      if (!opened) failed.add(path);
      return opened;
    },
    report,
  );
  return { entry: file, version, documents };
}

async function openDocument(
  file: string,
  read: ReadFile,
  report: Report,
  /** The reference that names the file. */
  where?: Source,
): Promise<LoadedDocument | undefined> {
  let bytes: string | Uint8Array;
  try {
    bytes = await read(file);
  } catch (error) {
    reportUnreadable(file, error, report, where);
    return undefined;
  }
  const text = decode(bytes);
  if (text === undefined) {
    report("file-encoding-unknown", { path: file }, where);
    return undefined;
  }
  const parsed = parseText(file, text, report);
  return parsed && { file, text, ...parsed, references: new Map() };
}

function reportUnreadable(file: string, error: unknown, report: Report, where?: Source): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") report("file-not-found", { path: file }, where);
  else if (code === "EISDIR") report("file-is-a-directory", { path: file }, where);
  else report("file-unreadable", { path: file, reason: error instanceof Error ? error.message : String(error) }, where);
}
