/**
 * A small document, and the reference that it must become: `test/cases/docs/<case>/`.
 *
 * `UPDATE=1 npx vitest run test/generator/docs/case.test.ts` rewrites what is expected. Read the difference before you commit it.
 */
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { readFolder, referenceOf } from "./reference.js";

const cases = join(import.meta.dirname, "../../cases/docs");

test.each(await readdir(cases))("%s becomes what is expected", async (name) => {
  const document = await readFile(join(cases, name, "document.yaml"), "utf8");
  const files = new Map(
    [...(await referenceOf(document))].filter(([path]) => !/\.(?:css|js)$/.test(path) || path.includes("index")),
  );
  const expected = join(cases, name, "expected");
  if (process.env["UPDATE"]) {
    await rm(expected, { recursive: true, force: true });
    for (const [path, text] of files) {
      await mkdir(dirname(join(expected, path)), { recursive: true });
      await writeFile(join(expected, path), text);
    }
  }
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(await readFolder(expected)));
});

test("the same document becomes the same bytes", async () => {
  const document = await readFile(join(cases, "library/document.yaml"), "utf8");
  expect(await referenceOf(document)).toEqual(await referenceOf(document));
});
