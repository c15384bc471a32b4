/** The documents that a command is about: files, standard input, addresses. */
import { readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { decode } from "../load/decode.js";
import { isAddress } from "../load/address.js";
import type { Entry, ReadFile } from "../load/document.js";
import type { Fetched } from "./fetch.js";
import { standardInput } from "./settings.js";

/** What a command reads, and the texts of what has no file to show lines of. */
export interface Opened {
  readonly entry: Entry;
  readonly read: ReadFile;
  readonly texts: ReadonlyMap<string, string>;
}

/** `overlays` are the user's own, wherever they are. */
export async function openEntry(input: string, overlays: readonly string[] = []): Promise<Opened> {
  if (isAddress(input)) return openAddress(input);
  if (input !== standardInput) return { entry: relative(input), read: readBelow(input, overlays), texts: new Map() };
  const entry = { file: "<stdin>", text: await buffer(process.stdin) };
  const read = readBelow(path.join(process.cwd(), entry.file), overlays);
  return { entry, read, texts: new Map([[entry.file, decode(entry.text) ?? ""]]) };
}

/** What the document refers to is read from its own server alone, and from a private network only where it is in one itself. */
async function openAddress(address: string): Promise<Opened> {
  // Node's network takes a while to load, and few documents come from there.
  const { fetchDocument } = await import("./fetch.js");
  let fetched: Fetched;
  try {
    fetched = await fetchDocument(address, { allowPrivate: true });
  } catch (error) {
    // Said as a diagnostic, as of any document that cannot be read.
    const refuse = error instanceof Error ? error : new Error(String(error));
    return { entry: address, read: () => Promise.reject(refuse), texts: new Map() };
  }
  const rules = { staysHome: true, allowPrivate: fetched.isPrivate };
  // An overlay is a file of the user's own.
  const read: ReadFile = async (file) =>
    isAddress(file) ? (await fetchDocument(file, rules)).bytes : await readFile(file);
  const entry = { file: fetched.address, text: fetched.bytes };
  return { entry, read, texts: new Map([[entry.file, decode(entry.text) ?? ""]]) };
}

/** Reads what is in the entry's folder or below it, links followed, and what the user named himself. */
function readBelow(entry: string, overlays: readonly string[]): ReadFile {
  const named = new Set([entry, ...overlays].map((file) => path.resolve(file)));
  const root = realpath(path.dirname(entry));
  return async (file) => {
    if (named.has(path.resolve(file))) return readFile(file);
    const real = await realpath(file);
    const way = path.relative(await root, real);
    if (way === ".." || way.startsWith(`..${path.sep}`) || path.isAbsolute(way))
      throw Object.assign(new Error(`${file} leads out of the folder`), { code: "EOUTSIDE" });
    // A pipe or a device has no end.
    const found = await stat(real);
    if (!found.isFile() && !found.isDirectory()) throw new Error("it is no file");
    return readFile(real);
  };
}

/** As the user would write it: relative where it is below the current folder. */
export function relative(file: string): string {
  const short = path.relative(process.cwd(), file);
  if (short === "") return ".";
  return short.startsWith("..") ? file : short;
}
