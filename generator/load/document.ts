/** The first stage: reads the text of a document, and of every file that it refers to, as data. */
import { posix, sep } from "node:path";
import { type DiagnosticCode, reasonOf, type Report, type Source } from "../diagnostic.js";
import { withoutUser, isAddress, isSameOrigin } from "./address.js";
import { allowance, excessCode, limitReads } from "./allowance.js";
import { decode } from "./decode.js";
import { followReferences } from "./follow.js";
import { grammarOf } from "./grammar.js";
import { reportInvisible } from "./invisible.js";
import { indexLines } from "./line.js";
import type { Loaded, LoadedDocument } from "./loaded.js";
import { applyOverlays } from "./overlay.js";
import { isWithinBound, parseText } from "./parse.js";
import { findPlace } from "./place.js";
import { isWithin } from "./reference.js";
import { collectStrays } from "./stray.js";
import { readVersion } from "./version.js";
import type { Access } from "./trail.js";

/**
 * How files are read: `node:fs` or a stand-in. Rejects with an `Error` that has Node's `code` ("ENOENT", "EISDIR"), or "EOUTSIDE" for a link
 * that leads out of the document's folder.
 */
export type ReadFile = (path: string) => Promise<string | Uint8Array>;

/**
 * What is to be read: a path, an address, or a text without a file of its own: `{ file: "<stdin>", text }`. References
 * in such a text are relative to the working folder.
 */
export type Entry = string | { readonly file: string; readonly text: string | Uint8Array };

export interface LoadOptions {
  /**
   * Asked about each file outside the entry's folder, and each address on another server than the entry's. Gives the
   * one name by which that file is read, whatever path led to it, or undefined where it may not be read. Without this
   * function none may: a document from elsewhere could otherwise read any file.
   */
  readonly admit?: (file: string) => string | undefined;
  /**
   * OpenAPI Overlays, applied to the entry in this order before its references are followed. They are given by the
   * user, so they may be read from anywhere.
   */
  readonly overlays?: readonly Entry[];
}

/**
 * Loads an OpenAPI document and every file it refers to. Gives undefined where the document cannot be read at all; what
 * is wrong goes to `report`.
 */
export async function loadDocument(
  entry: Entry,
  read: ReadFile,
  report: Report,
  options: LoadOptions = {},
): Promise<Loaded | undefined> {
  const original = await openEntry(entry, read, report);
  const overlays: LoadedDocument[] = [];
  for (const overlay of options.overlays ?? []) {
    const opened = await openEntry(overlay, read, report);
    if (opened) overlays.push(opened);
  }
  if (!original) return undefined;
  const document = overlays.length > 0 ? await applyOverlays(original, overlays, report) : original;
  const { file } = document;
  const version = readVersion(file, document.value, placeEarly([...overlays, document], report));
  if (!version || (overlays.length > 0 && !isWithinBound(file, document.value, report))) return undefined;
  const folder = posix.dirname(file);
  const isNear = (path: string) => (isAddress(file) ? isSameOrigin(file, path) : isWithin(folder, path));
  const { admit = () => undefined } = options;
  const opened = new Map([[file, document]]);
  const failed = new Set<string>();
  const limited = limitReads(read);
  const open: Access["open"] = async (path, { text, source, purpose }) => {
    const say: Report = purpose === "mapping" ? withoutAbsence(report) : report;
    const name = isNear(path) ? path : admit(path);
    if (name === undefined) {
      say(isAddress(path) ? "reference-elsewhere" : "reference-outside", { reference: text }, source);
      return undefined;
    }
    const isLimited = isAddress(name) || !isNear(name);
    if (failed.has(name) || opened.has(name) || (isLimited && limited.isSpent())) return opened.get(name);
    const found = await openDocument(name, isLimited ? limited.read : read, say, source);
    if (found) opened.set(name, found);
    else if (purpose === "reference") failed.add(name);
    return found;
  };
  const admits = (address: string) => admit(address) !== undefined;
  const strays = collectStrays(version);
  const documents = await followReferences(document, grammarOf(version), { open, admits }, strays, report);
  strays.report(report);
  const unnamed = overlays.flatMap((one) => (documents.has(one.file) ? [] : [[one.file, one] as const]));
  return { entry: file, version, documents: new Map([...documents, ...unnamed]) };
}

/** Reads data that is not part of a document, such as a configuration. Undefined where it cannot be read. */
export async function loadData(entry: Entry, read: ReadFile, report: Report): Promise<LoadedDocument | undefined> {
  return openEntry(entry, read, report);
}

/** A discriminator mapping that leads nowhere is no error: bundlers leave such mappings behind. */
function withoutAbsence(report: Report): Report {
  return (code, details, where) => {
    if (!absences.has(code)) report(code, details, where);
  };
}

const absences: ReadonlySet<DiagnosticCode> = new Set([
  "reference-file-not-found",
  "file-is-a-directory",
  "reference-outside",
  "reference-elsewhere",
]);

/** Adds places to diagnostics at once: where the entry is refused, nobody else will have its text. */
function placeEarly(documents: readonly LoadedDocument[], report: Report): Report {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return (code, details, where) => {
    const place = where && findPlace({ documents: byFile }, where);
    const { pointer } = where ?? { pointer: "" };
    report(code, details, place ? { file: place.document.file, pointer, position: place.position } : where);
  };
}

async function openEntry(entry: Entry, read: ReadFile, report: Report): Promise<LoadedDocument | undefined> {
  const name = typeof entry === "string" ? entry : entry.file;
  const file = isAddress(name) ? name : posix.normalize(name.split(sep).join("/"));
  return openDocument(file, typeof entry === "string" ? read : async () => entry.text, report);
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
  // No text in JSON or YAML has a NUL, and parsers are slow with millions of them.
  const position = text === undefined ? 0 : text.indexOf("\0");
  if (text === undefined || position >= 0) {
    const place = { file, pointer: "", position: indexLines(text ?? "")(position) };
    report("file-encoding-unknown", { path: file }, where ?? place);
    return undefined;
  }
  const parsed = parseText(file, text, report);
  if (!parsed) return undefined;
  reportInvisible({ file, text, ...parsed }, report);
  return { file, text, ...parsed, references: new Map() };
}

function reportUnreadable(file: string, error: unknown, report: Report, where?: Source): void {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === excessCode) {
    const { files, bytes } = allowance;
    report("references-too-many", { path: file, files, megabytes: bytes / 1024 / 1024 }, where);
  } else if (isAddress(file)) report("address-unreadable", { path: withoutUser(file), reason: reasonOf(error) }, where);
  else if (code === "ENOENT" || code === "ENOTDIR")
    report(where ? "reference-file-not-found" : "file-not-found", { path: file }, where);
  else if (code === "EOUTSIDE") report("reference-linked-outside", { path: file }, where);
  else if (code === "EISDIR") report("file-is-a-directory", { path: file }, where);
  else report("file-unreadable", { path: file, reason: reasonOf(error) }, where);
}
