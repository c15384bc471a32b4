/** Settings for a run: the arguments of a command or program take precedence over the config. */
import path from "node:path";
import { checkConfig, type Config, type TargetConfig } from "../config/config.js";
import { ConfigError, loadConfig, resolveConfig } from "../config/file.js";
import { lockName } from "../config/lock.js";
import type { ConfiguredTarget } from "../config/target.js";
import { suggest } from "../diagnostic.js";
import { isAddress } from "../load/address.js";
import type { PlanSettings } from "../plan/settings.js";
import type { Filters } from "../resolve/filter.js";
import type { ApiSettings } from "../setting/operation.js";
import type { ReadmeFile } from "../setting/readme.js";
import { describeFault, type Problem, ProjectError, settingsError } from "./problem.js";

/** Arguments common to all that read documents. Relative paths start from the current folder. */
export interface DocumentChoice {
  /** The path of a config file, or its content. @default `specwright.config.*` in the current folder */
  readonly config?: string | Config;
  /** Names of targets, where the config has several. @default all of them */
  readonly target?: string | readonly string[];
  /** The path of a Stainless configuration, whose names, paginators and options are kept. */
  readonly stainless?: string;
  /** Folders and addresses that documents may refer to, in addition to the config's `references`. */
  readonly allowReference?: readonly string[];
}

/** Arguments for a client that is to be written. */
export interface ClientChoice extends DocumentChoice {
  /** The folder of the client package. @default the config's */
  readonly out?: string;
  readonly clientName?: string;
  readonly packageName?: string;
}

/** A document, and what is decided about its client. */
export interface DocumentSettings {
  /** The target's name, where the config has several. */
  readonly target?: string;
  /** The path or address of the document, or `-` for standard input. */
  readonly input: string;
  /** Their paths. */
  readonly overlays?: readonly string[];
  /** Their paths and addresses. */
  readonly references?: readonly string[];
  readonly filters?: Filters;
  readonly settings: PlanSettings & ApiSettings;
  /** The path of a Stainless configuration. */
  readonly stainless?: string;
  /** The path of the lock file; left out where there is to be none. */
  readonly lock?: string;
}

export interface ClientSettings extends DocumentSettings {
  /** The path of the output folder. */
  readonly output: string;
  /** The user's own text for the README. */
  readonly readme?: ReadmeFile;
}

/** In place of a path: the document is read from standard input. */
export const standardInput = "-";

const flagOf: Readonly<Record<string, string>> = { clientName: "--client-name", packageName: "--package-name" };

/** The clients to write, in the order of the config. @throws ProjectError */
export async function readClients(
  spec: string | undefined,
  choice: ClientChoice,
  folder: string,
  command = "generate",
): Promise<readonly ClientSettings[]> {
  const targets = await findTargets(spec, choice, folder);
  const { out, clientName, packageName } = choice;
  const given = { ...(clientName !== undefined && { clientName }), ...(packageName !== undefined && { packageName }) };
  if (targets.length > 1 && (out !== undefined || Object.keys(given).length > 0)) throw chooseOne(targets);
  const wrong = checkConfig(given, (key) => flagOf[key] ?? key).map(({ message }) => ({ message }));
  return targets.map(({ name, config, readmePlace: place }) => {
    const output = out === undefined ? config.output : out && path.resolve(folder, out);
    // Without a config, both settings are missing; that is reported once.
    const isTold = configured.includes(command) && config.input === undefined;
    const missing = output || isTold ? [] : [named(noOutput(command), name)];
    const circular = isGenerated(config.readme, output) ? [named(circularReadme, name)] : [];
    const input = inputOf(spec, config, folder);
    const target = { ...(name !== undefined && { name }), config: { ...config, ...given } };
    const document = documentSettings(target, input, command, [...missing, ...circular, ...wrong]);
    const readme = config.readme !== undefined && { readme: { file: config.readme, ...(place && { place }) } };
    // Without a config, the lock file is in the output.
    const lock = config.lock ?? path.join(output ?? "", ".specwright", lockName);
    return { ...document, output: output ?? "", ...readme, ...(lock !== false && { lock }) };
  });
}

/** The documents, for commands that write nothing. @throws ProjectError */
export async function readDocuments(
  spec: string | undefined,
  choice: DocumentChoice,
  folder: string,
  command: string,
): Promise<readonly DocumentSettings[]> {
  const targets = await findTargets(spec, choice, folder);
  const help = `Name one: specwright ${command} openapi.yaml`;
  if (spec === "" || targets.some(({ config }) => (spec ?? config.input) === undefined))
    throw new ProjectError("settings", [{ message: noDocument, help }]);
  return targets.map((target) => documentSettings(target, inputOf(spec, target.config, folder), command));
}

/** The document, for commands about a single one. @throws ProjectError */
export async function readDocument(
  spec: string | undefined,
  choice: DocumentChoice,
  folder: string,
  command: string,
): Promise<DocumentSettings> {
  const found = await readDocuments(spec, choice, folder, command);
  const [only, ...others] = found;
  if (!only || others.length > 0) {
    const targets = found.map(({ target }) => ({ name: target ?? "" }));
    throw chooseOne(targets);
  }
  return only;
}

