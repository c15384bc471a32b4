/** Compares what would be written with what is on disk. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OutputModule } from "../emit/module.js";
import { codeOf } from "../file.js";
import type { Once } from "../once.js";
import { readVersion } from "./asset.js";
import { withSmallHeap } from "./heap.js";
import { WriteError } from "./error.js";
import { isEdited, type Manifest, manifestPath, manifestText, readManifest } from "./manifest.js";
import { isText, type OutputMemory } from "./memory.js";
import { checkLinks, checkPaths, ownFolder } from "./path.js";
import { renderAll } from "./text.js";

export type FileState = "new" | "changed" | "removed" | "unchanged";

/** The state of every file that the generator owns: paths, in the order of their code units. */
export interface WriteReport {
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
  /** Those that somebody has edited since they were written; what they had is lost. */
  readonly edited: readonly string[];
}

export interface WriteOptions {
  /** The output folder; it need not exist. */
  readonly folder: string;
  /** Replaces files that differ and that no earlier run has written. @default false */
  readonly force?: boolean;
  /** Parses what was printed, and throws where it is not what was meant. @default false */
  readonly verify?: boolean;
  /** Replaces file by file, so that folders that somebody watches stay the same. @default false: all at once */
  readonly inPlace?: boolean;
  /**
   * Further files that change together with the client, by their path in the folder. The generator does not own them.
   */
  readonly companions?: ReadonlyMap<string, string>;
  /** What an earlier run of the same process knows about the folder. */
  readonly output?: OutputMemory;
  /** What an earlier run of the same process has printed. */
  readonly once?: Once;
}

export interface Comparison {
  readonly report: WriteReport;
  /** The new content of files that are new or changed, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  /** The files that are owned while the change is under way: all that were before, and all that will be. */
  readonly either: readonly string[];
  /** The text of a manifest that lists these. */
  readonly interim: string;
  /** The current content of files that will be changed or removed. */
  readonly present: ReadonlyMap<string, Uint8Array>;
  /** The manifest of the last run; undefined before the first one. */
  readonly manifest: Manifest | undefined;
}

/**
 * Finds what would change. @throws WriteError where something cannot be written without harm; nothing has been written
 * then.
 */
export async function compare(
  modules: readonly OutputModule[],
  { folder, force = false, verify: isVerified = false, companions = new Map(), output, once }: WriteOptions,
): Promise<Comparison> {
  const paths = modules.map(({ path }) => path);
  checkPaths(paths);
  const manifest = await readManifest(folder);
  const owned = new Set(manifest?.files.keys());
  const reserved = paths.filter((path) => path.split("/")[0]?.toLowerCase() === ownFolder && !isRecord(path));
  if (reserved.length > 0) throw new WriteError("path-taken", `${ownFolder} is the generator's own.`, reserved);
  await checkLinks(folder, [...paths, ...owned, ...companions.keys(), manifestPath]);

  const renderNow = () => renderAll(modules, { folder, isVerified, output, once });
  // A process that generates again and again remembers most of what is there.
  const { texts: wanted, digests, owning } = await (once ? renderNow() : withSmallHeap(renderNow));
  const present = await readAll([...new Set([...wanted.keys(), ...owned])], folder, output);
  const isChanged = (path: string, text: string) => {
    const bytes = present.get(path);
    return !bytes || !(output ? output.holds(path, text, bytes) : isText(bytes, text));
  };
  const texts = new Map([...wanted].filter(([path, text]) => isChanged(path, text)));
  if (!force) refuseForeign([...texts.keys()].filter((path) => present.has(path) && !owned.has(path)));

  const removed = [...owned].filter((path) => present.has(path) && !owning.has(path));
  const stateOf = (path: string): FileState => (!texts.has(path) ? "unchanged" : present.has(path) ? "changed" : "new");
  const files = [
    ...[...wanted.keys()].map((path) => ({ path, state: stateOf(path) })),
    ...removed.map((path) => ({ path, state: "removed" as const })),
  ].toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const edited = files
    .filter(({ path, state }) => state !== "unchanged" && isEdited(present.get(path), manifest?.files.get(path)))
    .map(({ path }) => path);
  const beside = await readAll([...companions.keys()], folder);
  for (const [path, text] of companions) {
    const bytes = beside.get(path);
    if (!bytes || !isText(bytes, text)) texts.set(path, text);
  }
  const either = [...owned, ...owning];
  const interim = manifestText(either, await readVersion(), digests);
  return { report: { files, edited }, texts, removed, either, interim, present, manifest };
}

/** Whether a path is that of our record for later comparisons; no name in the document leads there. */
function isRecord(path: string): boolean {
  return path === `${ownFolder}/surface.jsonl`;
}

function refuseForeign(paths: readonly string[]): void {
  // Nobody else has files in that folder.
  const foreign = paths.filter((path) => path !== manifestPath && !isRecord(path));
  if (foreign.length === 0) return;
  const files = foreign.join(", ");
  throw new WriteError("path-taken", `Not written by an earlier run, and so not replaced: ${files}.`, foreign);
}

/** Reads the files at the paths, and remembers what it read; files that do not exist are left out. */
async function readAll(
  paths: readonly string[],
  folder: string,
  output?: OutputMemory,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (!existsSync(folder)) return new Map();
  const found = await Promise.all(
    paths.map(async (path) => {
      const file = join(folder, path);
      const known = output?.recall(file);
      const bytes = known ?? (await readPresent(file, path));
      if (!known && bytes) output?.remember(file, bytes);
      return [path, bytes] as const;
    }),
  );
  return new Map(found.filter((entry): entry is readonly [string, Uint8Array] => entry[1] !== undefined));
}

/**
 * The bytes of a file; `undefined` where there is none. @throws WriteError where there is something else in its place
 */
async function readPresent(file: string, path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT") return undefined;
    if (code === "ERR_FS_FILE_TOO_LARGE") throw new WriteError("path-taken", `${path} is too large.`, [path]);
    if (code === "EISDIR") throw new WriteError("path-taken", `${path} is a folder.`, [path]);
    if (code === "ENOTDIR") throw new WriteError("path-taken", `A folder on the way to ${path} is a file.`, [path]);
    throw error;
  }
}
