/** Characters that nobody sees are told of, where they stand. */
import { expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { loadDocument } from "../../../generator/load/document.js";

test.each([
  { given: "pay\u202eload", want: ["U+202E"] },
  { given: "a\u200bb", want: ["U+200B"] },
  { given: "a\u0000b", want: ["U+0000"] },
  { given: "a\u{e0041}b", want: ["U+E0041"] },
  { given: "hidden\u00adhyphen", want: ["U+00AD"] },
  { given: "a\u3164b", want: ["U+3164"] },
  { given: "a\u034fb", want: ["U+034F"] },
  { given: "a\ufe01\u{e0105}", want: ["U+FE01"] },
  { given: "a\ufe0fb", want: ["U+FE0F"] },
  { given: "❤\ufe0f\ufe0e\ufe0f", want: ["U+FE0E"] },
  { given: "a\u200db", want: ["U+200D"] },
  { given: "\ufeffa", want: ["U+FEFF"] },
  { given: "a\ud800b", want: ["U+D800"] },
  { given: "a\u2028b", want: ["U+2028"] },
  { given: "a\u0085b", want: ["U+0085"] },
  { given: "a\u009bb", want: ["U+009B"] },
  { given: "👩\u200d💻 می\u200cخواهم क्\u200dष ❤\ufe0f\u200d🔥 1\ufe0f\u20e3", want: [] },
  { given: "line\nline\tcell", want: [] },
])("$given", async ({ given, want }) => {
  const { report, diagnostics } = collectDiagnostics();
  const text = JSON.stringify({ openapi: "3.1.0", info: { title: given, version: "1" }, paths: {} });
  await loadDocument({ file: "a.json", text }, () => Promise.reject(new Error("none")), report);
  const found = diagnostics.filter(({ code }) => code === "text-invisible");
  expect(found.map(({ message }) => /U\+[0-9A-F]+/.exec(message)?.[0])).toEqual(want);
  expect(found.map(({ source }) => source?.pointer)).toEqual(want.map(() => "/info/title"));
});
