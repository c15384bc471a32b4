/** From the old state to the new: everything is written aside first, so that what can fail has failed before the output is touched. */
import { copyFileSync, mkdirSync, renameSync, rmdirSync, unlinkSync } from "node:fs";
import { lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Comparison } from "./compare.js";
import { manifestPath } from "./manifest.js";
import { ownFolder } from "./path.js";

export async function swap({ texts, removed, either }: Comparison, output: string): Promise<void> {
  if (texts.size === 0 && removed.length === 0) return;
  const folder = resolve(output);
  const isNew = (await lstat(folder).catch(() => undefined)) === undefined;
  const aside = await makeAside(folder);
  try {
    // A folder of its own: the one around it is for its user's eyes alone.
    const staged = join(aside, "output");
    await mkdir(staged);
    for (const [path, text] of texts) await writeText(join(staged, path), text);
    if (isNew) return await rename(staged, folder);

    // Should the run be cut short from here on, the next one still knows what is ours.
    await writeText(join(aside, "either.json"), either);
    const paths = [...texts.keys()].filter((path) => path !== manifestPath);
    // In one go, without a turn of the event loop in between: renames alone, of what is on the disk already.
    move(join(aside, "either.json"), join(folder, manifestPath));
    for (const path of removed) remove(folder, path);
    for (const path of paths) move(join(staged, path), join(folder, path));
    // Last: it says that all the rest has been done.
    if (texts.has(manifestPath)) move(join(staged, manifestPath), join(folder, manifestPath));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** A new folder beside the output; within it where nothing beside it may be written, as in a container with the output mounted. */
async function makeAside(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  await removeLeft(dirname(folder), `.${basename(folder)}-`);
  try {
    return await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    await mkdir(join(folder, ownFolder), { recursive: true });
    return mkdtemp(join(folder, ownFolder, "new-"));
  }
}

/** What a run that was killed has left beside the output. Nobody else is at work: the lock is ours. */
async function removeLeft(parent: string, prefix: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const left = names.filter((name) => name.startsWith(prefix) && /^[A-Za-z0-9]{6}$/.test(name.slice(prefix.length)));
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true });
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // The output is a disk of its own.
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    copyFileSync(from, to);
  }
}

/** The file, and the folders that are left empty. */
function remove(folder: string, path: string): void {
  unlinkSync(join(folder, path));
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}
