/** A folder whose new one does not come: the old one is put back where it was. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Comparison } from "../../../generator/write/compare.js";
import { exchange } from "../../../generator/write/exchange.js";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-exchange-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("what cannot be exchanged stays as it was", async () => {
  const [output, aside] = [join(root, "client"), join(root, "aside")];
  await mkdir(join(output, "src"), { recursive: true });
  await mkdir(join(aside, "output"), { recursive: true });
  await writeFile(join(output, "src/a.ts"), "old");
  const comparison: Comparison = {
    report: { files: [], edited: [] },
    // Nothing is to be in the folder: there is no new one.
    texts: new Map(),
    removed: ["src/a.ts"],
    either: ["src/a.ts"],
    interim: "",
    present: new Map(),
    manifest: undefined,
  };
  await expect(exchange(comparison, output, aside)).rejects.toMatchObject({ code: "ENOENT", syscall: "rename" });
  expect(await readFile(join(output, "src/a.ts"), "utf8")).toBe("old");
});
