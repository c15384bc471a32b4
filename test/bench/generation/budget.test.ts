/**
 * The generator's work for the flagship, counted and not timed: how often functions of ours and blocks in them are run, and what is written.
 * Whoever makes it more than a tenth larger says so in `budget.json`: `UPDATE=1` writes it anew.
 */
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { buildCommand, repository, specwright } from "../../generator/cli/command.js";

vi.setConfig({ testTimeout: 120_000 });

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const budgetFile = join(import.meta.dirname, "budget.json");

test("the work and the output for the flagship stay within a tenth of the budget", async () => {
  await buildCommand();
  const folder = await mkdtemp(join(tmpdir(), "specwright-budget-"));
  try {
    const document = join(repository, "spec/license-keys.yaml");
    const env = { NODE_V8_COVERAGE: join(folder, "coverage"), NODE_DISABLE_COMPILE_CACHE: "1" };
    const ran = await specwright(["generate", document, "--out", join(folder, "client")], { cwd: folder, env });
    expect(ran.code, ran.stderr).toBe(0);
    const found = { calls: await countCalls(env.NODE_V8_COVERAGE), ...(await measureOutput(join(folder, "client"))) };
    if (process.env["UPDATE"]) await writeFile(budgetFile, `${JSON.stringify(found, undefined, 2)}\n`);
    const budget = JSON.parse(await readFile(budgetFile, "utf8")) as typeof found;
    for (const key of ["calls", "bytes", "files"] as const) {
      expect(found[key], key).toBeLessThan(budget[key] * 1.1);
      // A budget that is far too large guards nothing.
      expect(found[key], key).toBeGreaterThan(budget[key] * 0.7);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

/** V8 counts each call of a function, and each time that a block of one is run, while it notes what is covered: loops count by their rounds. */
async function countCalls(folder: string): Promise<number> {
  let calls = 0;
  for (const name of await readdir(folder)) {
    const { result } = JSON.parse(await readFile(join(folder, name), "utf8")) as Coverage;
    const own = result.filter(({ url }) => url.includes("/dist/cli/main.js"));
    for (const { functions } of own) for (const { ranges } of functions) for (const { count } of ranges) calls += count;
  }
  return calls;
}

async function measureOutput(folder: string): Promise<{ readonly bytes: number; readonly files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.length };
}
