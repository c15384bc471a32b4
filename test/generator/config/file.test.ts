import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigError, loadConfig } from "../../../generator/config/file.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-config-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The settings of a config that is about one client. */
async function only(file?: string): Promise<unknown> {
  const { targets = [] } = (await loadConfig(folder, file)) ?? {};
  expect(targets).toHaveLength(1);
  return targets[0]?.config;
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const object = '{ "input": "api.yaml", "clientName": "Pets" }';

test.each([
  { given: "yaml", text: "input: api.yaml\nclientName: Pets\n" },
  { given: "yml", text: "input: api.yaml\nclientName: Pets\n" },
  { given: "json", text: object },
  { given: "js", text: `export default ${object};` },
  { given: "js", text: `module.exports = ${object};` },
  { given: "mjs", text: `export default () => (${object});` },
  { given: "ts", text: `const config: object = ${object};\nexport default config;` },
  { given: "mts", text: `export default async (): Promise<object> => (${object});` },
])("specwright.config.$given: $text", async ({ given, text }) => {
  await put(`specwright.config.${given}`, text);
  expect(await only()).toEqual({
    input: join(folder, "api.yaml"),
    clientName: "Pets",
    lock: join(folder, "specwright.lock.yaml"),
  });
});

test.each([
  { given: { specwright: { input: "api.yaml" } }, want: "api.yaml" },
  { given: { name: "shop" }, want: undefined },
])("package.json of $given", async ({ given, want }) => {
  await put("package.json", JSON.stringify(given));
  expect((await loadConfig(folder))?.targets[0]?.config.input).toBe(want && join(folder, want));
  expect(
    await loadConfig(folder, "package.json").then(String, ({ problems }: { problems: unknown }) => problems),
  ).toEqual(
    want === undefined
      ? [
          {
            message: "Expected an object of settings, found nothing.",
            position: { line: 1, column: 1 },
            line: '{"name":"shop"}',
          },
        ]
      : "[object Object]",
  );
});

test("a config file wins over package.json", async () => {
  await put("package.json", '{ "specwright": { "clientName": "Shop" } }');
  await put("specwright.config.json", '{ "clientName": "Pets" }');
  expect(await only()).toEqual({ clientName: "Pets" });
});

test("a package.json that is broken is none of ours", async () => {
  await put("package.json", "{");
  expect(await loadConfig(folder)).toBeUndefined();
});

test("a folder without one has none", async () => {
  expect(await loadConfig(folder)).toBeUndefined();
});

test("paths start from the config's own folder, absolute ones stay", async () => {
  await put("deep/down/config.yaml", "input: ../api.yaml\noutput: /srv/client\n");
  const lock = join(folder, "deep/down/specwright.lock.yaml");
  const want = { input: join(folder, "deep/api.yaml"), output: "/srv/client", lock };
  expect(await only("deep/down/config.yaml")).toEqual(want);
  expect((await loadConfig("/", join(folder, "deep/down/config.yaml")))?.targets).toEqual([{ config: want }]);
});

test.each([
  { given: "a.yaml", text: "license: MIT\nreadme: a.md\n", want: [{ pointer: "/readme", line: 2, column: 1 }] },
  { given: "a.json", text: '{\n  "readme": "a.md" }', want: [{ pointer: "/readme", line: 2, column: 3 }] },
  {
    given: "package.json",
    text: '{ "specwright": { "readme": "a.md" } }',
    want: [{ pointer: "/specwright/readme", line: 1, column: 19 }],
  },
  {
    given: "a.yaml",
    text: "readme: a.md\ntargets:\n  a: { output: x }\n  b: { output: y, readme: a.md }\n",
    want: [
      { pointer: "/readme", line: 1, column: 1 },
      { pointer: "/targets/b/readme", line: 4, column: 19 },
    ],
  },
  { given: "a.js", text: "export default { readme: 'a.md' };\n", want: [undefined] },
])("a readme has its place: $given with $text", async ({ given, text, want }) => {
  await put(given, text);
  const { targets = [] } = (await loadConfig(folder, given)) ?? {};
  expect(targets.map(({ config }) => config.readme)).toEqual(want.map(() => join(folder, "a.md")));
  const places = want.map((each) => {
    if (!each) return undefined;
    const { pointer, ...position } = each;
    return { file: given, pointer, position };
  });
  expect(targets.map(({ readmePlace }) => readmePlace)).toEqual(places);
});

test.each([
  { given: "nowhere.yaml", text: undefined, want: ["There is no such file."] },
  { given: "config.yaml", text: "a: 1\nb: 2\n", want: [/“a”/, /“b”/] },
  { given: "config.yaml", text: "input: [\n", want: [/^The config cannot be read: Flow sequence [^\n]*\.$/] },
  { given: "config.ts", text: "export default { input: ", want: ["The config cannot be read: Unexpected token."] },
  { given: "config.js", text: "throw new Error('closed');", want: ["The config cannot be read: closed."] },
  { given: "config.js", text: "throw 'closed';", want: ["The config cannot be read: closed."] },
  {
    given: "config.js",
    text: "export default () => undefined;",
    want: ["Expected an object of settings, found nothing."],
  },
])("$given with $text: $want", async ({ given, text, want }) => {
  if (text !== undefined) await put(given, text);
  const problems = want.map((each) => ({
    message: typeof each === "string" ? each : (expect.stringMatching(each) as unknown),
  }));
  await expect(loadConfig(folder, given)).rejects.toMatchObject({ name: "ConfigError", file: given, problems });
});

test.each([
  { given: "a.yaml", text: "input: a\n\nouput: b\n", want: [{ line: 3, column: 1, shown: "ouput: b" }] },
  {
    given: "a.yaml",
    text: "operations:\n  list: { cal: a }\n",
    want: [{ line: 2, column: 11, shown: "  list: { cal: a }" }],
  },
  { given: "a.yaml", text: "input: a\r\nfilters: 1\r\n", want: [{ line: 2, column: 1, shown: "filters: 1" }] },
  { given: "a.yaml", text: "input: a\ninput: b\n", want: [{ line: 2, column: 1, shown: "input: b" }] },
  { given: "a.yaml", text: "a: &x { input: 1 }\ntargets: { b: *x }\n", want: [1, 1] },
  { given: "a.json", text: '{\n  "input": 1,\n  "overlays": ["a", 5]\n}', want: [2, 3] },
  { given: "package.json", text: '{ "input": 1, "specwright": {\n  "input": 1 } }', want: [2] },
  {
    given: "a.ts",
    text: "const a = 1;\nexport default { input: , };\n",
    want: [{ line: 2, column: 25, shown: "export default { input: , };" }],
  },
  { given: "a.ts", text: "export default { input: 1 };\n", want: [undefined] },
  {
    given: "a.yaml",
    text: "targets:\n  a: { output: x }\n  b: { output: ./x/ }\n",
    want: [{ line: 3, column: 8, shown: "  b: { output: ./x/ }" }],
  },
])("what is wrong has its place: $given with $text", async ({ given, text, want }) => {
  await put(given, text);
  const error = await loadConfig(folder, given).catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(ConfigError);
  const found = (error as ConfigError).problems.map(({ position, line: shown }, index) => {
    const wanted = want[index];
    return typeof wanted === "number" ? position?.line : position && { ...position, shown };
  });
  expect(found).toEqual(want);
});
