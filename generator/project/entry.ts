/** Opens the documents of a command: files, standard input, addresses. */
import { realpath, stat } from "node:fs/promises";
import path from "node:path";
import { collect, readNamed, readPlain } from "../file.js";
import { decode } from "../load/decode.js";
import { isAddress } from "../load/address.js";
import { allowance } from "../load/allowance.js";
import type { Entry, LoadOptions, ReadFile } from "../load/document.js";
import { type Admission, admissionOf, admitBeside, isBelow } from "./admission.js";
import type { Fetched } from "./fetch.js";
import type { fetchReference } from "./reference.js";
import { standardInput } from "./settings.js";

/** What a command reads, and the texts of documents that have no file. */
export interface Opened {
  readonly entry: Entry;
  readonly read: ReadFile;
  readonly admit: NonNullable<LoadOptions["admit"]>;
  readonly texts: ReadonlyMap<string, string>;
}

interface EntryChoice {
  /** Overlays and similar files, which the user named: they may be anywhere. */
  readonly files?: readonly string[];
  /** Folders and addresses that the document may refer to. */
  readonly references?: readonly string[];
}

export async function openEntry(input: string, { files = [], references = [] }: EntryChoice = {}): Promise<Opened> {
  const admission = admissionOf(references);
  if (isAddress(input)) return openAddress(input, admission);
  if (input !== standardInput) {
    const entry = relative(input);
    const read = readBeside(input, files, admission);
    return { entry, read, admit: admitBeside(admission, input, entry), texts: new Map() };
  }
  return openInput(files, admission);
}

async function openInput(files: readonly string[], admission: Admission): Promise<Opened> {
  const file = "<stdin>";
  const place = path.join(process.cwd(), file);
  const admit = admitBeside(admission, place, file);
  try {
    const entry = { file, text: await collect(process.stdin) };
    const read = readBeside(place, files, admission);
    return { entry, read, admit, texts: new Map([[file, decode(entry.text) ?? ""]]) };
  } catch (error) {
    return { entry: file, read: () => Promise.reject(asError(error)), admit, texts: new Map() };
  }
}

/** Reads from a private network only if the document itself is there, or the user named an address there. */
async function openAddress(address: string, admission: Admission): Promise<Opened> {
  // Node's network modules are slow to load, and few documents are fetched.
  const { fetchDocument } = await import("./fetch.js");
  const admit = admitBeside(admission, address, address);
  let fetched: Fetched;
  try {
    fetched = await fetchDocument(address, { allowPrivate: true });
  } catch (error) {
    return { entry: address, read: () => Promise.reject(asError(error)), admit, texts: new Map() };
  }
  // An overlay is named by the user.
  const read: ReadFile = async (file) =>
    isAddress(file) ? readAddress(file, admission, fetched) : await readNamed(file);
  const entry = { file: fetched.address, text: fetched.bytes };
  return { entry, read, admit, texts: new Map([[entry.file, decode(entry.text) ?? ""]]) };
}

/** An error in the form of a diagnostic, as for any document that cannot be read. */
function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** Node's network modules are slow to load, and few documents refer to addresses. */
export async function readAddress(
  ...[address, admission, home]: Parameters<typeof fetchReference>
): Promise<Uint8Array> {
  const { fetchReference: fetch } = await import("./reference.js");
  return fetch(address, admission, home);
}

/**
 * Reads files in the entry's folder or below it (symbolic links are followed), files that are admitted, and files that
 * the user named.
 */
function readBeside(entry: string, files: readonly string[], admission: Admission): ReadFile {
  const named = new Set([entry, ...files].map((file) => path.resolve(file)));
  // A folder that does not exist has no files in it.
  const follow = async (folder: string) => realpath(folder).catch(() => []);
  const own = follow(path.dirname(entry));
  const others = Promise.all(admission.folders.map(follow));
  return async (file) => {
    if (isAddress(file)) return readAddress(file, admission);
    if (named.has(path.resolve(file))) return readNamed(file);
    const real = await realpath(file);
    const isBelowAny = (folders: readonly string[]) => folders.some((folder) => isBelow(folder, real));
    const isOwn = isBelowAny([await own].flat());
    if (!isOwn && !isBelowAny((await others).flat()))
      throw Object.assign(new Error(`${file} leads out of the folder`), { code: "EOUTSIDE" });
    if (!isOwn && (await stat(real)).size > allowance.bytes)
      throw new Error(`it is larger than ${allowance.bytes / 1024 / 1024} MB`);
    return readPlain(real);
  };
}

/** A path as the user would write it: relative where it is below the current folder. */
export function relative(file: string): string {
  const short = path.relative(process.cwd(), file);
  if (short === "") return ".";
  return short.startsWith("..") ? file : short;
}
