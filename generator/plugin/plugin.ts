/** Generates with the bundler: before a build, and in development whenever a document changes. */
import { resolve } from "node:path";
import { createUnplugin, type UnpluginInstance } from "unplugin";
import { type Build, setUpBuild } from "./build.js";
import { type Compiler, tapCompiler } from "./compiler.js";
import { pluginName, type PluginOptions, Session } from "./session.js";

export type { PluginOptions } from "./session.js";

/** What Rollup, Rolldown and Vite give a hook. */
interface Context {
  readonly meta: { readonly watchMode?: boolean };
  readonly addWatchFile: (file: string) => void;
  readonly warn: (text: string) => void;
}

/** What is wrong with a document fails a build; in development it is shown, and the client stays as it was. */
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
        // A run that is under way is not cut short.
        buildEnd: () => session.running.then(() => undefined),
        // A build begins anew; a server goes on with what it has.
        async watchChange(file) {
          if (!isServed || !session.inputs.has(resolve(file))) return;
          for (const complaint of await session.run(true)) this.warn(complaint);
        },
      },
      // Their own types are there where they are installed, which none of them need be.
      webpack: (compiler: unknown) => tapCompiler(compiler as Compiler, session),
      rspack: (compiler: unknown) => tapCompiler(compiler as Compiler, session),
      esbuild: { setup: (build: unknown) => setUpBuild(build as Build, session) },
    };
  },
);
