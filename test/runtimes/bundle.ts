/** The table, the runner and the generated clients as one module that any platform can load. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { generateClients } from "../conformance/module.js";

const suite = join(import.meta.dirname, "../conformance");

/** It exports `run(control, platform, from, to)`, and `count`. */
export async function bundleSuite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-runtimes-"));
  try {
    const { plain, keyed } = await generateClients(folder);
    const contents = [
      `import * as plain from ${JSON.stringify(plain)};`,
      `import * as keyed from ${JSON.stringify(keyed)};`,
      `import { runRows } from ${JSON.stringify(join(suite, "run.ts"))};`,
      `import { rows } from ${JSON.stringify(join(suite, "table.ts"))};`,
      "export const count = rows.length;",
      "export const run = (control, platform, from = 0, to = count) =>",
      "  runRows(rows.slice(from, to), { plain, keyed }, control, platform);",
    ].join("\n");
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
