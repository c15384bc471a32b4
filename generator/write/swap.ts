/**
 * From the old state to the new. Everything is written aside first, so that what can fail has failed before the output is touched;
 * then the output is exchanged at one place: a file, or the deepest folder that holds all that changes.
 */
import { mkdirSync, renameSync, rmdirSync, unlinkSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Aside, withAside } from "./aside.js";
import type { Comparison } from "./compare.js";
import { exchange } from "./exchange.js";
import { manifestPath, manifestText } from "./manifest.js";

/** `isInPlace`: the folders stay the same ones, for those who stand in them or watch them; files are replaced one by one. */
export async function swap(comparison: Comparison, folder: string, isInPlace: boolean): Promise<void> {
  const { texts, removed } = comparison;
  const changed = [...texts.keys(), ...removed];
  if (changed.length === 0) return;
  await withAside(folder, async (aside) => {
    await mkdir(aside.staged);
    for (const [path, text] of texts) await writeText(join(aside.staged, path), text);
    if (aside.isNew) return await rename(aside.staged, folder);
    const [only] = texts.keys();
    if (changed.length === 1 && only !== undefined) return move(join(aside.staged, only), join(folder, only));
    const isExchanged = aside.isBeside && !isInPlace && (await exchange(comparison, folder, aside.folder));
    if (!isExchanged) await replaceEach(comparison, folder, aside);
  });
}

/** Should the run be cut short in between, the next one still knows what is ours, and completes it. */
async function replaceEach({ texts, removed, either }: Comparison, folder: string, aside: Aside): Promise<void> {
  const owned = join(aside.folder, "either.json");
  await writeText(owned, manifestText(either));
  const paths = [...texts.keys()].filter((path) => path !== manifestPath);
  // In one go, without a turn of the event loop in between: renames alone, of what is on the disk already.
  move(owned, join(folder, manifestPath));
  for (const path of removed) remove(folder, path);
  for (const path of paths) move(join(aside.staged, path), join(folder, path));
  // Last: it says that all the rest has been done.
  if (texts.has(manifestPath)) move(join(aside.staged, manifestPath), join(folder, manifestPath));
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
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
