import { describe, expect, test } from "vitest";
import { collectDiagnostics } from "../../../generator/diagnostic.js";
import { loadDocument } from "../../../generator/load/document.js";
import { loadFolder } from "./folder.js";

const start = "openapi: 3.1.0\n";

describe("what is wrong with a text is said with its line and column", () => {
  test.each([
    {
      given: "a key that stands twice",
      text: `${start}info:\n  title: a\n  title: b\n`,
      want: ["api.yaml:4:3 key-duplicate"],
    },
    {
      given: "several errors of syntax",
      text: `${start}a: [1}\nb: {2]\nc: 1\n`,
      want: ["api.yaml:2:6 yaml-syntax", "api.yaml:3:6 yaml-syntax"],
    },
    {
      given: "an error of syntax that causes others",
      text: `${start}a: { b: c {d}, e: f }\ng: h\n`,
      want: ["api.yaml:2:11 yaml-syntax"],
    },
    {
      given: "a merge conflict",
      text: `${start}<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> main\n`,
      want: ["api.yaml:2:1 document-conflicted"],
    },
    { given: "text like a conflict", text: `${start}x-a: |\n  <<<<<<< HEAD\n  >>>>>>> main\n`, want: [] },
    { given: "a tab as indentation", text: `${start}info:\n\ttitle: x\n`, want: ["api.yaml:3:1 yaml-syntax"] },
    { given: "a second document", text: `${start}---\na: 1\n`, want: ["api.yaml:2:1 yaml-syntax"] },
    { given: "a key that is a list", text: `${start}? [a]\n: 1\n`, want: ["api.yaml:2:3 yaml-syntax"] },
    { given: "an alias without an anchor", text: `${start}a: *b\n`, want: ["api.yaml:2:4 yaml-alias-unknown"] },
    { given: "a tag of its own", text: `${start}x-a: !include b.yaml\n`, want: ["api.yaml:2:6 yaml-tag-unknown"] },
    { given: "an alias inside its anchor", text: `${start}a: &a\n  b: *a\n`, want: ["api.yaml:0:0 document-circular"] },
    { given: "nothing", text: " \n", want: ["api.yaml:0:0 document-empty"] },
    { given: "a comment alone", text: "# soon\n", want: ["api.yaml:0:0 document-empty"] },
    { given: "prose", text: "hello\n", want: ["api.yaml:1:1 document-not-an-object"] },
    { given: "a list", text: "- openapi\n", want: ["api.yaml:1:1 document-not-an-object"] },
    { given: "another format", text: "asyncapi: 3.0.0\n", want: ["api.yaml:1:1 document-not-openapi"] },
    { given: "Swagger 1.2", text: 'swagger: "1.2"\n', want: ["api.yaml:1:1 version-unsupported"] },
    { given: "Swagger 2.0 without quotes", text: "swagger: 2.0\n", want: ["api.yaml:1:1 version-not-text"] },
    { given: "OpenAPI of the future", text: "openapi: 4.0.0\n", want: ["api.yaml:1:1 version-unsupported"] },
    { given: "a version that is an object", text: "openapi: {}\n", want: ["api.yaml:1:1 version-unsupported"] },
    { given: "a version without quotes", text: "openapi: 3.1\n", want: ["api.yaml:1:1 version-not-text"] },
  ])("$given", async ({ text, want }) => {
    expect((await loadFolder(text)).lines).toEqual(want);
  });

  test.each([
    { given: "a trailing comma", text: '{\n  "openapi": "3.1.0",\n}', want: ["api.json:3:1 json-syntax"] },
    { given: "a missing comma", text: '{"a": 1\n "b": 2}', want: ["api.json:2:2 json-syntax"] },
    { given: "a comment", text: '{ // hi\n"a": 1}', want: ["api.json:1:3 json-syntax"] },
    { given: "an open string", text: '{"a": "b\n}', want: ["api.json:1:7 json-syntax"] },
    { given: "an escape that JSON does not have", text: '{"a": "\\x"}', want: ["api.json:1:8 json-syntax"] },
    { given: "an early end", text: '{"a": [1, 2', want: ["api.json:1:12 json-syntax"] },
    {
      given: "a key that stands twice",
      text: '{"openapi": "3.1.0",\n "x-a": 1, "x-a": 2}',
      want: ["api.json:2:12 key-duplicate"],
    },
    { given: "a leading zero", text: '{"a": 01}', want: ["api.json:1:7 json-syntax"] },
  ])("JSON with $given", async ({ text, want }) => {
    expect((await loadFolder({ "api.json": text })).lines).toEqual(want);
  });
});

