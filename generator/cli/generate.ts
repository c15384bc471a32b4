/** `specwright generate`: from a document to a client package on disk. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import pc from "picocolors";
import { checkConfig, type Config } from "../config/config.js";
import { ConfigError, loadConfig } from "../config/file.js";
import { type Generated, generate } from "../generate.js";
import type { Api } from "../model/api.js";
import { type FileState, WriteError, type WriteReport } from "../write/write.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { count, formatDiagnostics } from "./terminal.js";

/** The command's flags, as they were given. */
export interface GenerateFlags {
  readonly out?: string;
  readonly config?: string;
  readonly clientName?: string;
  readonly packageName?: string;
  readonly check?: boolean;
  readonly force?: boolean;
}

/** Where the command writes. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

export async function runGenerate(
  spec: string | undefined,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  const config = await readSettings(spec, flags, terminal);
  if (!config) return exitCode.invalid;
  const { input, output, ...settings } = config;
  try {
    const result = await generate({
      input: relative(input),
      folder: output,
      settings,
      read: (file) => readFile(file),
      check: flags.check === true,
      force: flags.force === true,
    });
    const shown = await formatDiagnostics(
      result.diagnostics.filter(({ severity }) => severity !== "info"),
      result.loaded,
    );
    if (shown) terminal.error(shown);
    return conclude(result, relative(output), flags.check === true, performance.now() - start, terminal);
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    terminal.error(`${pc.red(pc.bold("error"))} ${pc.bold(error.message)} ${pc.dim(`[${error.code}]`)}\n`);
    if (error.code === "path-taken")
      terminal.error("  help: Choose another folder with --out, or replace these files with --force.\n");
    return exitCode.notWritten;
  }
}

type Complete = Config & { readonly input: string; readonly output: string };

/** Flags win over the config file. A document that is named does without the config's own, and so without its settings, unless --config asks for them. */
async function readSettings(
  spec: string | undefined,
  flags: GenerateFlags,
  terminal: Terminal,
): Promise<Complete | undefined> {
  const fail = (message: string, help: string): undefined => {
    terminal.error(`${pc.red(pc.bold("error"))} ${pc.bold(message)}\n  ${pc.dim("help:")} ${help}\n`);
  };
  const folder = process.cwd();
  let config: Config | undefined;
  try {
    config = spec !== undefined && flags.config === undefined ? undefined : await loadConfig(folder, flags.config);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return fail(error.message, "README.md lists the settings.");
  }
  const input = spec === undefined ? config?.input : path.resolve(spec);
  if (input === undefined) {
    return fail(
      "No document is named.",
      "Name one, `specwright generate openapi.yaml --out client`, or put specwright.config.yaml here with `input`.",
    );
  }
  const output = flags.out === undefined ? config?.output : path.resolve(flags.out);
  if (output === undefined) return fail("No output folder is named.", "Add --out DIR, or `output` to the config.");
  const given = {
    ...(flags.clientName !== undefined && { clientName: flags.clientName }),
    ...(flags.packageName !== undefined && { packageName: flags.packageName }),
  };
  const [problem] = checkConfig(given);
  if (problem !== undefined) return fail(problem, "See specwright generate --help.");
  return { ...config, ...given, input, output };
}

/** As the user would write it: relative where it is below the current folder. */
function relative(file: string): string {
  const short = path.relative(process.cwd(), file);
  return short === "" ? "." : short.startsWith("..") ? file : short;
}

function conclude(
  { client, diagnostics }: Generated,
  output: string,
  isCheck: boolean,
  milliseconds: number,
  terminal: Terminal,
): ExitCode {
  if (!client) {
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    terminal.error(`${pc.red("✖")} ${count(errors, "error")} in the document. Nothing was written.\n`);
    return exitCode.invalid;
  }
  const changed = client.report.files.filter(({ state }) => state !== "unchanged");
  if (isCheck && changed.length > 0) {
    terminal.error(`${pc.red("✖")} ${output} is not what would be generated:\n${listFiles(changed)}`);
    terminal.error(`  ${pc.dim("help:")} Run the same command without --check, and commit what it writes.\n`);
    return exitCode.outOfDate;
  }
  const what = isCheck ? `${output} is up to date` : `${client.packageName} is in ${output}`;
  terminal.out(`${pc.green("✔")} ${what} ${pc.dim(`(${(milliseconds / 1000).toFixed(1)} s)`)}\n`);
  terminal.out(`  ${summarizeApi(client.api)}\n  ${summarizeFiles(client.report)}\n`);
  return exitCode.ok;
}

function listFiles(files: WriteReport["files"]): string {
  const shown = files.slice(0, 20).map(({ path: file, state }) => `  ${state.padEnd(8)} ${file}\n`);
  const rest = files.length - shown.length;
  return shown.join("") + (rest > 0 ? `  … and ${rest} more\n` : "");
}

function summarizeApi({ operations, models }: Api): string {
  const paginated = operations.filter(({ paginator }) => paginator).length;
  return [count(operations.length, "operation"), count(models.length, "model"), count(paginated, "paginator")].join(
    ", ",
  );
}

function summarizeFiles({ files }: WriteReport): string {
  const states: readonly FileState[] = ["new", "changed", "removed", "unchanged"];
  const counts = states.map((state) => ({ state, number: files.filter((file) => file.state === state).length }));
  return `files: ${counts
    .filter(({ number }) => number > 0)
    .map(({ state, number }) => `${number} ${state}`)
    .join(", ")}`;
}
