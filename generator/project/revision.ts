/** Documents as they stood in git: `main:openapi.yaml`. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { isAddress } from "../load/address.js";
import { decode } from "../load/decode.js";
import { admissionOf, admitBeside } from "./admission.js";
import { type Opened, readAddress } from "./entry.js";
import { git } from "./git.js";

interface Revision {
  /** `main`, `HEAD~2`, `v1.0.0` */
  readonly name: string;
  /** Relative to the current folder. */
  readonly path: string;
}

/**
 * Reads a text such as `main:openapi.yaml`; undefined where it is not of that form, or a file of that very name exists.
 */
export function parseRevision(spec: string): Revision | undefined {
  // A single letter before a colon is a drive.
  const match = /^([^:-][^:]+):(.+)$/.exec(spec);
  const [, name, path] = match ?? [];
  if (name === undefined || path === undefined || name === "npm" || isAddress(spec) || existsSync(spec))
    return undefined;
  return { name, path };
}

/** Opens a document of a revision. The files it refers to are read from the same revision. */
export async function openRevision({ name, path }: Revision, references: readonly string[]): Promise<Opened> {
  const admission = admissionOf(references);
  const read = (file: string) => (isAddress(file) ? readAddress(file, admission) : readRevision(name, file));
  const admit = admitBeside(admission, resolve(path), path);
  try {
    const entry = { file: path, text: await read(path) };
    return { entry, read, admit, texts: new Map([[path, decode(entry.text) ?? ""]]) };
  } catch (error) {
    // Reported like any document that cannot be read.
    const refuse = error instanceof Error ? error : new Error(String(error));
    return { entry: path, read: () => Promise.reject(refuse), admit, texts: new Map() };
  }
}

/** The bytes of a file in a revision. @throws GitError */
export async function readRevision(revision: string, file: string): Promise<Buffer> {
  const path = file.startsWith("/") ? file : `./${file}`;
  return git("show", "--end-of-options", `${revision}:${path}`);
}
