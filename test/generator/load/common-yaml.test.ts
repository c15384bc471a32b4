/** The quick reader of YAML against `yaml`, which has the last word: what the quick one reads, `yaml` reads as the same without complaint. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assert, boolean, constantFrom, jsonValue, nat, property, record, string, tuple, array } from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { collectDiagnostics, formatPointer } from "../../../generator/diagnostic.js";
import { findOpenQuote, readCommonYaml } from "../../../generator/load/common-yaml.js";
import { locate } from "../../../generator/load/locate.js";
import { parseYaml, readYaml } from "../../../generator/load/yaml.js";
import { loadFolder } from "./folder.js";

/** What `yaml` makes of a text: its data, or undefined where it finds fault. */
function readSlowly(text: string): unknown {
  const document = readYaml(text);
  const isFlawed = document.errors.length > 0 || document.warnings.length > 0;
  return isFlawed ? undefined : document.toJS({ maxAliasCount: -1 });
}

function expectSame(text: string): void {
  const common = readCommonYaml(text);
  if (common === undefined) return;
  const slow = readSlowly(text);
  expect(common, text).toStrictEqual(slow);
  // The order of the keys too.
  expect(JSON.stringify(common)).toBe(JSON.stringify(slow));
}

/** Every place in a value, as JSON Pointers. */
function pointersIn(value: unknown, pointer = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [pointer];
  return [
    pointer,
    ...Object.entries(value).flatMap(([key, child]) => pointersIn(child, pointer + formatPointer([key]))),
  ];
}

/** The quick reader does not take what has a byte order mark within. */
function expectSamePlaces(text: string): void {
  const common = readCommonYaml(text);
  if (common === undefined || text.includes("\r")) return;
  const quick = { text, format: "yaml" } as const;
  const slow = { text: `${text}\n#\uFEFF`, format: "yaml" } as const;
  for (const pointer of pointersIn(common))
    expect([pointer, locate(quick, pointer)], text).toStrictEqual([pointer, locate(slow, pointer)]);
}

test.each([
  {
    given: "scalars",
    text: "a: 1\nb: -1.5e3\nc: 0x1F\nd: 0o17\ne: ~\nf: True\ng: .inf\nh: 1_000\ni: 010\nj: .\nk: -\u0031\n",
  },
  { given: "keys that look like numbers", text: "200: a\n1.0: b\nnull: c\ntrue: d\n" },
  {
    given: "a list in the column of its key",
    text: "a:\n- 1\n- b: 2\n  c: 3\n-\n  - d\nb:\n  - - 1\n    - 2\n  - x\n",
  },
  { given: "comments", text: "# one\na: 1 # two\n  # three\nb: # four\n  c: x#y\n# five\n  d: 'z' # six\n" },
  { given: "a document mark", text: "--- # begins\na: 1\n" },
  { given: "text over several lines", text: "a: one\n  two\n\n\n  three: \n" },
  { given: "plain text over several lines", text: "a: one\n  two - x\n\n  three\nb:\n  four\n  five\n" },
  { given: "quotes", text: `a: 'it''s'\n"b c": "x\\ty\\u00e9 \\\n  z\n\n  w"\nc: 'one\n\n  two'\n` },
  {
    given: "blocks",
    text: "a: |\n  one\n   two\n\n  three\n\nb: >-\n  one\n  two\n\n   three\n  four\nc: |+\n  x\n\n\nd: |2\n   y\n",
  },
  { given: "blank lines in blocks", text: "a: >\n    \n    b\n\n      c\n     \n    d\n      \ne: |\n   f\n     \n\n" },
  {
    given: "brackets",
    text: "a: []\nb: {}\nc: [1, two, 'three', [x y]]\nd: {a: 1, \"b\":2, c: {d: e}}\ne: [\n  1,\n  2\n  ]\n",
  },
  {
    given: "anchors",
    text: "a: &x 1\nb: &y-2\n  c: &z [&i 1, *x, *i, { d: &q 'e', f: *q }]\n  g: *z\nh:\n- &k\n  l: *y-2\n- *k\n- &m |\n  text\n- *m # said\n- &n plain\n  text\n- *n\no: &o # here\n  - p\nq: *o\n",
  },
  { given: "line ends of Windows", text: 'a: |\r\n  one\r\n  two\r\nb: x\r\n  y\r\nc: "d\r\n  e"\r\n' },
])("$given: the same as `yaml` reads", ({ given, text }) => {
  const slow = readSlowly(text);
  const isOurs = slow !== undefined && given !== "text over several lines";
  expect(readCommonYaml(text)).toStrictEqual(isOurs ? slow : undefined);
  expectSamePlaces(text);
});

