/**
 * The folder in which the new state is prepared: hidden, beside the output and on the same disk. It is removed when the
 * run ends.
 */
import { existsSync } from "node:fs";
import { lstat, mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../folder.js";
import { isRefused } from "./error.js";
import { journalPath, oldPath, restore } from "./journal.js";
import { ownFolder } from "./path.js";

interface Aside {
  readonly folder: string;
  /**
   * The folder for new files, by their paths in the output. It is a folder within `folder`, which only its user may
   * enter.
   */
  readonly staged: string;
  /** Whether there is no output yet. */
  readonly isNew: boolean;
  /** Whether it stands beside the output, and not within it. */
  readonly isBeside: boolean;
}

export async function withAside(output: string, run: (aside: Aside) => Promise<void>): Promise<void> {
  const isNew = (await lstat(output).catch(() => undefined)) === undefined;
  const { folder, isBeside } = await makeAside(output, isNew);
  try {
    await run({ folder, staged: join(folder, "output"), isNew, isBeside });
  } catch (error) {
    // If an old folder was moved here and did not come back, the next run will restore it.
    if (!existsSync(join(folder, oldPath)) || !existsSync(join(folder, journalPath)))
      await rm(folder, { recursive: true, force: true });
    throw error;
  }
  await rm(folder, { recursive: true, force: true });
}

/**
 * Makes the folder: beside the output, or within it where that may not be written or is another disk, as in a container
 * with the output mounted.
 */
async function makeAside(output: string, isNew: boolean): Promise<Pick<Aside, "folder" | "isBeside">> {
  const parent = dirname(output);
  await makeFolder(parent);
  if (isNew || (await stat(output)).dev === (await stat(parent)).dev) {
    try {
      return { folder: await mkdtemp(prefixBeside(output)), isBeside: true };
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
  }
  await mkdir(join(output, ownFolder), { recursive: true });
  return { folder: await mkdtemp(prefixWithin(output)), isBeside: false };
}

/** Restores what killed runs have left behind. We hold the lock, so no other run is at work. */
export async function recover(output: string): Promise<void> {
  for (const prefix of [prefixBeside(output), prefixWithin(output)]) {
    const names = await readdir(dirname(prefix)).catch(() => []);
    const start = basename(prefix);
    const left = names.filter((name) => name.startsWith(start) && /^[A-Za-z0-9]{6}$/.test(name.slice(start.length)));
    for (const name of left) {
      const folder = join(dirname(prefix), name);
      // We make no links, so a link is not ours, and what it leads to is not either.
      if (!(await lstat(folder)).isDirectory()) continue;
      await restore(output, folder);
      await rm(join(folder, journalPath), { force: true });
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function prefixBeside(output: string): string {
  return join(dirname(output), `.${basename(output)}.specwright-`);
}

function prefixWithin(output: string): string {
  return join(output, ownFolder, "new-");
}
