/** Where the new state is made ready: a hidden folder beside the output, on the same disk, which goes when the run ends. */
import { existsSync } from "node:fs";
import { lstat, mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "../folder.js";
import { isRefused } from "./error.js";
import { journalPath, oldPath, restore } from "./journal.js";
import { ownFolder } from "./path.js";

export interface Aside {
  readonly folder: string;
  /** What is new, by its path in the output. A folder within ours: the one around it is for its user's eyes alone. */
  readonly staged: string;
  /** There is no output yet. */
  readonly isNew: boolean;
  /** Beside the output, and not within it. */
  readonly isBeside: boolean;
}

export async function withAside(output: string, run: (aside: Aside) => Promise<void>): Promise<void> {
  const isNew = (await lstat(output).catch(() => undefined)) === undefined;
  const { folder, isBeside } = await makeAside(output, isNew);
  try {
    await run({ folder, staged: join(folder, "output"), isNew, isBeside });
  } catch (error) {
    // What went aside and did not come back is for the next run to set right.
    if (!existsSync(join(folder, oldPath)) || !existsSync(join(folder, journalPath)))
      await rm(folder, { recursive: true, force: true });
    throw error;
  }
  await rm(folder, { recursive: true, force: true });
}

/** Within the output where nothing beside it may be written, or where that is another disk, as in a container with the output mounted. */
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

/** Sets right what runs that were killed have left. Nobody else is at work: the lock is ours. */
export async function recover(output: string): Promise<void> {
  for (const prefix of [prefixBeside(output), prefixWithin(output)]) {
    const names = await readdir(dirname(prefix)).catch(() => []);
    const start = basename(prefix);
    const left = names.filter((name) => name.startsWith(start) && /^[A-Za-z0-9]{6}$/.test(name.slice(start.length)));
    for (const name of left) {
      const folder = join(dirname(prefix), name);
      // A link was made by nobody of us, and what it leads to is somebody else's.
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
