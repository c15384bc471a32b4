/**
 * From the old state to the new. Everything is written aside first, so that whatever can fail does so before the output
 * is touched. Then the output is exchanged at a single place: a file, or the deepest folder that holds all changes.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withAside } from "./aside.js";
import type { Comparison } from "./compare.js";
import { exchange } from "./exchange.js";
import { foldersOf } from "./path.js";
import { replaceEach } from "./replace.js";

/**
 * `isInPlace` says that the folders must stay the same, for those who watch them or work in them; then files are
 * replaced one by one.
 */
export async function swap(comparison: Comparison, folder: string, isInPlace: boolean): Promise<void> {
  const { texts, removed } = comparison;
  const changed = [...texts.keys(), ...removed];
  if (changed.length === 0) return;
  await withAside(folder, async (aside) => {
    await mkdir(aside.staged);
    writeTexts(texts, aside.staged);
    if (aside.isNew) return await rename(aside.staged, folder);
    const [only] = texts.keys();
    if (changed.length === 1 && only !== undefined) return await putFile(join(aside.staged, only), join(folder, only));
    const isExchanged = aside.isBeside && !isInPlace && (await exchange(comparison, folder, aside.folder));
    if (!isExchanged) await replaceEach(comparison, folder, aside.folder);
  });
}

/** Synchronous, and each folder only once: with promises, three thousand small files take three times as long. */
function writeTexts(texts: ReadonlyMap<string, string>, folder: string): void {
  for (const each of foldersOf([...texts.keys()])) mkdirSync(join(folder, each), { recursive: true });
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
}

async function putFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}
