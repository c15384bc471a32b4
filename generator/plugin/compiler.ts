/** For webpack and Rspack: generates before each compilation, since they begin one while plugins still start. */
import { pluginName, type Session } from "./session.js";

/** The part of their interfaces that both have. */
export interface Compiler {
  readonly hooks: {
    readonly beforeRun: AsyncHook;
    readonly watchRun: AsyncHook;
    readonly thisCompilation: Hook<Compilation>;
    readonly afterCompile: Hook<Compilation>;
  };
}

interface AsyncHook {
  readonly tapPromise: (name: string, run: () => Promise<void>) => void;
}

interface Hook<Given> {
  readonly tap: (name: string, run: (given: Given) => void) => void;
}

interface Compilation {
  readonly warnings: { readonly push: (warning: Error) => unknown };
  readonly fileDependencies: { readonly add: (file: string) => unknown };
}

export function tapCompiler({ hooks }: Compiler, session: Session): void {
  let complaints: readonly string[] = [];
  hooks.beforeRun.tapPromise(pluginName, async () => {
    complaints = await session.run(false);
  });
  hooks.watchRun.tapPromise(pluginName, async () => {
    complaints = await session.run(true);
  });
  hooks.thisCompilation.tap(pluginName, ({ warnings }) => {
    for (const complaint of complaints) warnings.push(new Error(`Specwright: ${complaint}`));
  });
  hooks.afterCompile.tap(pluginName, ({ fileDependencies }) => {
    for (const file of session.inputs) fileDependencies.add(file);
  });
}
