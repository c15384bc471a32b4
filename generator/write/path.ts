/** Makes sure that paths stay in the output folder: by their text, and by where links on their way lead. */
import { lstatSync, type Stats } from "node:fs";
import { realpath } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import { WriteError } from "./error.js";

/** Our own folder within the output. */
export const ownFolder = ".specwright";

/**
 * @throws WriteError where a path leads out of the folder or cannot be one, or where two paths are the same file on
 * many disks: they differ only in case, or in how their letters are composed.
 */
export function checkPaths(paths: readonly string[]): void {
  const outside = paths.filter((path) => !isInside(path));
  if (outside.length > 0)
    throw new WriteError("path-outside", `Not within the output folder: ${outside.join(", ")}.`, outside);
  const seen = new Set<string>();
  for (const path of paths) {
    // As the disk does that folds most: to it ſ is s, and a letter is the same with and without a mark.
    const same = path.normalize("NFC").toUpperCase().toLowerCase();
    if (seen.has(same)) throw new WriteError("path-duplicate", `Two files would be ${path}.`, [path]);
    seen.add(same);
  }
}

function isInside(path: string): boolean {
  // On Windows, backslashes and colons are separators, and the others cannot be in a name.
  if (path === "" || /[\\:*?"<>|\p{Cc}]/u.test(path)) return false;
  const segments = path.split("/");
  return !segments.some((segment) => segment === "" || /[. ]$/.test(segment) || device.test(segment));
}

/**
 * Names that Windows reserves for devices, whatever their ending; it also drops dots and spaces at the end of a name.
 */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/**
 * @throws WriteError where a link on the way to a path leads out of the folder, or where there is something other than
 * a file or folder: reading a pipe would wait until somebody writes to it.
 */
export async function checkLinks(folder: string, paths: readonly string[]): Promise<void> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return;
  const places = new Set(
    paths.flatMap((path) => path.split("/").map((_, index, all) => all.slice(0, index + 1).join("/"))),
  );
  for (const place of places) {
    const found = lookAt(join(root, place));
    const end = found?.isSymbolicLink() ? lookAt(await followLink(root, place)) : found;
    if (end && !end.isFile() && !end.isDirectory()) throw new WriteError("path-taken", `${place} is no file.`, [place]);
  }
}

async function followLink(root: string, place: string): Promise<string> {
  const target = await realpath(join(root, place)).catch(() => undefined);
  if (target?.startsWith(root + sep)) return target;
  throw new WriteError("path-outside", `${place} is a link that leads out of the output folder.`, [place]);
}

/** Synchronous, since thousands of promises, one after the other, take twenty times as long. */
function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Every folder on the way to the files. */
export function foldersOf(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) folders.add(folder);
  return folders;
}
