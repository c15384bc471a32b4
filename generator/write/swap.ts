/** From the old state to the new: everything is written aside first, so that what can fail has failed before the output is touched. */
import { copyFile, lstat, mkdir, mkdtemp, rename, rm, rmdir, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { Comparison } from "./compare.js";
import { manifestPath, manifestText } from "./manifest.js";
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
    await writeText(join(aside, "either.json"), manifestText(either));
    await move(join(aside, "either.json"), join(folder, manifestPath));
    for (const path of removed) await remove(folder, path);
    const paths = [...texts.keys()].filter((path) => path !== manifestPath);
    for (const path of paths) await move(join(staged, path), join(folder, path));
    // Last: it says that all the rest has been done.
    if (texts.has(manifestPath)) await move(join(staged, manifestPath), join(folder, manifestPath));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** A new folder beside the output; within it where nothing beside it may be written, as in a container with the output mounted. */
async function makeAside(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  try {
    return await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(String((error as NodeJS.ErrnoException).code))) throw error;
    await mkdir(join(folder, ownFolder), { recursive: true });
    return mkdtemp(join(folder, ownFolder, "new-"));
  }
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    // The output is a disk of its own.
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await copyFile(from, to);
  }
}

/** The file, and the folders that are left empty. */
async function remove(folder: string, path: string): Promise<void> {
  await unlink(join(folder, path));
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    const isEmpty = await rmdir(join(folder, parent)).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}
