/** Files, those too that are not there yet: whether they are what they were, and when to look. */
import { type FSWatcher, watch } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { readPlain } from "../file.js";
import { isAddress } from "../load/address.js";

/** How long a file may be empty before it counts as an empty file. */
const emptyMilliseconds = 100;

export interface WatchedFilesOptions {
  /** Something may have changed. */
  readonly onChange: () => void;
  /** A folder in which changes go unseen. */
  readonly onDeaf?: (folder: string, error: unknown) => void;
  /** Ends when whoever has emptied a file has had time to go on. */
  readonly settle?: () => Promise<void>;
  readonly watchFolder?: typeof watch;
}

/** A set of files, which need not exist yet. Their folders are watched, since most editors replace a file by a new one. */
export class WatchedFiles {
  readonly #files = new Set<string>();
  readonly #contents = new Map<string, Buffer | undefined>();
  readonly #watchers = new Map<string, FSWatcher>();
  /** Folders that are not there; those in which they may come to be are watched. */
  readonly #awaited = new Set<string>();
  readonly #deaf = new Set<string>();
  readonly #options: Required<WatchedFilesOptions>;

  constructor(options: WatchedFilesOptions) {
    const settle = () => pause(emptyMilliseconds);
    this.#options = { onDeaf: () => undefined, settle, watchFolder: watch, ...options };
  }

  add(files: readonly string[]): void {
    for (const file of files) {
      if (isAddress(file)) continue;
      const full = path.resolve(file);
      this.#files.add(full);
      this.#watch(path.dirname(full));
    }
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  /** The content that the file had when `haveChanged` was last asked. */
  contentsOf(file: string): Buffer | undefined {
    return this.#contents.get(file);
  }

  /** What somebody has read, who goes by that: where the file is another by now, it has changed. */
  note(file: string, contents: string | Uint8Array | undefined): void {
    const full = path.resolve(file);
    if (isAddress(file) || this.#contents.has(full)) return;
    this.#contents.set(full, contents === undefined ? undefined : Buffer.from(contents));
  }

  /** Reads the contents of files that are new in the set. */
  async remember(): Promise<void> {
    for (const file of this.#files) if (!this.#contents.has(file)) this.#contents.set(file, await contentsOf(file));
  }

  /** Whether a file has changed since this was last asked; many tools rewrite files without a change. */
  async haveChanged(): Promise<boolean> {
    let isChanged = false;
    for (const [file, before] of this.#contents) {
      const now = await this.#settledContentsOf(file, before);
      if (now && before ? now.equals(before) : now === before) continue;
      this.#contents.set(file, now);
      isChanged = true;
    }
    return isChanged;
  }

  /** The content of a file once it is complete: a program that rewrites a file empties it first, and may be slow to go on. */
  async #settledContentsOf(file: string, before: Buffer | undefined): Promise<Buffer | undefined> {
    const now = await contentsOf(file);
    if (now?.length !== 0 || before?.length === 0) return now;
    await this.#options.settle();
    return contentsOf(file);
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder) || this.#deaf.has(folder)) return;
    try {
      const watcher = this.#options.watchFolder(folder, (_, name) => this.#hear(folder, name));
      watcher.on("error", () => this.#renew(folder));
      this.#watchers.set(folder, watcher);
    } catch (error) {
      const { code = "" } = error as NodeJS.ErrnoException;
      if (!["ENOENT", "ENOTDIR"].includes(code)) {
        this.#deaf.add(folder);
        return this.#options.onDeaf(folder, error);
      }
      this.#awaited.add(folder);
      this.#watch(path.dirname(folder));
    }
  }

  #hear(folder: string, name: string | null): void {
    // A folder that goes away says so by its own name. One of the same name may have taken its place.
    const isItself = name === path.basename(folder);
    if (isItself) this.#renew(folder);
    const awaited = [...this.#awaited];
    for (const each of awaited) {
      this.#awaited.delete(each);
      this.#watch(each);
    }
    const hasCome = awaited.some((each) => !this.#awaited.has(each));
    // Some systems do not say which file it was.
    if (isItself || hasCome || name === null || this.#files.has(path.join(folder, name))) this.#options.onChange();
  }

  #renew(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
    this.#watch(folder);
  }
}

async function contentsOf(file: string): Promise<Buffer | undefined> {
  return readPlain(file).catch(() => undefined);
}
