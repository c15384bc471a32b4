/** What a bundler's plugin does, whichever bundler it is: generates, says what is wrong, and knows what that depends on. */
import { relative, resolve } from "node:path";
import { findConfig } from "../config/file.js";
import { check, type ClientResult, generate, type GenerateOptions, SpecwrightError } from "../index.js";
import { isAddress } from "../load/address.js";
import { visibleLines } from "../visible.js";

export interface PluginOptions extends Omit<GenerateOptions, "force" | "inPlace"> {
  /** Writes nothing, and fails the build where a client is not what would be generated: for CI. @default false */
  readonly check?: boolean;
}

export const pluginName = "specwright";

export class Session {
  readonly #isCheck: boolean;
  readonly #options: Omit<PluginOptions, "check">;
  #inputs: ReadonlySet<string> = new Set();
  /** One run after the other, however often files change meanwhile. */
  #running: Promise<unknown> = Promise.resolve();

  constructor({ check: isCheck = false, ...options }: PluginOptions = {}) {
    this.#isCheck = isCheck;
    this.#options = options;
  }

  /** The paths of all files that a run depends on. */
  get inputs(): ReadonlySet<string> {
    return this.#inputs;
  }

  /** Until the run that is under way has ended. */
  get running(): Promise<unknown> {
    return this.#running;
  }

  /**
   * Gives what is wrong, as sentences; in a build it is thrown. Who watches goes on with the client as it was, and
   * files are replaced one by one: its folders are watched.
   */
  async run(isWatched: boolean): Promise<readonly string[]> {
    const run = this.#running.then(() => this.#generate(isWatched));
    this.#running = run.catch(() => undefined);
    const complaints = await run;
    if (complaints.length > 0 && !isWatched) throw new Error(`Specwright: ${complaints.join("\n")}`);
    return complaints;
  }

  /** What is wrong with settings or documents is told, what else goes wrong is thrown. */
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

  /** A broken document may not say all that it refers to: what was known is watched on. */
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
