/** `specwright generate`: from a document to a client package on disk. */
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Generated, generate } from "../generate.js";
import { WriteError } from "../write/write.js";
import { formatDiagnostics } from "./diagnostic.js";
import { openEntry, relative } from "./entry.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { type GenerateFlags, type GenerateSettings, readSettings, SettingsError } from "./settings.js";
import { formatDifference, summarizeApi, summarizeFiles } from "./summary.js";
import { count, formatProblem, type Problem, type Terminal } from "./terminal.js";

export async function runGenerate(
  spec: string | undefined,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const fail = (problems: readonly Problem[]) =>
    terminal.error.write(problems.map((problem) => formatProblem(problem, terminal.error)).join("\n"));
  try {
    return await run(await readSettings(spec, flags, process.cwd()), flags, terminal);
  } catch (error) {
    if (error instanceof SettingsError) {
      fail(error.problems);
      return exitCode.invalid;
    }
    if (error instanceof OutputError) {
      fail([error.problem]);
      return exitCode.notWritten;
    }
    throw error;
  }
}

async function run(
  { input, output, overlays = [], filters = {}, plan }: GenerateSettings,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const isCheck = flags.check === true;
  await refuseFile(output);
  const { entry, read, texts } = await openEntry(input);
  const result = await generate({
    input: entry,
    folder: output,
    overlays: overlays.map(relative),
    filters,
    settings: plan,
    read,
    check: isCheck,
    // A check harms no file, whoever has written it.
    force: isCheck || flags.force === true,
    verify: flags.verify === true,
  }).catch((error: unknown) => {
    throw describeFailure(error, output);
  });
  const shown = result.diagnostics.filter(({ severity }) => severity !== "info");
  terminal.error.write(await formatDiagnostics(shown, result.loaded, terminal.error, texts));
  return conclude(result, relative(output), isCheck, performance.now() - start, terminal);
}

function conclude(
  { client, diagnostics }: Generated,
  output: string,
  isCheck: boolean,
  milliseconds: number,
  { out, error }: Terminal,
): ExitCode {
  if (!client) {
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    error.write(`\n${error.colours.red("✖")} ${count(errors, "error")}. Nothing was written.\n`);
    return exitCode.invalid;
  }
  const difference = isCheck ? formatDifference(client.report, output, error) : undefined;
  if (difference !== undefined) {
    error.write(difference);
    return exitCode.outOfDate;
  }
  const what = isCheck ? `${output} is up to date` : `${client.packageName} is in ${output}`;
  const seconds = out.colours.dim(`(${(milliseconds / 1000).toFixed(1)} s)`);
  out.write(`${out.colours.green("✔")} ${what} ${seconds}\n`);
  out.write(`  ${summarizeApi(client.api)}\n  ${summarizeFiles(client.report)}\n`);
  return exitCode.ok;
}

/** Why the output cannot be written. */
class OutputError extends Error {
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
async function refuseFile(output: string): Promise<void> {
  const found = await stat(output).catch((error: NodeJS.ErrnoException) => error.code);
  if (found === "ENOTDIR")
    throw new OutputError({ message: `A folder on the way to ${relative(output)} is a file.`, help: otherFolder });
  if (typeof found === "object" && !found.isDirectory())
    throw new OutputError({ message: `${relative(output)} is a file, not a folder.`, help: otherFolder });
}

/** What the disk refuses is told as it is; what else goes wrong is a defect. */
function describeFailure(error: unknown, output: string): unknown {
  if (error instanceof WriteError) {
    const isTaken = error.code === "path-taken";
    const help = isTaken ? "Choose another folder with --out, or replace these files with --force." : undefined;
    return new OutputError({ message: error.message, code: error.code, ...(help !== undefined && { help }) });
  }
  const { syscall, path: place, message } = error as NodeJS.ErrnoException;
  if (syscall === undefined || place === undefined || place.startsWith(templates)) return error;
  const reason = /^\w+: ([^,]+)/.exec(message)?.[1] ?? message;
  return new OutputError({ message: `${relative(output)} cannot be written: ${reason}.`, help: otherFolder });
}
