/**
 * Remembers runs that changed nothing. The same run over the same files would change nothing again, so it can be
 * skipped: the contents of the files show that, without reading any of them as a document.
 *
 * The memory is kept in `node_modules/.cache/specwright/`; without a `node_modules`, there is none.
 */
import { createHash } from "node:crypto";
import {
  type BigIntStats,
  type Dirent,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isObject } from "../data.js";
import { isAddress } from "../load/address.js";
import type { ReadFile } from "../load/document.js";
import { customEntry } from "../project/package.js";
import { readManifest } from "../write/manifest.js";
import { isFresh, stampOf } from "../write/stamp.js";
import { findStyles } from "../write/style.js";

/** The output of a run, apart from its duration. */
export interface Said {
  readonly warnings: string;
  readonly what: string;
  readonly summary: string;
}

interface Memory {
  /** Every file that the run read, tried to read or wrote. */
  readonly files: Readonly<Record<string, Print>>;
  /** The names in the output folder: a file that is written only once may have been removed. */
  readonly names: readonly string[];
  readonly said: Said;
}

interface Print {
  /** Where this is the same, the contents are the same; empty where that is not certain. */
  readonly stat: string;
  readonly hash: string;
}

/** The memory of one run. */
export interface Recall {
  /** The output of the same run when it changed nothing, provided that nothing it depends on has changed since. */
  readonly recall: () => Said | undefined;
  /** Remembers a run that changed none of the output's files. */
  readonly remember: (files: readonly string[], said: Said) => void;
  /** Wraps a reader, and notes what it reads. */
  readonly noting: (read: ReadFile) => ReadFile;
}

/**
 * Opens the memory; undefined where a run must not be skipped. `run` is everything that the run depends on apart from
 * the contents of files; `lock` is a file that it both reads and writes.
 */
export async function openRecall(
  { output, lock }: { readonly output: string; readonly lock?: string },
  run: unknown,
): Promise<Recall | undefined> {
  const program = fileURLToPath(import.meta.url);
  const cache = findCache(output);
  // Run from its modules, Specwright is many files, of which this one would not show a change.
  if (path.basename(program) !== "main.js" || cache === undefined || !(await isPlain(output))) return undefined;
  const templates = path.join(path.dirname(program), "../../templates");
  const before = lock === undefined ? "" : printOf(lock).hash;
  // Of the user's own entry, only its existence counts.
  const own = [program, path.join(output, customEntry), ...filesBelow(templates)];
  const name = hashOf(JSON.stringify([path.resolve(output), process.cwd(), run])).slice(0, 32);
  const file = path.join(cache, `${name}.json`);
  const read = new Set<string>();
  return {
    recall: () => recall(file, output),
    remember: (files, said) => {
      // A server may give another response each time.
      if ([...read].some(isAddress)) return;
      if (lock !== undefined && printOf(lock).hash !== before) return;
      const written = files.map((each) => path.join(output, each));
      const all = [...own, ...read, ...written, ...(lock === undefined ? [] : [lock])].map((each) =>
        path.resolve(each),
      );
      const prints = Object.fromEntries(all.map((each) => [each, printOf(each)]));
      keep(file, { files: prints, names: namesIn(output), said });
    },
    noting: (inner) => (each) => {
      read.add(each);
      return inner(each);
    },
  };
}

function recall(file: string, output: string): Said | undefined {
  const memory = readMemory(file);
  if (!memory || memory.names.join("/") !== namesIn(output).join("/")) return undefined;
  const isSame = Object.entries(memory.files).every(
    ([each, { stat, hash }]) => (stat !== "" && statOf(each) === stat) || printOf(each).hash === hash,
  );
  return isSame ? memory.said : undefined;
}

/**
 * Written whole or not at all, since another run may be reading it. Where it cannot be written, nothing is remembered.
 */
function keep(file: string, memory: Memory): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(memory));
    renameSync(`${file}.${process.pid}`, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
  }
}

function readMemory(file: string): Memory | undefined {
  try {
    const memory: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isMemory(memory) ? memory : undefined;
  } catch {
    return undefined;
  }
}

/** Whether data is a memory: another version may have written it in another shape. */
function isMemory(data: unknown): data is Memory {
  if (!isObject(data) || !isObject(data["files"]) || !Array.isArray(data["names"]) || !isObject(data["said"]))
    return false;
  const { warnings, what, summary } = data["said"];
  return (
    [warnings, what, summary].every((text) => typeof text === "string") &&
    Object.values(data["files"]).every(
      (print) => isObject(print) && typeof print["stat"] === "string" && typeof print["hash"] === "string",
    )
  );
}

/** The folder for such files in the nearest `node_modules` above the output. */
function findCache(output: string): string | undefined {
  for (let folder = path.dirname(path.resolve(output)); ; folder = path.dirname(folder)) {
    const modules = path.join(folder, "node_modules");
    if (existsSync(modules)) return path.join(modules, ".cache", "specwright");
    if (folder === path.dirname(folder)) return undefined;
  }
}

/**
 * Whether no configuration of prettier applies: it may be a program, which can depend on anything. `false` too where
 * none of our files are there, since then there is a lot to do anyway.
 */
async function isPlain(output: string): Promise<boolean> {
  const manifest = await readManifest(output).catch(() => undefined);
  const folders = new Set([...(manifest?.files.keys() ?? [])].map((file) => path.dirname(path.resolve(output, file))));
  const findStyle = findStyles();
  const styles = await Promise.all([...folders].map((folder) => findStyle(path.join(folder, "file.ts")))).catch(
    () => [],
  );
  return styles.length > 0 && styles.every((style) => style.isPlain && style.width === 80);
}

/** Empty where there is no such folder; the run itself reports that. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { withFileTypes: true, recursive: true });
  return names.filter((each) => each.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

function namesIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .map(({ name }) => name)
    .toSorted();
}

function printOf(file: string): Print {
  const stat = openStat(file);
  // A file changed just now may change again within the same tick of the clock, so it is read.
  const stamp = stat && !isFresh(stat) ? stampOf(stat) : "";
  try {
    return { stat: stamp, hash: hashOf(readFileSync(file)) };
  } catch {
    return { stat: stamp, hash: "" };
  }
}

function statOf(file: string): string {
  const stat = openStat(file);
  return stat ? stampOf(stat) : "";
}

function openStat(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}

function hashOf(contents: string | Uint8Array): string {
  return createHash("sha256").update(contents).digest("hex");
}
