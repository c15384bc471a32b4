/** A bundle grows by decision: whoever makes it larger changes `budget.json`, and says why. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { aliases } from "./alias.js";
import { programs } from "./program.js";

/** Another version of the bundler may print a little more for the same code. */
const tolerance = 1.02;

const budget = JSON.parse(await readFile(new URL("budget.json", import.meta.url), "utf8")) as Record<string, number>;

test.each(Object.entries(programs))("%s", async (name, program) => {
  const gzip = await gzipOf(program);
  expect(gzip, "If the bytes are worth it, write them down in budget.json.").toBeLessThanOrEqual(
    (budget[name] ?? 0) * tolerance,
  );
});

async function gzipOf(program: string): Promise<number> {
  const entry = fileURLToPath(new URL("entry.js", import.meta.url));
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? program : undefined),
      },
    ],
    resolve: { alias: aliases, extensionAlias: { ".js": [".ts", ".js"] }, extensions: [".ts", ".js"] },
    transform: { target: "es2022" },
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  return gzipSync(output[0].code, { level: 9 }).length;
}
