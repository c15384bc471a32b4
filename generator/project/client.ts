/** Generates a client of a project, or compares it with the files on disk. */
import { stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { compareGenerated, generate, type Generated, type GenerateOptions } from "../generate.js";
import { Session } from "../edit/session.js";
import { isAddress } from "../load/address.js";
import type { ReadFile } from "../load/document.js";
import type { Lock } from "../setting/lock.js";
import type { CheckReport, WriteReport } from "../write/write.js";
import { type OpenedDocument, openDocument } from "./document.js";
import { relative } from "./entry.js";
import { lockWithin, readLock, writeLock } from "./lock.js";
import { describeFailure, refuseFile, refuseOther } from "./output.js";
import { readFacts } from "./package.js";
import type { ClientSettings } from "./settings.js";

export interface RunOptions {
  /** Replaces files in the output that Specwright has not written. @default false */
  readonly force?: boolean;
  /** Parses what was printed, and fails where it is not what was meant. @default false */
  readonly verify?: boolean;
  /** Replaces file by file, so that folders that somebody watches stay the same. @default whether there is a watcher */
  readonly inPlace?: boolean;
  /** Takes the names and paginators that the document suggests now, whatever was published. @default false */
  readonly updateLock?: boolean;
  /** The version of the package, instead of the one that it has. */
  readonly version?: string;
  /** Wraps the reader of files, to note what is read. */
  readonly noting?: (read: ReadFile) => ReadFile;
  /** Set by callers that generate again and again. */
  readonly watcher?: Watcher;
}

export interface Watcher {
  /** Called with the files that the client depends on, as soon as they are known. */
  onRead(files: readonly string[]): void;
  /** Is told what stood in a file when it was read, or that it could not be. */
  onContents?(file: string, contents: string | Uint8Array | undefined): void;
  /** The content of a file, if the watcher has just read it. */
  contentsOf?(file: string): Uint8Array | undefined;
  /** What is kept from one run to the next, by the client's output folder. */
  readonly sessions?: Map<string, Session>;
}

/** What a run found, and what it did. */
export interface Outcome<Report> extends Generated<Report> {
  readonly settings: ClientSettings;
  /** The texts of documents that have no file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly milliseconds: number;
}

const otherLock = "Name another file with `lock` in the config.";

/** Writes a client. @throws ProjectError where nothing could be written */
export async function generateClient(settings: ClientSettings, options: RunOptions): Promise<Outcome<WriteReport>> {
  const outcome = await run(settings, options, generate);
  const { lock } = settings;
  if (outcome.client && lock !== undefined)
    await writeLock(lock, outcome.client.lock).catch((error: unknown) => {
      throw describeFailure(error, lock, otherLock);
    });
  return outcome;
}

/** Compares a client. Changes no file, whoever has written it. @throws ProjectError */
export async function compareClient(settings: ClientSettings, options: RunOptions): Promise<Outcome<CheckReport>> {
  return run(settings, { ...options, force: true }, compareGenerated);
}

async function run<Report>(
  settings: ClientSettings,
  {
    force = false,
    verify = false,
    updateLock = false,
    version,
    noting = (read) => read,
    watcher,
    ...given
  }: RunOptions,
  pipeline: (options: GenerateOptions) => Promise<Generated<Report>>,
): Promise<Outcome<Report>> {
  const start = performance.now();
  const { output } = settings;
  watcher?.onRead(
    [settings.input, settings.stainless ?? [], settings.overlays ?? [], settings.readme?.file ?? []].flat(),
  );
  await refuseFile(output);
  // It is written last, when the client is there already.
  if (settings.lock !== undefined) await refuseFile(dirname(settings.lock), otherLock);
  await refuseOther(output, "client");
  const opened = await openDocument(settings);
  const lock = updateLock ? undefined : await readLock(settings.lock);
  const options = await withFacts(opened, output, lock, version);
  const writing = {
    read: noting(readBy(watcher, settings.input, options.read)),
    folder: output,
    verify,
    force,
    // Whoever watches the document has other tools that watch the client's folders.
    inPlace: given.inPlace ?? watcher !== undefined,
    ...(settings.readme && { readme: { ...settings.readme, file: relative(settings.readme.file) } }),
    ...(settings.lock !== undefined && { companions: lockWithin(output, settings.lock) }),
    ...sessionOf(watcher, output),
  };
  const found = await pipeline({ ...options, ...writing }).catch((error: unknown) => {
    throw describeFailure(error, output);
  });
  watcher?.onRead([...(found.loaded?.documents.keys() ?? [])]);
  return { ...found, settings, texts: opened.texts, milliseconds: performance.now() - start };
}

/** Takes a document from the watcher, which has read it to see whether it changed: 13 MB should be read only once. */
function readBy(watcher: Watcher | undefined, input: string, read: ReadFile): ReadFile {
  if (!watcher) return read;
  const document = resolve(input);
  return async (file) => {
    const known = resolve(file) === document ? watcher.contentsOf?.(document) : undefined;
    if (known) return known;
    // It is watched before it is read: what is written in between is not missed.
    watcher.onRead([file]);
    await refusePipe(file);
    try {
      const contents = await read(file);
      watcher.onContents?.(file, contents);
      return contents;
    } catch (error) {
      watcher.onContents?.(file, undefined);
      throw error;
    }
  };
}

/** It would be waited for until somebody writes to it, and could not be read again. */
async function refusePipe(file: string): Promise<void> {
  const found = isAddress(file) ? undefined : await stat(file).catch(() => undefined);
  if (found && !found.isFile() && !found.isDirectory()) throw new Error("only files can be watched");
}

function sessionOf(watcher: Watcher | undefined, output: string): { readonly session?: Session } {
  if (!watcher?.sessions) return {};
  const session = watcher.sessions.get(output) ?? new Session();
  watcher.sessions.set(output, session);
  return { session };
}

/** A version that somebody has chosen takes precedence over the package's own. */
async function withFacts(
  { options }: OpenedDocument,
  output: string,
  lock: Lock | undefined,
  version: string | undefined,
): Promise<OpenedDocument["options"] & { readonly lock?: Lock }> {
  const facts = await readFacts(output);
  const settings = { ...facts, ...(version !== undefined && { version }), ...options.settings };
  return { ...options, settings, ...(lock && { lock }) };
}
