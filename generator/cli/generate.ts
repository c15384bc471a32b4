/** `specwright generate`: from a document to a client package on disk. */
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Diagnostic } from "../diagnostic.js";
import { type Generated, generate } from "../generate.js";
import { WriteError } from "../write/write.js";
import { showDiagnostics } from "./diagnostic.js";
import { openDocument } from "./document.js";
import { relative } from "./entry.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { isLocked, lockWithin, readLock, writeLock } from "./lock.js";
import { type GenerateFlags, type GenerateSettings, readSettings, SettingsError } from "./settings.js";
import { formatDifference, formatOldLock, summarizeApi, summarizeFiles } from "./summary.js";
import { type Channel, count, type Problem, showProblems, type Terminal } from "./terminal.js";

/** Whoever generates again and again. */
export interface Watcher {
  /** Is told which files the client depends on, as soon as they are known. */
  onRead(files: readonly string[]): void;
}

export async function runGenerate(
  spec: string | undefined,
  flags: GenerateFlags,
  terminal: Terminal,
  watcher?: Watcher,
): Promise<ExitCode> {
  try {
    const settings = await readSettings(spec, flags, process.cwd());
    watcher?.onRead([settings.input, settings.stainless ?? [], settings.overlays ?? []].flat());
    return await run(settings, flags, terminal, watcher);
  } catch (error) {
    if (error instanceof SettingsError) {
      showProblems(error.problems, terminal.error);
      return exitCode.invalid;
    }
    if (error instanceof OutputError) {
      showProblems([error.problem], terminal.error);
      return exitCode.notWritten;
    }
    throw error;
  }
}

async function run(
  { output, lock, ...document }: GenerateSettings,
  flags: GenerateFlags,
  terminal: Terminal,
  watcher: Watcher | undefined,
): Promise<ExitCode> {
  const start = performance.now();
  const isCheck = flags.check === true;
  await refuseFile(output);
  const { options, texts } = await openDocument(document);
  const published = flags.updateLock ? undefined : await readLock(lock);
  const result = await generate({
    ...options,
    folder: output,
    ...(published && { lock: published }),
    check: isCheck,
    verify: flags.verify === true,
    // A check harms no file, whoever has written it.
    force: isCheck || flags.force === true,
    // Who watches the document has other tools that watch the client.
    inPlace: watcher !== undefined,
    ...(lock !== undefined && { companions: lockWithin(output, lock) }),
  }).catch((error: unknown) => {
    throw describeFailure(error, output);
  });
  watcher?.onRead([...(result.loaded?.documents.keys() ?? [])]);
  await showDiagnostics(result, texts, terminal.error);
  if (!result.client) return nothingWritten(result.diagnostics, terminal.error);
  const { client } = result;
  const differences = isCheck ? await findDifferences(client, output, lock, terminal.error) : [];
  if (differences.length > 0) {
    for (const difference of differences) terminal.error.write(difference);
    return exitCode.outOfDate;
  }
  if (!isCheck && lock !== undefined)
    await writeLock(lock, client.lock).catch((error: unknown) => {
      throw describeFailure(error, lock);
    });
  const what = isCheck ? `${relative(output)} is up to date` : `${client.packageName} is in ${relative(output)}`;
  conclude(what, client, performance.now() - start, terminal.out);
  return exitCode.ok;
}

type Client = NonNullable<Generated["client"]>;

export function nothingWritten(diagnostics: readonly Diagnostic[], { write, colours }: Channel): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  write(`\n${colours.red("✖")} ${count(errors, "error")}. Nothing was written.\n`);
  return exitCode.invalid;
}

/** What `--check` complains of. */
async function findDifferences(
  client: Client,
  output: string,
  lock: string | undefined,
  channel: Channel,
): Promise<readonly string[]> {
  const difference = formatDifference(client.report, relative(output), channel);
  const isOld = lock !== undefined && !(await isLocked(lock, client.lock));
  return [
    ...(difference === undefined ? [] : [difference]),
    ...(isOld ? [formatOldLock(relative(lock), channel)] : []),
  ];
}

function conclude(what: string, client: Client, milliseconds: number, { write, colours }: Channel): void {
  const seconds = colours.dim(`(${(milliseconds / 1000).toFixed(1)} s)`);
  write(`${colours.green("✔")} ${what} ${seconds}\n`);
  write(`  ${summarizeApi(client.api)}\n  ${summarizeFiles(client.report)}\n`);
}

/** Why the output cannot be written. */
export class OutputError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = "OutputError";
    this.problem = problem;
  }
}

/** Our own, which no output of anybody's is. */
const templates = fileURLToPath(new URL("../../templates", import.meta.url));
const otherFolder = "Choose another folder with --out.";

/** Said here in the user's words; the disk would speak of files within. */
export async function refuseFile(output: string): Promise<void> {
  const found = await stat(output).catch((error: NodeJS.ErrnoException) => error.code);
  if (found === "ENOTDIR")
    throw new OutputError({ message: `A folder on the way to ${relative(output)} is a file.`, help: otherFolder });
  if (typeof found === "object" && !found.isDirectory())
    throw new OutputError({ message: `${relative(output)} is a file, not a folder.`, help: otherFolder });
}

/** What the disk refuses is told as it is; what else goes wrong is a defect. */
export function describeFailure(error: unknown, output: string): unknown {
  if (error instanceof WriteError) {
    const isTaken = error.code === "path-taken";
    const help = isTaken ? "Choose another folder with --out, or replace these files with --force." : undefined;
    return new OutputError({ message: error.message, code: error.code, ...(help !== undefined && { help }) });
  }
  // A full disk is told of a file that is open, without its path.
  const { syscall, path: place = output, code = "", message } = error as NodeJS.ErrnoException;
  if (syscall === undefined || place.startsWith(templates)) return error;
  const reason = /^\w+: ([^,]+)/.exec(message)?.[1] ?? message;
  const help = helpOf.get(code) ?? otherFolder;
  return new OutputError({ message: `${relative(output)} cannot be written: ${reason}.`, help });
}

const room = "Make room on the disk; nothing has changed.";
const helpOf: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", room],
  ["EDQUOT", room],
  ["EFBIG", "This process may not write files of that size; nothing has changed."],
]);
