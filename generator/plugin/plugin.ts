/** Generates together with a bundler: before each build, and in development whenever a document changes. */
import { resolve } from "node:path";
import { createUnplugin, type UnpluginInstance } from "unplugin";
import { type Build, setUpBuild } from "./build.js";
import { type Compiler, tapCompiler } from "./compiler.js";
import { pluginName, type PluginOptions, Session } from "./session.js";

export type { PluginOptions } from "./session.js";

/** The context that Rollup, Rolldown and Vite give to hooks. */
interface Context {
  readonly meta: { readonly watchMode?: boolean };
  readonly addWatchFile: (file: string) => void;
  readonly warn: (text: string) => void;
}

/** Errors in a document fail a build; in development they are shown, and the client stays as it was. */
export const specwright: UnpluginInstance<PluginOptions | undefined, false> = createUnplugin<PluginOptions | undefined>(
  (options) => {
    const session = new Session(options);
    let isServed = false;
    const rollup = {
      async buildStart(this: Context): Promise<void> {
        try {
          for (const complaint of await session.run(isServed || this.meta.watchMode === true)) this.warn(complaint);
        } finally {
          for (const file of session.inputs) this.addWatchFile(file);
        }
      },
    };
    return {
      name: pluginName,
      rollup,
      rolldown: rollup,
      vite: {
        ...rollup,
        configResolved: ({ command }) => {
          isServed = command === "serve";
        },
        // Waits for a run that is under way.
        buildEnd: () => session.running.then(() => undefined),
        // A build generates; a server goes on with the client that it has.
        async watchChange(file) {
          if (!isServed || !session.inputs.has(resolve(file))) return;
          for (const complaint of await session.run(true)) this.warn(complaint);
        },
      },
      // The bundlers' own types exist only where they are installed, which none of them has to be.
      webpack: (compiler: unknown) => tapCompiler(compiler as Compiler, session),
      rspack: (compiler: unknown) => tapCompiler(compiler as Compiler, session),
      esbuild: { setup: (build: unknown) => setUpBuild(build as Build, session) },
    };
  },
);