function documentSettings(
  { name, config }: ConfiguredTarget,
  input: string | undefined,
  command: string,
  others: readonly Problem[] = [],
): DocumentSettings {
  const problems = [...(input ? [] : [named(noInput(command), name)]), ...others];
  if (!input || problems.length > 0) throw new ProjectError("settings", problems);
  const { input: _, output: __, overlays, references, filters, lock, stainless, readme: ___, ...settings } = config;
  return {
    ...(name !== undefined && { target: name }),
    input,
    ...(overlays && { overlays }),
    ...(references && { references }),
    ...(filters && { filters }),
    settings,
    ...(stainless !== undefined && { stainless }),
    ...(typeof lock === "string" && { lock }),
  };
}

/** The document that is named, else the config's. */
function inputOf(spec: string | undefined, { input }: TargetConfig, folder: string): string | undefined {
  return spec === "" ? undefined : (resolveSpec(spec, folder) ?? input);
}

function resolveSpec(spec: string | undefined, folder: string): string | undefined {
  if (spec === undefined || spec === standardInput || isAddress(spec)) return spec;
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(spec))
    throw settingsError(
      `${spec} is no address that can be read.`,
      "Those begin with https:// or http://; a file is named by its path.",
    );
  return path.resolve(folder, spec);
}

const noDocument = "No document is named.";

/** Commands that only work with a config; all others also take documents and folders as arguments. */
const configured: readonly string[] = ["release", "pack"];
const inConfig = "Go to the folder of the config; or have one written: specwright init openapi.yaml";

function noInput(command: string): Problem {
  const folder = command === "docs" ? "reference" : "client";
  const help = `Name one: specwright ${command} openapi.yaml --out ${folder}. Or have a config written: specwright init openapi.yaml`;
  return { message: noDocument, help: configured.includes(command) ? inConfig : help };
}

function noOutput(command: string): Problem {
  const help = configured.includes(command)
    ? "Add `output` to the config."
    : "Add --out DIR, or `output` to the config.";
  return { message: "No output folder is named.", help };
}

const circularReadme: Problem = {
  message: "The setting readme names the README that is generated.",
  help: "Put your own text into a file of its own, such as introduction.md beside the config.",
};

/** Whether a file is the README of the client itself, whose text would grow with every run. */
function isGenerated(readme: string | undefined, output: string | undefined): boolean {
  return readme !== undefined && output !== undefined && path.relative(output, readme) === "README.md";
}

function named(problem: Problem, target: string | undefined): Problem {
  return target === undefined ? problem : { ...problem, message: `The target ${target}: ${problem.message}` };
}

/** The targets of the named config, else of the one in the current folder, unless that is about another document. */
async function findTargets(
  spec: string | undefined,
  { config, target, stainless, allowReference = [] }: DocumentChoice,
  folder: string,
): Promise<readonly ConfiguredTarget[]> {
  const input = resolveSpec(spec, folder);
  const all = await readTargets(config, folder);
  const wanted = target === undefined ? [] : [target].flat();
  const chosen = wanted.length === 0 ? all : wanted.map((name) => findTarget(name, all));
  const isAbout = ({ config: { input: own = input } }: ConfiguredTarget) => input === undefined || own === input;
  const isNamed = config !== undefined || wanted.length > 0;
  const about = chosen.filter(isAbout);
  // A document that the config does not name is taken by itself, or with the settings of the config's only target.
  const found = about.length > 0 ? about : isNamed ? chosen : [{ config: {} }];
  if (found.length > 1 && about.length === 0) throw chooseOne(found, ` for ${spec ?? ""}`);
  const allowed = resolveReferences(allowReference, folder);
  const file = stainless === undefined ? {} : { stainless: path.resolve(folder, stainless) };
  return found.map(({ config: own, ...each }) => {
    const references = [...(own.references ?? []), ...allowed];
    return { ...each, config: { ...own, ...file, ...(references.length > 0 && { references }) } };
  });
}

/** The folders and addresses of `--allow-reference`, made absolute. @throws ProjectError */
export function resolveReferences(names: readonly string[], folder: string): readonly string[] {
  const wrong = checkConfig({ references: names }, () => "--allow-reference").map(({ message }) => ({ message }));
  if (wrong.length > 0) throw new ProjectError("settings", wrong);
  return names.map((each) => (isAddress(each) ? each : path.resolve(folder, each)));
}

function findTarget(name: string, all: readonly ConfiguredTarget[]): ConfiguredTarget {
  const found = all.find((each) => each.name === name);
  if (found) return found;
  const names = all.flatMap((each) => each.name ?? []);
  const help = names.length === 0 ? "The config has no `targets`." : `There are: ${names.join(", ")}.`;
  throw new ProjectError("settings", [{ message: `There is no target “${name}”.${suggest(name, names)}`, help }]);
}

function chooseOne(targets: readonly { readonly name?: string }[], about = ""): ProjectError {
  const names = targets.flatMap(({ name }) => name ?? []);
  const message = `The config has ${names.length} targets${about}: ${names.join(", ")}.`;
  return new ProjectError("settings", [{ message, help: `Choose one: --target ${names[0] ?? "NAME"}` }]);
}

async function readTargets(config: DocumentChoice["config"], folder: string): Promise<readonly ConfiguredTarget[]> {
  try {
    if (typeof config === "object") return resolveConfig(config, folder, "config");
    return (await loadConfig(folder, config))?.targets ?? [{ config: {} }];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new ProjectError(
      "settings",
      error.problems.map((fault) => describeFault(fault, error.file)),
    );
  }
}
