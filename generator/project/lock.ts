/** The lock file on disk. */
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isNoFile, readPlain } from "../file.js";
import { makeFolder } from "../folder.js";
import { reasonOf } from "../diagnostic.js";
import { formatLock, LockError, parseLock } from "../config/lock.js";
import type { Lock } from "../setting/lock.js";
import { relative } from "./entry.js";
import { describeFault, ProjectError, settingsError } from "./problem.js";

/** What was published; undefined before anything was. @throws ProjectError for a file that is no lock file. */
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
      error.problems.map((fault) => ({ ...describeFault(fault, relative(file)), help: restore })),
    );
  }
}

const restore = "Restore it from version control, or make it anew with --update-lock.";

/** Who generates again and again has the same one each time. */
const parsed = new Map<string, { readonly text: string; readonly lock: Lock }>();

/** The first line, from 1, at which the file does not hold what is published; `undefined` where there is none. */
export async function lockDifference(file: string, lock: Lock): Promise<number | undefined> {
  const [lines, wanted] = [(await readText(file))?.split("\n") ?? [], (await formatLock(lock)).split("\n")];
  const index = wanted.findIndex((line, at) => line !== lines[at]);
  if (index >= 0) return Math.max(1, Math.min(index + 1, lines.length));
  return lines.length > wanted.length ? wanted.length + 1 : undefined;
}

/** The lock as a file of the output, where it is kept there: it changes together with the client. */
export function lockWithin(output: string, file: string): (lock: Lock) => Promise<ReadonlyMap<string, string>> {
  const place = path.relative(output, file);
  const isWithin = !path.isAbsolute(place) && place.split(path.sep)[0] !== "..";
  return async (lock) => new Map(isWithin ? [[place.replaceAll(path.sep, "/"), await formatLock(lock)]] : []);
}

export async function writeLock(file: string, lock: Lock): Promise<void> {
  if ((await lockDifference(file, lock)) === undefined) return;
  await makeFolder(path.dirname(file));
  // Whole or not at all: half a lock file would be one that nobody can read.
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
    // Where there can be no file, its folder cannot be written to either, which is told when it is.
    if (["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    if (isNoFile(error)) throw settingsError(`${relative(file)} cannot be read: ${reasonOf(error)}.`, restore);
    throw error;
  }
}
