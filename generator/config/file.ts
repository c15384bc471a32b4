/** Finds and reads the config file. */
import { access } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Position, reasonOf } from "../diagnostic.js";
import { readNamed, readPlain } from "../file.js";
import { isAddress } from "../load/address.js";
import type { ReadmePlace } from "../setting/readme.js";
import { checkConfig, type Config, type TargetConfig } from "./config.js";
import { type Fault, faultAt, faultsOf, placeIn, type Written } from "./fault.js";
import { type ConfiguredTarget, findShared, lockNameOf, targetsOf } from "./target.js";

/**
 * The config files in the order in which they are looked for. After them comes the key "specwright" of package.json.
 */
export const configNames: readonly string[] = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map(
  (ending) => `specwright.config.${ending}`,
);

/** A config that cannot be used. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly file: string;
  readonly problems: readonly Fault[];

  constructor(file: string, problems: readonly Fault[]) {
    super(`${file}: ${problems.map(({ message }) => message).join(" ")}`);
    this.file = file;
    this.problems = problems;
  }
}

/** A config file that was found. */
interface LoadedConfig {
  /** The clients that it describes; their paths are absolute, and those of their lock files filled in. */
  readonly targets: readonly ConfiguredTarget[];
}

/** The config of a folder; `undefined` where it has none. @throws ConfigError */
export async function loadConfig(folder: string, file?: string): Promise<LoadedConfig | undefined> {
  const found = file === undefined ? await findConfig(folder) : path.resolve(folder, file);
  if (found === undefined) return undefined;
  const shown = path.relative(folder, found) || found;
  const { value, written } = await readConfig(found, shown);
  return { targets: resolveConfig(value, path.dirname(found), shown, written) };
}

/** `shown` is what problems call it, `written` the text that it was read from. @throws ConfigError */
export function resolveConfig(
  config: unknown,
  folder: string,
  shown: string,
  written?: Written,
): readonly ConfiguredTarget[] {
  const problems = checkConfig(config);
  if (problems.length > 0) throw new ConfigError(shown, faultsOf(problems, written));
  const targets = targetsOf(config as Config).map(({ name, config: own }) => ({
    ...(name !== undefined && { name }),
    config: resolvePaths(own, folder, name),
    ...(written && own.readme !== undefined && { readmePlace: placeOf(config as Config, name, shown, written) }),
  }));
  const shared = findShared(targets);
  if (shared.length > 0) throw new ConfigError(shown, faultsOf(shared, written));
  return targets;
}

/** Where the readme of a target is named: by itself, or beside `targets`. */
function placeOf({ targets = {} }: Config, name: string | undefined, shown: string, written: Written): ReadmePlace {
  const isOwn = name !== undefined && targets[name]?.readme !== undefined;
  const path = isOwn ? ["targets", name, "readme"] : ["readme"];
  return { file: shown, ...placeIn(written, path) };
}

function resolvePaths(config: TargetConfig, folder: string, target: string | undefined): TargetConfig {
  const { input, output, overlays, references, stainless, readme, lock, ...others } = config;
  const absolute = (relative: string) => path.resolve(folder, relative);
  const place = (name: string) => (isAddress(name) ? name : absolute(name));
  return {
    ...others,
    ...(input !== undefined && { input: place(input) }),
    ...(output !== undefined && { output: absolute(output) }),
    ...(overlays && { overlays: overlays.map(absolute) }),
    ...(references && { references: references.map(place) }),
    ...(stainless !== undefined && { stainless: absolute(stainless) }),
    ...(readme !== undefined && { readme: absolute(readme) }),
    ...(lock === false && { lock }),
    // A config that applies to any document cannot have a lock file, which is about one published client.
    ...(typeof lock === "string" && { lock: absolute(lock) }),
    ...(lock === undefined && input !== undefined && { lock: absolute(lockNameOf(target)) }),
  };
}

/** The path of a folder's config file; `undefined` where it has none. */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const name of configNames) {
    const file = path.join(folder, name);
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  const manifest = path.join(folder, manifestName);
  return (await hasKey(manifest)) ? manifest : undefined;
}

const manifestName = "package.json";
const manifestKey = "specwright";

/**
 * Whether a package.json has the key "specwright". What else is wrong with that file is for npm to report, unless the
 * user names it as the config.
 */
async function hasKey(manifest: string): Promise<boolean> {
  try {
    return keyOf(JSON.parse(String(await readPlain(manifest)))) !== undefined;
  } catch {
    return false;
  }
}

function keyOf(manifest: unknown): unknown {
  const isObject = typeof manifest === "object" && manifest !== null;
  return isObject && Object.hasOwn(manifest, manifestKey)
    ? (manifest as Record<string, unknown>)[manifestKey]
    : undefined;
}

interface ReadConfig {
  readonly value: unknown;
  /** Left out of a program. */
  readonly written?: Written;
}

async function readConfig(file: string, shown: string): Promise<ReadConfig> {
  let text = "";
  try {
    // Only for these is the error one in the config file itself; a program may fail to find other files.
    text = String(await readNamed(file));
    if (path.basename(file) === manifestName)
      return { value: keyOf(JSON.parse(text)), written: { text, format: "json", within: [manifestKey] } };
    if (!/\.(json|ya?ml)$/.test(file)) return { value: await runProgram(file) };
    return { value: await parseData(text), written: { text, format: "yaml" } };
  } catch (error) {
    const position = positionOf(error);
    const message = describe(error, file);
    throw new ConfigError(shown, [position ? faultAt(message, position, text) : { message }]);
  }
}

async function parseData(text: string): Promise<unknown> {
  const { parseYaml } = await import("./yaml.js");
  return parseYaml(text);
}

async function runProgram(file: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  // Makes `import { defineConfig } from "specwright"` work where the package is not installed beside the config.
  const alias = { specwright: fileURLToPath(new URL("../config/config.js", import.meta.url)) };
  const loaded = await createJiti(pathToFileURL(file).href, { alias, moduleCache: false }).import<unknown>(file, {
    default: true,
  });
  return typeof loaded === "function" ? await (loaded as () => unknown)() : loaded;
}

/** Where a text is broken: of a program, jiti says so on a line of its own. */
function positionOf(error: unknown): Position | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("position" in error) return error.position as Position | undefined;
  const [, line, column] = parsedAt.exec(error.message) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) + 1 };
}

const parsedAt = /^ParseError: [^\n]*\n [^\n]*:(\d+):(\d+)$/;

function describe(error: unknown, file: string): string {
  if (!(error instanceof Error)) return `The config cannot be read: ${String(error)}.`;
  const { code, path: place } = error as NodeJS.ErrnoException;
  if (place === file && code === "ENOENT") return "There is no such file.";
  if (code === "EISDIR") return "It is a folder.";
  const reason = parsedAt.test(error.message)
    ? (error.message.split("\n")[0] ?? "").replace("ParseError: ", "").trim()
    : reasonOf(error);
  return `The config cannot be read: ${reason}${/[.!?]$|\n/.test(reason) ? "" : "."}`;
}
