/** Reads and writes the lock file. */
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { codeOf, isNoFile, readPlain } from "../file.js";
import { makeFolder } from "../folder.js";
import { reasonOf } from "../diagnostic.js";
import { formatLock, LockError, parseLock } from "../config/lock.js";
import type { Lock } from "../setting/lock.js";
import { relative } from "./entry.js";
import { describeFault, ProjectError, settingsError } from "./problem.js";

/**
 * The names and paginators that were published; undefined before the first release. @throws ProjectError where the file
 * is not a lock file
 */
export async function readLock(file: string | undefined): Promise<Lock | undefined> {
  const text = file === undefined ? undefined : await readText(file);
  if (file === undefined || text === undefined) return undefined;
  const known = parsed.get(file);
  if (known?.text === text) return known.lock;
  try {
    const lock = await parseLock(text);
    parsed.set(file, { text, lock });
    return lock;
  } catch (error) {
    if (!(error instanceof LockError)) throw error;
    throw new ProjectError(
      "settings",
      error.problems.map((fault) => ({ ...describeFault(fault, relative(file)), help: fault.help ?? restore })),
    );
  }
}

const restore = "Restore it from version control, or make it anew with --update-lock.";

/** A cache for processes that generate again and again. */
const parsed = new Map<string, { readonly text: string; readonly lock: Lock }>();

/** The first line, counted from 1, that differs from what would be written; `undefined` where none does. */
export async function lockDifference(file: string, lock: Lock): Promise<number | undefined> {
  const [lines, wanted] = [(await readText(file))?.split("\n") ?? [], (await formatLock(lock)).split("\n")];
  const index = wanted.findIndex((line, at) => line !== lines[at]);
  if (index >= 0) return Math.max(1, Math.min(index + 1, lines.length));
  return lines.length > wanted.length ? wanted.length + 1 : undefined;
}

/** The lock file as a file of the output, if it is kept there: then it is written together with the client. */
export function lockWithin(output: string, file: string): (lock: Lock) => Promise<ReadonlyMap<string, string>> {
  const place = path.relative(output, file);
  const isWithin = !path.isAbsolute(place) && place.split(path.sep)[0] !== "..";
  return async (lock) => new Map(isWithin ? [[place.replaceAll(path.sep, "/"), await formatLock(lock)]] : []);
}

export async function writeLock(file: string, lock: Lock): Promise<void> {
  if ((await lockDifference(file, lock)) === undefined) return;
  await makeFolder(path.dirname(file));
  // Written whole or not at all: half a lock file could not be read.
  const aside = `${file}.${process.pid}`;
  try {
    await writeFile(aside, await formatLock(lock));
    await rename(aside, file);
  } finally {
    await rm(aside, { force: true });
  }
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return String(await readPlain(file));
  } catch (error) {
    // Where the path cannot exist, its folder cannot be written either, and that is reported when it is tried.
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes(codeOf(error) ?? "")) return undefined;
    if (isNoFile(error)) throw settingsError(`${relative(file)} cannot be read: ${reasonOf(error)}.`, restore);
    throw error;
  }
}
