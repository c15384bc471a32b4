/** What is written down before a folder is exchanged, and how it is used: nothing of a user is lost, whenever a run ends. */
import { lstat, mkdir, readdir, rename } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { codeOf, isNoFile, readPlain } from "../file.js";
import { WriteError } from "./error.js";
import { checkLinks, checkPaths, foldersOf } from "./path.js";

export interface Journal {
  /** The folder that is exchanged, by its path in the output; "" is the output itself. */
  readonly place: string;
  /** What is the generator's, before or after. All else is a user's. */
  readonly ours: readonly string[];
}

/** In the folder aside. */
export const journalPath = "journal.json";
export const oldPath = "old";

/**
 * What a run that was killed had gone aside with comes back: the folder itself where nothing is in its place, else what in it is a user's.
 *
 * @throws WriteError where what is aside is none of ours: it may lie there as somebody has committed it.
 */
export async function restore(output: string, aside: string): Promise<void> {
  const old = join(aside, oldPath);
  // It is written before anything goes aside, and goes as soon as all has come back.
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

/** Empty where it is no file of ours. */
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

/** A user may have saved a file while the new folder was made, and since: of two files the younger one stays. */
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

/** Or the same file. */
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
