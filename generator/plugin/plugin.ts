/** Generates with the bundler: before a build, and in development whenever a document changes. */
import { relative, resolve } from "node:path";
import { createUnplugin, type UnpluginInstance } from "unplugin";
import { check, type ClientResult, generate, type GenerateOptions, SpecwrightError } from "../index.js";
import { isAddress } from "../load/address.js";
import { visibleLines } from "../visible.js";

export interface PluginOptions extends Omit<GenerateOptions, "force" | "inPlace"> {
  /** Writes nothing, and fails the build where a client is not what would be generated: for CI. @default false */
  readonly check?: boolean;
}

/** What is wrong with a document fails a build; in development it is shown, and the client stays as it was. */
export const specwright: UnpluginInstance<PluginOptions | undefined, false> = createUnplugin<PluginOptions | undefined>(
  ({ check: isCheck = false, ...options } = {}, { watchMode, framework }) => {
    let inputs: ReadonlySet<string> = new Set();
    let isServed = watchMode === true;
    // One run after the other, however often files change meanwhile.
    let running: Promise<void> = Promise.resolve();
    const run = async (): Promise<readonly string[]> => {
      const results = isCheck ? await check(options) : await generate({ ...options, inPlace: isServed });
      const found = results.flatMap((each) =>
        each.inputs.filter((file) => !isAddress(file)).map((file) => resolve(file)),
      );
      // A broken document may not say all that it refers to: what was known is watched on.
      inputs = new Set([...inputs, ...found]);
      return results.flatMap(complaintsOf);
    };
    return {
      name: "specwright",
      vite: {
        configResolved: ({ command }) => {
          isServed = command === "serve";
        },
      },
      async buildStart() {
        const complaints = await tell(run);
        for (const file of inputs) this.addWatchFile(file);
        if (complaints.length === 0) return;
        const text = complaints.join("\n");
        if (!isServed) throw new Error(`Specwright: ${text}`);
        console.error(`specwright: ${text}`);
      },
      // A run that is under way is not cut short.
      buildEnd: () => running,
      watchChange(id) {
        // Others begin a build anew, as Rollup does; a server goes on with what it has.
        if (framework !== "vite" || !isServed || !inputs.has(resolve(id))) return;
        running = running.then(async () => {
          for (const complaint of await tell(run)) console.error(`specwright: ${complaint}`);
        });
      },
    };
  },
);

/** What is wrong, as sentences; what else goes wrong is thrown. */
async function tell(run: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof SpecwrightError) return error.problems.map(({ message }) => visibleLines(message));
    throw error;
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
