/**
 * Replaces file by file, where the folder cannot be exchanged as a whole: each file is the old one or the new one at
 * any moment, and a failure in between is undone.
 */
import { mkdirSync, renameSync, rmdirSync, unlinkSync } from "node:fs";
import { copyFile, link, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeOf } from "../file.js";
import type { Comparison } from "./compare.js";
import { manifestPath } from "./manifest.js";

/**
 * `aside` holds the new files in its folder `output`. If the run is killed, the manifest still lists all files that are
 * ours, and the next run completes the change.
 */
export async function replaceEach(
  { texts, removed, interim }: Comparison,
  output: string,
  aside: string,
): Promise<void> {
  const owned = join(aside, "either.json");
  await writeFile(owned, interim);
  const kept = join(aside, "kept");
  const old = await keepOld([...texts.keys(), ...removed, manifestPath], output, kept);
  const paths = [...texts.keys()].filter((path) => path !== manifestPath);
  const touched: string[] = [];
  const change = (path: string, run: () => void): void => {
    touched.push(path);
    run();
  };
  try {
    // Without giving up the event loop in between: these are renames of files that are on the disk already.
    change(manifestPath, () => move(owned, join(output, manifestPath)));
    for (const path of removed) change(path, () => remove(output, path));
    for (const path of paths) change(path, () => move(join(aside, "output", path), join(output, path)));
    // The manifest comes last, since it says that everything is done.
    if (texts.has(manifestPath)) move(join(aside, "output", manifestPath), join(output, manifestPath));
  } catch (error) {
    for (const path of touched.toReversed()) {
      if (old.has(path)) move(join(kept, path), join(output, path));
      else unlinkPresent(output, path);
    }
    throw error;
  }
}

/** Keeps each old file under a second name; or as a copy, where the disk has no hard links. */
async function keepOld(paths: readonly string[], output: string, kept: string): Promise<ReadonlySet<string>> {
  const old = new Set<string>();
  for (const path of new Set(paths)) {
    const to = join(kept, path);
    await mkdir(dirname(to), { recursive: true });
    try {
      await link(join(output, path), to).catch(() => copyFile(join(output, path), to));
      old.add(path);
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
  }
  return old;
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function unlinkPresent(output: string, path: string): void {
  try {
    remove(output, path);
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
  }
}

/** Removes a file, and the folders that become empty by that. */
function remove(output: string, path: string): void {
  unlinkSync(join(output, path));
  for (let parent = dirname(path); parent !== "."; parent = dirname(parent)) {
    try {
      rmdirSync(join(output, parent));
    } catch {
      return;
    }
  }
}
