/** What the command is to do: its flags, over what a config file says. */
import path from "node:path";
import { checkConfig, type Config } from "../config/config.js";
import { ConfigError, loadConfig } from "../config/file.js";
import { lockName } from "../config/lock.js";
import { isAddress } from "../load/address.js";
import type { PlanSettings } from "../plan/settings.js";
import type { Filters } from "../resolve/filter.js";
import type { ApiSettings } from "../setting/operation.js";
import type { Problem } from "./terminal.js";

/** What every command that reads a document takes. */
export interface DocumentFlags {
  readonly config?: string;
  readonly stainless?: string;
}

export interface ExplainFlags extends DocumentFlags {
  readonly json?: boolean;
}

export interface LintFlags extends DocumentFlags {
  readonly format?: "text" | "json" | "sarif" | "github";
  readonly maxWarnings?: number;
}

export interface DiffFlags extends DocumentFlags {
  readonly format?: "text" | "markdown" | "json";
  readonly failOn?: "major" | "minor";
  /** False: names and paginators are inferred for each document by itself. */
  readonly lock?: boolean;
}

export interface InitFlags {
  readonly out?: string;
  readonly clientName?: string;
  readonly force?: boolean;
  /** Nothing is asked. */
  readonly yes?: boolean;
}

/** The command's flags, as they were given. */
export interface GenerateFlags extends DocumentFlags {
  readonly out?: string;
  readonly clientName?: string;
  readonly packageName?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly verify?: boolean;
  readonly updateLock?: boolean;
}

export interface DocsFlags extends DocumentFlags {
  readonly out?: string;
  readonly clientName?: string;
  readonly packageName?: string;
  readonly force?: boolean;
}

/** What a document is, and what is decided about its client. */
export interface DocumentSettings {
  /** The path of the document, its address, or `-` for standard input. */
  readonly input: string;
  /** Paths. */
  readonly overlays?: readonly string[];
  readonly filters?: Filters;
  readonly settings: PlanSettings & ApiSettings;
  /** The path of a Stainless configuration. */
  readonly stainless?: string;
  /** The path of the lock file; left out where there is to be none. */
  readonly lock?: string;
}

export interface GenerateSettings extends DocumentSettings {
  /** The path of the output folder. */
  readonly output: string;
}

/** For a document that comes through a pipe. */
export const standardInput = "-";

/** All that is wrong with what the user asks for. */
export class SettingsError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join("\n"));
    this.name = "SettingsError";
    this.problems = problems;
  }
}

const flagOf: Readonly<Record<string, string>> = { clientName: "--client-name", packageName: "--package-name" };

/** Paths of the flags start from `folder`, where a config is looked for too. @throws SettingsError */
export async function readSettings(
  spec: string | undefined,
  flags: GenerateFlags,
  folder: string,
): Promise<GenerateSettings> {
  const config = await findConfig(spec, flags, folder);
  const given = {
    ...(flags.clientName !== undefined && { clientName: flags.clientName }),
    ...(flags.packageName !== undefined && { packageName: flags.packageName }),
  };
  const output = flags.out === undefined ? config.output : flags.out && path.resolve(folder, flags.out);
  const problems = checkConfig(given, (key) => flagOf[key] ?? key).map((message) => ({ message }));
  const missing = output ? [] : [noOutput];
  const document = documentSettings(spec, { ...config, ...given }, folder, [...missing, ...problems]);
  // Where there is no config, the lock file is in the output.
  const lock = config.lock ?? path.join(output ?? "", ".specwright", lockName);
  return { ...document, output: output ?? "", ...(lock !== false && { lock }) };
}

/** For commands that write nothing. @throws SettingsError */
export async function readDocumentSettings(
  spec: string | undefined,
  flags: DocumentFlags,
  folder: string,
  command: string,
): Promise<DocumentSettings> {
  const config = await findConfig(spec, flags, folder);
  const help = `Name one: specwright ${command} openapi.yaml`;
  if (spec === "" || (spec ?? config.input) === undefined) throw new SettingsError([{ ...noInput, help }]);
  return documentSettings(spec, config, folder, []);
}

function documentSettings(
  spec: string | undefined,
  { input: configured, output: _, overlays, filters, lock, stainless, $schema: __, ...settings }: Config,
  folder: string,
  others: readonly Problem[],
): DocumentSettings {
  const input = spec === "" ? undefined : (resolveSpec(spec, folder) ?? configured);
  const problems = [...(input ? [] : [noInput]), ...others];
  if (!input || problems.length > 0) throw new SettingsError(problems);
  return {
    input,
    ...(overlays && { overlays }),
    ...(filters && { filters }),
    settings,
    ...(stainless !== undefined && { stainless }),
    ...(typeof lock === "string" && { lock }),
  };
}

function resolveSpec(spec: string | undefined, folder: string): string | undefined {
  if (spec === undefined || spec === standardInput || isAddress(spec)) return spec;
  return path.resolve(folder, spec);
}

const noInput: Problem = {
  message: "No document is named.",
  help: "Name one: specwright generate openapi.yaml --out client. Or put a specwright.config.yaml with `input` and `output` into this folder.",
};

const noOutput: Problem = {
  message: "No output folder is named.",
  help: "Add --out DIR, or `output` to the config.",
};

/** The config that `--config` names; else the one of the current folder, unless it is about another document. */
async function findConfig(spec: string | undefined, flags: DocumentFlags, folder: string): Promise<Config> {
  const input = resolveSpec(spec, folder);
  try {
    const config = await loadConfig(folder, flags.config);
    const isOther = flags.config === undefined && input !== undefined && (config?.input ?? input) !== input;
    const found = isOther ? {} : (config ?? {});
    return flags.stainless === undefined ? found : { ...found, stainless: path.resolve(folder, flags.stainless) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { file, problems } = error;
    throw new SettingsError(
      problems.map((problem) => {
        const [first = "", ...details] = problem.trimEnd().split("\n");
        return { message: `${file}: ${first}`, details };
      }),
    );
  }
}
