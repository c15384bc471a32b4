/**
 * `specwright watch`: generates again whenever a file changes that the client depends on. A broken document does not
 * end it.
 */
import { type FSWatcher, watch } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { configNames, findConfig } from "../config/file.js";
import type { Session } from "../edit/session.js";
import { readPlain } from "../file.js";
import { isAddress } from "../load/address.js";
import { readClients, standardInput } from "../project/settings.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { runGenerate } from "./generate.js";
import type { GenerateFlags } from "./flag.js";
import { guard } from "./guard.js";
import { showProblems, type Terminal } from "./terminal.js";

/**
 * How long to wait after a change: editors write a file in several steps, tools several files at once. A file read too
 * early is read again after the next step.
 */
const quietMilliseconds = 10;

/** How long a file may be empty before it counts as an empty file. */
const emptyMilliseconds = 100;

/** Runs until the process is told to end. */
export async function runWatch(
  spec: string | undefined,
  flags: GenerateFlags,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  if (spec === standardInput || (spec !== undefined && isAddress(spec))) {
    const help = "Save it to a file, and watch that.";
    showProblems([{ message: "Only files can be watched.", help }], terminal.error);
    return exitCode.invalid;
  }
  const lacking = await findLacking(spec, flags, terminal);
  if (lacking !== exitCode.ok) return lacking;
  const files = new FileSet();
  const configs = flags.config === undefined ? [...configNames, "package.json"] : [flags.config];
  files.add(configs);
  if (spec !== undefined) files.add([spec]);
  const sessions = new Map<string, Session>();
  const watcher = {
    onRead: (read: readonly string[]) => files.add(read),
    contentsOf: (file: string) => files.contentsOf(file),
    sessions,
  };
  const run = async () => {
    await files.remember();
    await runGenerate(spec, flags, version, terminal, watcher);
    await files.remember();
    terminal.out.write(terminal.out.colours.dim("Waiting for changes. Ctrl+C ends.\n"));
  };
  return await new Promise<ExitCode>((done, fail) => {
    let timer: NodeJS.Timeout | undefined;
    // One run after the other, however many files change meanwhile.
    let running = run().catch(fail);
    let steps = 0;
    let isBehind = false;
    const update = async () => {
      const before = steps;
      if (await files.haveChanged()) isBehind = true;
      // Whoever changed a file during the run may not have finished: the errors of half a document need not be shown.
      if (!isBehind || steps !== before) return;
      isBehind = false;
      await run();
    };
    files.onChange(() => {
      steps++;
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(update).catch(fail);
      }, quietMilliseconds);
    });
    const end = () => {
      clearTimeout(timer);
      files.close();
      void running.then(() => done(exitCode.ok));
    };
    process.once("SIGINT", end).once("SIGTERM", end);
  });
}

/** Without a config, only the arguments say what to do, so a change of files cannot repair what they lack. */
async function findLacking(spec: string | undefined, flags: GenerateFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.config !== undefined || (await findConfig(process.cwd())) !== undefined) return exitCode.ok;
  return guard(terminal, async () => {
    await readClients(spec, flags, process.cwd(), "watch");
    return exitCode.ok;
  });
}

/**
 * A set of files, which need not exist yet. Their folders are watched, since most editors replace a file by a new one.
 */
class FileSet {
  readonly #files = new Set<string>();
  readonly #contents = new Map<string, Buffer | undefined>();
  readonly #watchers = new Map<string, FSWatcher>();
  #changed: () => void = () => undefined;

  add(files: readonly string[]): void {
    for (const file of files) {
      if (isAddress(file)) continue;
      const full = path.resolve(file);
      this.#files.add(full);
      this.#watch(path.dirname(full));
    }
  }

  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  close(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  /** The content that the file had when `haveChanged` was last asked. */
  contentsOf(file: string): Buffer | undefined {
    return this.#contents.get(file);
  }

  /** Reads the contents of files that are new in the set. */
  async remember(): Promise<void> {
    for (const file of this.#files) if (!this.#contents.has(file)) this.#contents.set(file, await contentsOf(file));
  }

  /** Whether a file has changed since this was last asked; many tools rewrite files without a change. */
  async haveChanged(): Promise<boolean> {
    let isChanged = false;
    for (const [file, before] of this.#contents) {
      const now = await settledContentsOf(file, before);
      if (now && before ? now.equals(before) : now === before) continue;
      this.#contents.set(file, now);
      isChanged = true;
    }
    return isChanged;
  }

  #watch(folder: string): void {
    if (this.#watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_, name) => {
        // Some systems do not say which file it was.
        if (name === null || this.#files.has(path.join(folder, name))) this.#changed();
      });
      // A folder that is removed is no longer watched; the next run reports what is missing.
      watcher.on("error", () => watcher.close());
      this.#watchers.set(folder, watcher);
    } catch {
      // The next run reports that there is no such folder.
    }
  }
}

/**
 * The content of a file once it is complete: a program that rewrites a file empties it first, and may be slow to go on.
 */
async function settledContentsOf(file: string, before: Buffer | undefined): Promise<Buffer | undefined> {
  const now = await contentsOf(file);
  if (now?.length !== 0 || before?.length === 0) return now;
  await pause(emptyMilliseconds);
  return contentsOf(file);
}

async function contentsOf(file: string): Promise<Buffer | undefined> {
  return readPlain(file).catch(() => undefined);
}
