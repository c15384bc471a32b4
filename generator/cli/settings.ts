/** What the command is to do: its flags, over what a config file says. */
import path from "node:path";
import { checkConfig, type Config } from "../config/config.js";
import { ConfigError, loadConfig } from "../config/file.js";
import { isAddress } from "../load/address.js";
import type { PlanSettings } from "../plan/settings.js";
import type { Filters } from "../resolve/filter.js";
import type { Problem } from "./terminal.js";

/** The command's flags, as they were given. */
export interface GenerateFlags {
  readonly out?: string;
  readonly config?: string;
  readonly clientName?: string;
  readonly packageName?: string;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly verify?: boolean;
}

export interface LintFlags {
  readonly config?: string;
  readonly format?: "text" | "json" | "sarif" | "github";
  readonly maxWarnings?: number;
}

export interface LintSettings {
  /** The path of the document, its address, or `-` for standard input. */
  readonly input: string;
  /** Paths. */
  readonly overlays?: readonly string[];
  readonly filters?: Filters;
  readonly plan: PlanSettings;
}

export interface GenerateSettings extends LintSettings {
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
  const named = nameInput(spec, folder);
  const config = await findConfig(named, flags, folder);
  const given = {
    ...(flags.clientName !== undefined && { clientName: flags.clientName }),
    ...(flags.packageName !== undefined && { packageName: flags.packageName }),
  };
  const { input: configured, output: configuredOutput, overlays, filters, ...plan } = { ...config, ...given };
  const input = spec === "" ? undefined : (named ?? configured);
  const output = flags.out === undefined ? configuredOutput : flags.out && path.resolve(folder, flags.out);
  const problems = [
    ...(input ? [] : [noInput]),
    ...(output ? [] : [noOutput]),
    ...checkConfig(given, (key) => flagOf[key] ?? key).map((message) => ({ message })),
  ];
  if (!input || !output || problems.length > 0) throw new SettingsError(problems);
  return { input, output, ...(overlays && { overlays }), ...(filters && { filters }), plan };
}

/** What of a config is about the document, and not the output. @throws SettingsError */
export async function readLintSettings(
  spec: string | undefined,
  flags: LintFlags,
  folder: string,
): Promise<LintSettings> {
  const named = nameInput(spec, folder);
  const { input: configured, output: _, overlays, filters, ...plan } = await findConfig(named, flags, folder);
  const input = spec === "" ? undefined : (named ?? configured);
  if (!input) throw new SettingsError([{ ...noInput, help: "Name one: specwright lint openapi.yaml" }]);
  return { input, ...(overlays && { overlays }), ...(filters && { filters }), plan };
}

function nameInput(spec: string | undefined, folder: string): string | undefined {
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
async function findConfig(
  input: string | undefined,
  { config: file }: Pick<GenerateFlags, "config">,
  folder: string,
): Promise<Config> {
  try {
    const config = await loadConfig(folder, file);
    const isOther = file === undefined && input !== undefined && (config?.input ?? input) !== input;
    return isOther ? {} : (config ?? {});
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const { file: found, problems } = error;
    throw new SettingsError(
      problems.map((problem) => {
        const [first = "", ...details] = problem.trimEnd().split("\n");
        return { message: `${found}: ${first}`, details };
      }),
    );
  }
}
