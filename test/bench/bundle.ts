/** Programs as a bundler would ship them: esbuild, minified, gzip. */
import { gzipSync } from "node:zlib";
import { fileURLToPath, pathToFileURL } from "node:url";
import { aliases } from "./alias.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** What we need of esbuild, which is installed with the peers and not with the repository. */
interface Esbuild {
  build(options: Readonly<Record<string, unknown>>): Promise<{
    readonly outputFiles: readonly { readonly contents: Uint8Array; readonly text: string }[];
    readonly metafile: {
      readonly outputs: Readonly<
        Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>
      >;
    };
  }>;
}

export interface Bundle {
  readonly code: string;
  readonly minified: number;
  readonly gzip: number;
  /** Bytes of the minified bundle by the file that they come from, the largest first. */
  readonly parts: readonly { readonly file: string; readonly bytes: number }[];
}

/** A program as one module. `contents` may import the flagship client by its name, and the peers. */
export async function bundle(contents: string): Promise<Bundle> {
  const esbuild = (await import(pathToFileURL(`${here}node_modules/esbuild/lib/main.js`).href)) as Esbuild;
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents, resolveDir: here, loader: "js" },
    alias: aliases,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    target: "es2022",
    write: false,
    metafile: true,
  });
  const [output] = outputFiles;
  const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {});
  return {
    code: output?.text ?? "",
    minified: output?.contents.length ?? 0,
    gzip: gzipSync(output?.contents ?? "", { level: 9 }).length,
    parts: inputs
      .map(([file, { bytesInOutput }]) => ({ file: file.replace(/^.*\/src\//, ""), bytes: bytesInOutput }))
      .filter(({ bytes }) => bytes > 0)
      .toSorted((one, other) => other.bytes - one.bytes),
  };
}
