/** The table, the runner and the generated clients as one module that any platform can load. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { join } from "node:path";
import { generateClients } from "../conformance/module.js";

/** As far as it is used here: its own types are there only once it is installed. */
interface Esbuild {
  readonly build: (
    options: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly outputFiles: readonly { readonly text: string }[] }>;
}

const suite = join(import.meta.dirname, "../conformance");

/** It exports `run(control, platform, from, to)`, and `count`. */
export async function bundleSuite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-runtimes-"));
  try {
    const { plain, keyed, trusting } = await generateClients(folder);
    const contents = [
      `import * as plain from ${JSON.stringify(plain)};`,
      `import * as keyed from ${JSON.stringify(keyed)};`,
      `import * as trusting from ${JSON.stringify(trusting)};`,
      `import { runRows } from ${JSON.stringify(join(suite, "run.ts"))};`,
      `import { rows } from ${JSON.stringify(join(suite, "table.ts"))};`,
      "export const count = rows.length;",
      "export const run = (control, platform, from = 0, to = count) =>",
      "  runRows(rows.slice(from, to), { plain, keyed, trusting }, control, platform);",
    ].join("\n");
    const { build } = createRequire(import.meta.url)("esbuild") as Esbuild;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: suite, loader: "ts" },
      bundle: true,
      format: "esm",
      target: "es2022",
      write: false,
      tsconfigRaw: "{}",
    });
    return outputFiles[0]?.text ?? "";
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
