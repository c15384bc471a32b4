/** Finds and reads the config file. */
import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkConfig, type Config } from "./config.js";

/** In the order in which they are looked for. */
const names = ["ts", "mts", "js", "mjs", "json", "yaml", "yml"].map((ending) => `specwright.config.${ending}`);

/** A config that cannot be used: a sentence each. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(`${file}: ${problems.join(" ")}`);
    this.problems = problems;
  }
}

/** The config with its paths resolved, or `undefined` where the folder has none. @throws ConfigError */
export async function loadConfig(folder: string, file?: string): Promise<Config | undefined> {
  const found = file === undefined ? await findConfig(folder) : path.resolve(folder, file);
  if (found === undefined) return undefined;
  const shown = path.relative(folder, found) || found;
  const config = await readConfig(found, shown);
  const problems = checkConfig(config);
  if (problems.length > 0) throw new ConfigError(shown, problems);
  const { input, output, ...others } = config as Config;
  const absolute = (relative: string) => path.resolve(path.dirname(found), relative);
  return {
    ...others,
    ...(input !== undefined && { input: absolute(input) }),
    ...(output !== undefined && { output: absolute(output) }),
  };
}

async function findConfig(folder: string): Promise<string | undefined> {
  for (const name of names) {
    const file = path.join(folder, name);
    if (
      await access(file).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}

async function readConfig(file: string, shown: string): Promise<unknown> {
  try {
    if (/\.(json|ya?ml)$/.test(file)) {
      const { parse } = await import("yaml");
      return parse(await readFile(file, "utf8"));
    }
    const { createJiti } = await import("jiti");
    const loaded = await createJiti(pathToFileURL(file).href).import<unknown>(file, { default: true });
    return typeof loaded === "function" ? await (loaded as () => unknown)() : loaded;
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new ConfigError(shown, [missing ? "There is no such file." : `It cannot be read: ${firstLine(error)}`]);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