test.each([
  { given: "openapi: 3.0.3", want: "3.0" },
  { given: "openapi: 3.1.1", want: "3.1" },
  { given: "openapi: 3.2.0", want: "3.2" },
  { given: "openapi: 3.0", want: "3.0" },
  { given: 'swagger: "2.0"', want: "2.0" },
])("$given is read as $want", async ({ given, want }) => {
  expect((await loadFolder(`${given}\n`)).loaded?.version).toBe(want);
});

test.each([
  { given: "a: [1\nb: 2", want: "a closing ] is missing before this place" },
  { given: "a: { b: 1\nc: 2", want: "a closing } is missing before this place" },
  {
    given: "a: { b: /c/{d}, e: f }",
    want: "“{” is not expected here; the value before it has ended, so text that has both goes in quotes",
  },
  {
    given: "a: 'b' c",
    want: "“c” is not expected here; the value before it has ended, so text that has both goes in quotes",
  },
  { given: "a: ]", want: "“]” is not expected here" },
  { given: "a: [b, , c]", want: "“,” is not expected here" },
  { given: "a: { b: {}\n c: 2 }", want: ", is missing before this place" },
  { given: 'a: "b', want: 'a closing quote (") is missing' },
  { given: "a: @b", want: "text that begins with @ goes in quotes" },
  { given: "a: %b", want: "text that begins with % goes in quotes" },
  { given: "a: b: c", want: "a colon and a space begin another value here; text that has them goes in quotes" },
  {
    given: " a: 1\nb: 2",
    want: "“b:” is not expected here; the value before it has ended, so text that has both goes in quotes",
  },
  { given: "a:\n  b: 1\n c: 2", want: "the keys of an object must begin in the same column" },
  { given: "a:\n  - b\n - c", want: "the items of a list must begin in the same column" },
  { given: "a\nb: 1", want: "a key and its colon are expected here, on one line; a colon may be missing" },
  { given: 'a: "\\q"', want: "invalid escape sequence \\q" },
])("$given: $want", async ({ given, want }) => {
  const { diagnostics } = await loadFolder(`${given}\n`);
  expect(diagnostics.map(({ message }) => message)).toEqual([`The YAML is not well-formed: ${want}.`]);
});

test.each([
  { given: "arazzo: 1.0.1", want: "; it is an Arazzo document" },
  { given: "swaggerVersion: 1.2", want: "; it is a Swagger 1 document" },
  { given: "openap: 3.1.0", want: "; it has openap, which is spelled differently" },
  { given: "OpenAPI: 3.1.0", want: "; it has OpenAPI, which is spelled differently" },
  { given: "info: {}\nitem: []", want: "; it looks like a Postman collection" },
  {
    given: "organization: { name: a }\nresources: {}",
    want: "; it looks like a Stainless configuration, which --stainless takes beside the document",
  },
  { given: "info: {}", want: "" },
])("instead of an OpenAPI document: $given", async ({ given, want }) => {
  const { diagnostics } = await loadFolder(`${given}\n`);
  expect(diagnostics.map(({ message }) => message)).toEqual([`api.yaml has no key openapi${want}.`]);
});

test("of a hundred errors the first twenty are shown", async () => {
  const { diagnostics } = await loadFolder(`${start}${"x-a: 1\n".repeat(101)}`);
  expect(diagnostics.filter(({ code }) => code === "key-duplicate")).toHaveLength(20);
  expect(diagnostics.at(-1)?.message).toBe("80 more errors of this kind in api.yaml are not shown.");
});