test.each([
  { given: "an alias before its anchor", text: "a: *x\nb: &x 1\n" },
  { given: "an alias within what it names", text: "a: &x [*x]\n" },
  { given: "an anchor that stands twice", text: "a: &x [&x 1]\nb: *x\n" },
  { given: "an anchor of a key", text: "a:\n  - &x b: 1\n" },
  { given: "an anchor of nothing", text: "a: &x\nb: *x\n" },
  { given: "an anchor of an alias", text: "a: &x 1\nb: &y *x\n" },
  { given: "an alias with more behind it", text: "a: &x 1\nb: *x y\n" },
  { given: "an alias as a key", text: "a: &x b\n*x : 1\n" },
  { given: "a tag", text: "a: !!str 1\n" },
  { given: "a merge key", text: "a:\n  <<: {b: 1}\n" },
  { given: "a key that stands twice", text: "a: 1\na: 2\n" },
  { given: "a key that is no text", text: "? a\n: b\n" },
  { given: "__proto__", text: "__proto__: 1\n" },
  { given: "a second document", text: "a: 1\n---\nb: 2\n" },
  { given: "a directive", text: "%YAML 1.1\n---\na: 1\n" },
  { given: "a tab", text: "a:\t1\n" },
  { given: "a colon in plain text", text: "a: b: c\n" },
  { given: "a line too far to the left", text: "a:\n    b: 1\n  c: 2\n" },
  { given: "a line too far to the right", text: "a: 'b'\n  c: 2\n" },
  { given: "a quote that is not closed", text: "a: 'b\n" },
  { given: "a bracket that is not closed", text: "a: [b\nc: d\n" },
  { given: "text alone", text: "a\n" },
  { given: "nothing", text: "# nothing\n" },
])("$given is left to `yaml`", ({ text }) => {
  expect(readCommonYaml(text)).toBeUndefined();
});

const folder = "test/cases";
const documents = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.ya?ml$/.test(name));

test("documents are read as `yaml` reads them, nearly all of them quickly", () => {
  const texts = documents.map((name) => readFileSync(join(folder, name), "utf8").replace(/^\uFEFF/, ""));
  for (const text of texts) {
    expectSame(text);
    if (text.length < 50_000) expectSamePlaces(text);
  }
  const quick = texts.filter((text) => readCommonYaml(text) !== undefined);
  expect(quick.length / texts.length).toBeGreaterThan(0.8);
});

const words = string({ unit: constantFrom(..."ab 1.-:#'\"\\|>[]{},?&*!%@~\n\té\u{1f600}"), maxLength: 30 });
const style = record({
  lineWidth: constantFrom(0, 20, 80),
  indent: constantFrom(2, 4),
  indentSeq: constantFrom(true, false),
  singleQuote: constantFrom(true, false),
  blockQuote: constantFrom<boolean | "folded" | "literal">(true, false, "folded", "literal"),
  collectionStyle: constantFrom<"any" | "block" | "flow">("any", "block", "flow"),
});
const lineEnds = constantFrom("\n", "\r\n");

test("random data in random styles", () => {
  const value = record({ a: jsonValue(), b: array(words), c: words }).map((each) => ({ ...each, d: [each.a, each.b] }));
  assert(
    property(value, style, lineEnds, boolean(), (data, options, end, aliasDuplicateObjects) => {
      const text = stringify(data, { ...options, aliasDuplicateObjects }).replaceAll("\n", end);
      expectSame(text);
      expectSamePlaces(text);
    }),
    { numRuns: 500 },
  );
});

const pieces = constantFrom(
  ..."\n| |  |\n  |\n    |: |:|- |-\n|a|b: |'|\"|# | #|[|]|{|}|, |>|\\|\\n|~|1|\t|---|!|&|*|&x |*x|*v|? |<<|\n\n|\r\n|%|@|...|+|2|".split(
    "|",
  ),
  "|",
);
const seeds = [
  "a:\n  - b: one\n    c: 'two'\n  - [1, {d: e}]\nf: |\n  text\n\n   more\ng: >-\n  folded\n  text\nh: plain\n  goes on\n",
  "a: &x\n  b: &y [1, i, &z { c: d }]\n  e: *y\nf:\n- &v one\n- *v\n- &w\n  g: *z\nh: *w\n",
  'k: "quoted \\\n  text\n  on"\nl:\n- m\n- n: {o: p, "q": [r]}\n  s: # nothing\nt: |2+\n   u\n\n',
];

test("texts with random faults", () => {
  const edit = tuple(nat(), nat({ max: 4 }), pieces);
  assert(
    property(constantFrom(...seeds), array(edit, { minLength: 1, maxLength: 4 }), (seed, edits) => {
      let text = seed;
      for (const [place, length, piece] of edits) {
        const start = place % (text.length + 1);
        text = text.slice(0, start) + piece + text.slice(start + length);
      }
      expectSame(text);
      expectSamePlaces(text);
    }),
    { numRuns: 3000 },
  );
});

test("texts of random pieces", () => {
  assert(
    property(array(pieces, { maxLength: 16 }), (parts) => expectSame(`a: ${parts.join("")}`)),
    { numRuns: 3000 },
  );
});

test("what is beyond the quick reader is read nevertheless", () => {
  const { report, diagnostics } = collectDiagnostics();
  expect(parseYaml("a.yaml", "a: &x !!map {b: 1}\nc: *x\n", report)?.value).toStrictEqual({ a: { b: 1 }, c: { b: 1 } });
  expect(diagnostics).toStrictEqual([]);
});

describe("a quote that nothing ends", () => {
  test.each([
    { given: 'a: 1\nb: "x\n  y\n', want: 8 },
    { given: "a: 'it''s\n", want: undefined },
    { given: "a: 'x\n", want: 3 },
    { given: 'a: "x"\nb: &c "x\n', want: 13 },
    { given: 'a: "x"\nb: !c "x\n', want: undefined },
    { given: 'a: "x"\n', want: undefined },
  ])("$given", ({ given, want }) => {
    expect(findOpenQuote(given)).toBe(want);
  });

  test("is where a long text ends", async () => {
    const text = `openapi: 3.1.0\ninfo: { title: Big, version: '1' }\npaths: {}\nx: "${"a\n".repeat(50_000)}`;
    expect((await loadFolder(text)).lines).toEqual(["api.yaml:4:4 yaml-syntax"]);
  });
});
