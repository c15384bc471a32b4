/** Two runs at once write one after the other: each leaves its client whole, and the last one's stays. */
import { mkdir, open, readFile, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { WriteError } from "./error.js";
import { ownFolder } from "./path.js";

const patience = { milliseconds: 60_000, pause: 50 } as const;

/** @throws WriteError where another run holds the folder for longer than any run takes. */
export async function withLock<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
  const file = await acquire(resolve(folder));
  try {
    return await run();
  } finally {
    await rm(file, { force: true });
  }
}

/** Beside the output; within it where nothing beside it may be written. */
async function acquire(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = join(dirname(folder), `.${basename(folder)}.lock`);
  try {
    return await take(beside, folder);
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
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
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    // Who was killed has left it behind.
    const owner = await readFile(file, "utf8").catch(() => "");
    if (/^\d+$/.test(owner) && !isRunning(Number(owner))) await rm(file, { force: true });
    else await sleep(patience.pause);
  }
  throw new WriteError("folder-locked", `Another run is writing ${folder}; if there is none, remove ${file}.`);
}

function isRunning(owner: number): boolean {
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
