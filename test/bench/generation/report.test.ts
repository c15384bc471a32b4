/** What the bench changes in a document, and how it shows what it found. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawChart } from "./chart.js";
import { coldTable } from "./cold.js";
import { reword } from "./document.js";
import { checkTypes, compilers } from "./type-check.js";
import { typeTable } from "./typing.js";

test.each([
  {
    given: '{"info":{"description":"All"},"paths":{"/a":{"get":{"summary":"One"}}}}',
    want: '{"info":{"description":"All"},"paths":{"/a":{"get":{"summary":"Edit One"}}}}',
  },
  {
    given: "info:\n  description: All\npaths:\n  /a:\n    get:\n      description: 'One'\n",
    want: "info:\n  description: All\npaths:\n  /a:\n    get:\n      description: 'Edit One'\n",
  },
])("one operation of $given has another word", ({ given, want }) => {
  expect(reword({ name: "api", file: "api", text: given }, "Edit")).toBe(want);
});

test("a document without words is none to be measured with", () => {
  expect(() => reword({ name: "api", file: "api", text: '{"paths":{}}' }, "Edit")).toThrow("api has no operation");
});

const found = (wall: number) => ({ wall, cpu: wall / 2, megabytes: 100 });

test("times stand beside how many times ours they are", () => {
  const rows = [
    { document: "api", contender: "Specwright", found: found(0.5) },
    { document: "api", contender: "other", found: found(12) },
    { document: "api", contender: "lost", found: undefined },
  ];
  expect(coldTable(rows).split("\n").slice(2)).toEqual([
    "| api | Specwright | 0.50 | 1.0 | 0.25 | 100 |",
    "| api | other | 12.0 | 24.0 | 6.00 | 100 |",
    "| api | lost | not in time |",
  ]);
});

test.each(compilers)("what does not compile is measured by %s, and said to have errors", async (compiler) => {
  const folder = await mkdtemp(join(tmpdir(), "specwright-bench-"));
  try {
    await writeFile(join(folder, "whole.ts"), "export const one: number = 1;\n");
    await writeFile(join(folder, "broken.ts"), 'export const one: number = "1";\nexport const two: Missing = 2;\n');
    const [whole, broken] = [
      await checkTypes(compiler, folder, ["whole.ts"], 1),
      await checkTypes(compiler, folder, ["broken.ts"], 1),
    ];
    expect([whole.errors, broken.errors]).toEqual([0, 2]);
    const rows = [whole, broken].map((found) => ({ document: "api", what: "other", compiler, found }));
    expect(typeTable(rows)).toMatch(/\| other \|.*\n\| api \| other: does not compile, 2 errors \|/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("the longest bar has all the room, and names are text", () => {
  const bars = [
    { name: "ours", seconds: 1 },
    { name: "<a & b>", seconds: 4 },
    { name: "lost", seconds: undefined },
  ];
  const picture = drawChart("Runs", [{ title: "api", bars }]);
  expect([...picture.matchAll(/<rect class="(.*?)".* width="(.*?)"/g)].map(([, name, width]) => [name, width])).toEqual(
    [
      ["bar own", "110.0"],
      ["bar", "440.0"],
      ["bar", "0.0"],
    ],
  );
  expect(picture).toContain("&lt;a &amp; b&gt;");
  expect(picture).toContain("not in time");
});
