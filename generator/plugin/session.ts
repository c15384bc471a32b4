/**
 * The common part of the plugins for all bundlers: generates, reports what is wrong, and knows which files that depends
 * on.
 */
import { relative, resolve } from "node:path";
import { findConfig } from "../config/file.js";
import { check, type ClientResult, generate, type GenerateOptions, SpecwrightError } from "../index.js";
import { isAddress } from "../load/address.js";
import { visibleLines } from "../visible.js";

export interface PluginOptions extends Omit<GenerateOptions, "force" | "inPlace"> {
  /** Writes nothing, and fails the build where a client differs from what would be generated: for CI. @default false */
  readonly check?: boolean;
}

export const pluginName = "specwright";

export class Session {
  readonly #isCheck: boolean;
  readonly #options: Omit<PluginOptions, "check">;
  #inputs: ReadonlySet<string> = new Set();
  /** The last run: each one waits for the one before, however many files change meanwhile. */
  #running: Promise<unknown> = Promise.resolve();

  constructor({ check: isCheck = false, ...options }: PluginOptions = {}) {
    this.#isCheck = isCheck;
    this.#options = options;
  }

  /** The paths of all files that the last run depended on. */
  get inputs(): ReadonlySet<string> {
    return this.#inputs;
  }

  /** Resolved when the run that is under way has ended. */
  get running(): Promise<unknown> {
    return this.#running;
  }

  /**
   * Generates, and gives the problems as sentences, which a build throws. When watching, work goes on with the client
   * as it was, and files are replaced one by one, since their folders are watched.
   */
  async run(isWatched: boolean): Promise<readonly string[]> {
    const run = this.#running.then(() => this.#generate(isWatched));
    this.#running = run.catch(() => undefined);
    const complaints = await run;
    if (complaints.length > 0 && !isWatched) throw new Error(`Specwright: ${complaints.join("\n")}`);
    return complaints;
  }

  /** Gives the problems of settings and documents; throws any other error. */
  async #generate(isWatched: boolean): Promise<readonly string[]> {
    const { config, cwd = process.cwd() } = this.#options;
    const file = typeof config === "object" ? undefined : (config ?? (await findConfig(cwd)));
    this.#watch(file === undefined ? [] : [resolve(cwd, file)]);
    try {
      const results = this.#isCheck
        ? await check(this.#options)
        : await generate({ ...this.#options, inPlace: isWatched });
      this.#watch(results.flatMap(({ inputs }) => inputs));
      return results.flatMap(complaintsOf);
    } catch (error) {
      if (error instanceof SpecwrightError) return error.message.split("\n").map(visibleLines);
      throw error;
    }
  }

  /** A broken document may not show all that it refers to: what was known before is still watched. */
  #watch(files: readonly string[]): void {
    const paths = files.filter((file) => !isAddress(file)).map((file) => resolve(file));
    this.#inputs = new Set([...this.#inputs, ...paths]);
  }
}

function complaintsOf({
  diagnostics,
  ...result
}: ClientResult & { readonly drifts?: readonly { readonly message: string }[] }): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const shown = errors.map(({ message, file, line }) => {
    const place =
      file === undefined ? "" : `${relative(process.cwd(), resolve(file))}${line === undefined ? "" : `:${line}`}: `;
    return place + message;
  });
  return [...shown, ...(result.drifts ?? []).map(({ message }) => message)].map(visibleLines);
}
