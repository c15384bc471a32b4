/** The documents that a command is about: files, standard input, addresses. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { decode } from "../load/decode.js";
import type { Entry, ReadFile } from "../load/document.js";
import { standardInput } from "./settings.js";

/** What a command reads, and the texts of what has no file to show lines of. */
export interface Opened {
  readonly entry: Entry;
  readonly read: ReadFile;
  readonly texts: ReadonlyMap<string, string>;
}

export async function openEntry(input: string): Promise<Opened> {
  const read: ReadFile = (file) => readFile(file);
  if (input !== standardInput) return { entry: relative(input), read, texts: new Map() };
  const entry = { file: "<stdin>", text: await buffer(process.stdin) };
  return { entry, read, texts: new Map([[entry.file, decode(entry.text) ?? ""]]) };
}

/** As the user would write it: relative where it is below the current folder. */
export function relative(file: string): string {
  const short = path.relative(process.cwd(), file);
  if (short === "") return ".";
  return short.startsWith("..") ? file : short;
}
