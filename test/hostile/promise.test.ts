/** SECURITY.md says which test keeps each promise: there is such a test. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const rows = readFileSync(join(root, "SECURITY.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) => line.split("|").slice(1, 3));

test("there are promises", () => {
  expect(rows.length).toBeGreaterThan(5);
});

test.each(rows)("%s", (_promise, tests = "") => {
  const files = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file);
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !file.endsWith(".test.ts") || !existsSync(join(root, file)))).toEqual([]);
});
