/** Characters that nobody sees are told of, where they stand. */
import { expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { loadDocument } from "../../../generator/load/document.js";

test.each([
  { given: "pay\u202eload", want: ["U+202E"] },
  { given: "a\u200bb", want: ["U+200B"] },
  { given: "a\u0000b", want: ["U+0000"] },
  { given: "a\u{e0041}b", want: ["U+E0041"] },
  { given: "👩‍💻 می‌خواهم", want: [] },
  { given: "line\nline\tcell", want: [] },
])("$given", async ({ given, want }) => {
  const { report, diagnostics } = collectDiagnostics();
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: given, version: "1" }, paths: {} });
  await loadDocument({ file: "a.json", text }, () => Promise.reject(new Error("none")), report);
  const found = diagnostics.filter(({ code }) => code === "text-invisible");
  expect(found.map(({ message }) => /U\+[0-9A-F]+/.exec(message)?.[0])).toEqual(want);
  expect(found.map(({ source }) => source?.pointer)).toEqual(want.map(() => "/info/title"));
});