describe("encodings", () => {
  const text = `${start}info: { title: "Größe" }\n`;
  const units = (swap: boolean, mark: boolean) => {
    const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
    return swap ? bytes.swap16() : bytes;
  };
  test.each([
    { given: "UTF-8", bytes: Buffer.from(text) },
    { given: "UTF-8 with a mark", bytes: Buffer.from(`\uFEFF${text}`) },
    { given: "UTF-16 LE with a mark", bytes: units(false, true) },
    { given: "UTF-16 BE with a mark", bytes: units(true, true) },
    { given: "UTF-16 LE", bytes: units(false, false) },
    { given: "UTF-16 BE", bytes: units(true, false) },
  ])("$given", async ({ bytes }) => {
    const { loaded } = await loadFolder({ "api.yaml": bytes });
    expect(loaded?.documents.get("api.yaml")).toMatchObject({ text, value: { info: { title: "Größe" } } });
  });

  test("other bytes are no text", async () => {
    expect((await loadFolder({ "api.yaml": Uint8Array.of(0x61, 0xff, 0x62) })).diagnostics[0]?.code).toBe(
      "file-encoding-unknown",
    );
  });
});

describe("what cannot be read", () => {
  test.each([
    { given: "ENOENT", want: "file-not-found" },
    { given: "EISDIR", want: "file-is-a-directory" },
    { given: "EACCES", want: "file-unreadable" },
  ])("$given is $want", async ({ given, want }) => {
    const { report, diagnostics } = collectDiagnostics();
    const read = () => Promise.reject(Object.assign(new Error("no"), { code: given }));
    expect(await loadDocument("api.yaml", read, report)).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual([want]);
  });
});

describe("YAML as data", () => {
  test.each([
    { given: "a number as a key", text: "200: ok", want: { "200": "ok" } },
    {
      given: "a merge key",
      text: "a: &a { x: 1, y: 2 }\nb: { <<: *a, y: 3 }",
      want: { a: { x: 1, y: 2 }, b: { x: 1, y: 3 } },
    },
    { given: "words that were booleans in YAML 1.1", text: "no: off", want: { no: "off" } },
    { given: "a date", text: "at: 2020-01-01", want: { at: "2020-01-01" } },
  ])("$given", async ({ text, want }) => {
    const { loaded } = await loadFolder(`${start}${text}\n`);
    expect(loaded?.documents.get("api.yaml")?.value).toEqual({ openapi: "3.1.0", ...want });
  });

  test("a billion laughs end early", async () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(10)}]`,
    );
    const { lines } = await loadFolder(`${start}l0: &l0 ha\n${levels.join("\n")}\n`);
    expect(lines).toEqual(["api.yaml:0:0 document-too-large"]);
  });

  test("one anchor may be used a thousand times", async () => {
    const { lines } = await loadFolder(`${start}x-a: &a { x: 1 }\nx-b: [${"*a, ".repeat(1000)}]\n`);
    expect(lines).toEqual([]);
  });

  test.each([
    { given: "YAML", folder: { "api.yaml": `${start}a: ${"[".repeat(600)}${"]".repeat(600)}\n` } },
    { given: "JSON", folder: { "api.json": `{"openapi":"3.1.0","a":${"[".repeat(60_000)}${"]".repeat(60_000)}}` } },
  ])("$given without a bottom is said to be too deep", async ({ folder }) => {
    expect((await loadFolder(folder)).diagnostics.map(({ code }) => code)).toEqual(["document-too-deep"]);
  });

  test("__proto__ is a key like any other", async () => {
    const { loaded } = await loadFolder(`${start}__proto__: { openapi: x }\n`);
    expect(Object.keys(loaded?.documents.get("api.yaml")?.value ?? {})).toEqual(["openapi", "__proto__"]);
  });
});

test("a text from standard input has its files in the working folder", async () => {
  const { report, diagnostics } = collectDiagnostics();
  const text = 'openapi: 3.1.0\ncomponents: { schemas: { A: { $ref: "a.yaml" } } }\n';
  const read = async (path: string) => `title: ${path}`;
  const loaded = await loadDocument({ file: "<stdin>", text }, read, report);
  expect(diagnostics).toEqual([]);
  expect([...(loaded?.documents.keys() ?? [])]).toEqual(["<stdin>", "a.yaml"]);
});
