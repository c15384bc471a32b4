/** For esbuild, which does not tell plugins whether it watches: it does if it builds a second time. */
import { pluginName, type Session } from "./session.js";

/** The part of esbuild's interface that is used. */
export interface Build {
  readonly onStart: (run: () => Promise<StartResult>) => void;
  readonly onResolve: (
    options: { readonly filter: RegExp },
    run: (asked: Asked) => Promise<(Resolved & { watchFiles: string[] }) | undefined>,
  ) => void;
  readonly resolve: (path: string, options: Omit<Asked, "path" | "namespace">) => Promise<Resolved>;
}

interface Asked {
  readonly path: string;
  readonly kind: "entry-point" | (string & {});
  readonly importer: string;
  readonly resolveDir: string;
  readonly pluginData: unknown;
}

interface Resolved {
  readonly path: string;
  readonly errors: unknown[];
}

interface StartResult {
  readonly errors?: Message[];
  readonly warnings?: Message[];
}

interface Message {
  readonly text: string;
  readonly pluginName: string;
}

/** Marks requests that are passed on to esbuild itself and to other plugins. */
const again = Symbol(pluginName);

export function setUpBuild(build: Build, session: Session): void {
  let isAgain = false;
  build.onStart(async () => {
    const complaints = await session.run(true);
    const messages = complaints.map((text) => ({ text, pluginName }));
    const result = isAgain ? { warnings: messages } : { errors: messages };
    isAgain = true;
    return result;
  });
  // esbuild watches the files that a plugin names when it resolves a path. So each entry is resolved as it would be
  // anyway, and made to depend on the documents too.
  build.onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
    if (kind !== "entry-point" || pluginData === again) return undefined;
    const resolved = await build.resolve(path, { kind, importer, resolveDir, pluginData: again });
    return resolved.errors.length > 0 ? undefined : { ...resolved, watchFiles: [...session.inputs] };
  });
}
