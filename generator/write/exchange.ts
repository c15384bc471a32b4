/**
 * A folder of the output and a new one in its place, by two renames with nothing between them:
 *
 *     client/src                              →  .client.specwright-a1b2c3/old   the old one goes aside, whole
 *     .client.specwright-a1b2c3/output/src    →  client/src                      the new one takes its place, whole
 *     .client.specwright-a1b2c3/old/custom    →  client/src/custom               the folders of the user follow
 *
 * Files that stay are the same in both, by a second name: they keep their times, and whoever has them open notices nothing. So are a user's
 * files in our folders. A run that is killed between the two renames leaves no folder there, and the next run puts the old one back.
 */
import { constants, existsSync, renameSync } from "node:fs";
import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  readdir,
  readlink,
  stat,
  symlink,
  unlink,
  writeFile,
} from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { codeOf } from "../file.js";
import type { Comparison } from "./compare.js";
import { giveBack, type Journal, journalPath, oldPath } from "./journal.js";
import { foldersOf } from "./path.js";

/**
 * Exchanges a folder of the output. `aside` holds the new files in its folder `output`. `false` where it cannot be
 * done; then nothing has changed.
 */
export async function exchange(comparison: Comparison, output: string, aside: string): Promise<boolean> {
  const { texts, removed, either } = comparison;
  const changed = new Set([...texts.keys(), ...removed]);
  const place = commonFolder([...changed]);
  const target = join(output, place);
  // A process whose working folder is this one would be left in a folder that is gone.
  if (`${process.cwd()}${sep}`.startsWith(`${target}${sep}`)) return false;
  const journal = { place, ours: [...new Set([...either, ...changed])] };
  const staged = join(aside, "output");
  const folders = await unlessUnable(() => carry(journal, changed, output, staged));
  if (!folders) return false;
  await writeFile(join(aside, journalPath), JSON.stringify(journal));
  if (!(await unlessUnable(() => swapFolders(target, join(staged, place), join(aside, oldPath))))) return false;
  for (const path of folders) renameSync(join(aside, oldPath, posix.relative(place, path)), join(output, path));
  await giveBack(journal, join(aside, oldPath), output);
  await unlink(join(aside, journalPath));
  return true;
}

function swapFolders(target: string, next: string, old: string): true {
  renameSync(target, old);
  try {
    renameSync(next, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  return true;
}

/** The deepest folder that holds all the files; "" is the output itself. */
function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split("/").slice(0, -1));
  const length = first.findIndex((name, index) => others.some((segments) => segments[index] !== name));
  return first.slice(0, length === -1 ? undefined : length).join("/");
}

/**
 * Gives each file that stays a second name in the new folder, and returns the user's folders, which are moved later:
 * they may be large, and somebody may be working in them. `undefined` where a link stands for one of our folders, or
 * where a folder may not be read.
 */
async function carry(
  { place, ours }: Journal,
  changed: ReadonlySet<string>,
  output: string,
  staged: string,
): Promise<readonly string[] | undefined> {
  const own = foldersOf(ours);
  const states = await Promise.all([...own, place].map((path) => lstat(join(output, path)).catch(() => undefined)));
  if (states.some((state) => state && (state.isSymbolicLink() || !(state.mode & constants.S_IWUSR)))) return undefined;
  const folders: string[] = [];
  const visit = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(output, path), { withFileTypes: true })) {
      const each = posix.join(path, entry.name);
      if (entry.isDirectory() && own.has(each)) await visit(each);
      else if (!changed.has(each)) {
        await mkdir(join(staged, path), { recursive: true });
        if (entry.isDirectory()) folders.push(each);
        else await secondName(join(output, each), join(staged, each), entry.isSymbolicLink());
      }
    }
    if (existsSync(join(staged, path))) await resemble(join(output, path), join(staged, path));
  };
  await visit(place);
  return folders;
}

async function secondName(from: string, to: string, isLink: boolean): Promise<void> {
  await (isLink ? symlink(await readlink(from), to) : link(from, to));
}

/** Gives the new folder the owner and the permissions of the old one. */
async function resemble(from: string, to: string): Promise<void> {
  const [old, { uid, gid }] = await Promise.all([stat(from), stat(to)]);
  if (old.uid !== uid || old.gid !== gid) await chown(to, old.uid, old.gid);
  await chmod(to, old.mode);
}

/**
 * The codes of disks that have no hard links, and of folders that cannot be renamed: because they are mounted, or in
 * use on Windows.
 */
const unable: ReadonlySet<string> = new Set(
  "EACCES EBUSY EINVAL EMLINK ENOSYS ENOTSUP EOPNOTSUPP EPERM EXDEV".split(" "),
);

async function unlessUnable<Result>(run: () => Result | Promise<Result>): Promise<Result | undefined> {
  try {
    return await run();
  } catch (error) {
    if (unable.has(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}
