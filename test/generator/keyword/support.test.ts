/** `UPDATE=1 npx vitest run test/generator/keyword/support.test.ts` writes docs/openapi-support.md anew. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { expect, test } from "vitest";
import { renderSupport } from "./support.js";

const path = join(import.meta.dirname, "../../../docs/openapi-support.md");

test("docs/openapi-support.md says what the keyword table says", async () => {
  const text = await format(renderSupport(), { parser: "markdown", printWidth: 120 });
  if (process.env["UPDATE"]) await writeFile(path, text);
  expect(await readFile(path, "utf8")).toBe(text);
});
