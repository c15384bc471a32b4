/**
 * Makes simultaneous runs write one after the other: each leaves its client complete, and that of the last one stays.
 */
import { link, lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { codeOf, readPlain } from "../file.js";
import { makeFolder } from "../folder.js";
import { isRefused, WriteError } from "./error.js";
import { ownFolder } from "./path.js";

const patience = { milliseconds: 60_000, pause: 50, unsigned: 2_000 } as const;

/**
 * Runs `run` while no other run writes the folder, whose path must be absolute. @throws WriteError where another run
 * holds the folder longer than any run takes
 */
export async function withLock<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
  const file = await acquire(folder);
  try {
    return await run();
  } finally {
    await rm(file, { force: true });
  }
}

/** Creates the lock file: beside the output, or within it where nothing may be written beside it. */
async function acquire(folder: string): Promise<string> {
  await makeFolder(dirname(folder));
  const beside = join(dirname(folder), `.${basename(folder)}.specwright.lock`);
  try {
    return await take(beside, folder);
  } catch (error) {
    if (!isRefused(error)) throw error;
    await mkdir(join(folder, ownFolder), { recursive: true });
    return take(join(folder, ownFolder, "lock"), folder);
  }
}

async function take(file: string, folder: string): Promise<string> {
  for (let waited = 0; waited < patience.milliseconds; waited += patience.pause) {
    try {
      const handle = await open(file, "wx");
      await handle.writeFile(String(process.pid));
      await handle.close();
      return file;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const state = await lstat(file).catch(() => undefined);
    if (state && !state.isFile()) throw new WriteError("folder-locked", `${file} is no lock of a run; remove it.`);
    if (await isLeft(file)) await breakLock(file);
    else await sleep(patience.pause);
  }
  throw new WriteError("folder-locked", `Another run is writing ${folder}; if there is none, remove ${file}.`);
}

/** Whether a lock was left behind by a killed process, which may not even have written its number into it. */
async function isLeft(file: string): Promise<boolean> {
  const [owner, state] = await Promise.all([
    readPlain(file).then(String, () => undefined),
    lstat(file).catch(() => undefined),
  ]);
  if (owner === undefined || !state) return false;
  return owner === ""
    ? Date.now() - state.mtimeMs > patience.unsigned
    : /^\d+$/.test(owner) && !isRunning(Number(owner));
}

/**
 * Removes such a lock. It is first renamed to a name of ours: if another run was faster, it is a new lock by then, and
 * is put back.
 */
async function breakLock(file: string): Promise<void> {
  const taken = `${file}.${process.pid}`;
  try {
    await rename(file, taken);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if (!(await isLeft(taken))) await link(taken, file).catch(() => undefined);
  await rm(taken, { force: true });
}

function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}
