/**
 * What is noted before a folder is exchanged, and how a later run restores it: whenever a run is killed, no file of the
 * user is lost.
 */
import { lstat, mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { codeOf, isNoFile, readPlain } from "../file.js";
import { WriteError } from "./error.js";
import { checkLinks, checkPaths, foldersOf } from "./path.js";

export interface Journal {
  /** The path in the output of the folder that is exchanged; "" is the output itself. */
  readonly place: string;
  /** The files of the generator, from before and after. All others are the user's. */
  readonly ours: readonly string[];
}

/** The journal's path in the folder aside. */
export const journalPath = "journal.json";
export const oldPath = "old";

/**
 * Brings back what a killed run had moved aside: the whole folder if nothing has taken its place, else the user's files
 * in it.
 *
 * @throws WriteError where the content of `aside` is not ours: somebody may have committed a folder of that name.
 */
export async function restore(output: string, aside: string): Promise<void> {
  const old = join(aside, oldPath);
  // The journal is written before anything is moved, and removed once everything is back.
  if (!(await isThere(old)) || !(await isThere(join(aside, journalPath)))) return;
  const journal = await readJournal(aside);
  if (journal.place !== "") checkPaths([journal.place]);
  await checkLinks(output, [journal.place]);
  const target = join(output, journal.place);
  if (await isThere(target)) await giveBack(journal, old, output);
  else await rename(old, target);
}

async function readJournal(aside: string): Promise<Journal> {
  const files = await Promise.all([lstat(join(aside, journalPath)), lstat(join(aside, oldPath))]);
  const isOurs = files[0].isFile() && files[1].isDirectory();
  const journal = isOurs ? parseJournal(await readText(join(aside, journalPath))) : undefined;
  if (journal) return journal;
  const help = "if nothing in it is of use, remove it";
  throw new WriteError("aside-broken", `${aside} was not left by a run that ended early; ${help}.`);
}

/** The text of a file; empty where there is something other than a file. */
async function readText(file: string): Promise<string> {
  return readPlain(file).then(String, (error: unknown) => {
    if (isNoFile(error)) return "";
    throw error;
  });
}

function parseJournal(text: string): Journal | undefined {
  try {
    const { place, ours } = JSON.parse(text) as Readonly<Record<keyof Journal, unknown>>;
    const isList = Array.isArray(ours) && ours.every((path) => typeof path === "string");
    return typeof place === "string" && isList ? { place, ours } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Moves the user's files from the old folder back. A user may have saved a file in either folder meanwhile: of two, the
 * newer one stays.
 */
export async function giveBack({ place, ours }: Journal, old: string, output: string): Promise<void> {
  const own = new Set(ours);
  const mixed = foldersOf(ours);
  const visit = async (path: string): Promise<void> => {
    const within = join(old, posix.relative(place, path));
    for (const entry of await readdir(within, { withFileTypes: true })) {
      const each = posix.join(path, entry.name);
      const from = join(within, entry.name);
      if (entry.isDirectory()) await checkLinks(output, [each]);
      if (entry.isDirectory() && (mixed.has(each) || (await isThere(join(output, each))))) await visit(each);
      else if (!own.has(each) && !(await isYounger(join(output, each), from))) await bring(from, join(output, each));
    }
  };
  await visit(place);
}

async function bring(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** Whether a file is newer than another, or the same. */
async function isYounger(file: string, than: string): Promise<boolean> {
  const [one, other] = await Promise.all([lstat(file).catch(() => undefined), lstat(than)]);
  return one !== undefined && one.mtimeMs >= other.mtimeMs;
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    },
  );
}
