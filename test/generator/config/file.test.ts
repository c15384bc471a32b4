import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadConfig } from "../../../generator/config/file.js";

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
  ).toEqual(want === undefined ? ["Expected an object of settings, found nothing."] : "[object Object]");
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
  { given: "nowhere.yaml", text: undefined, want: ["There is no such file."] },
  { given: "config.yaml", text: "a: 1\nb: 2\n", want: [/“a”/, /“b”/] },
  { given: "config.yaml", text: "input: [\n", want: [/^It cannot be read: .* at line 2/s] },
  { given: "config.ts", text: "export default { input: ", want: [/^It cannot be read: /] },
  { given: "config.js", text: "throw new Error('closed');", want: ["It cannot be read: closed"] },
  { given: "config.js", text: "throw 'closed';", want: ["It cannot be read: closed"] },
  {
    given: "config.js",
    text: "export default () => undefined;",
    want: ["Expected an object of settings, found nothing."],
  },
])("$given with $text: $want", async ({ given, text, want }) => {
  if (text !== undefined) await put(given, text);
  const problems = want.map((each): unknown =>
    typeof each === "string" ? each : (expect.stringMatching(each) as unknown),
  );
  await expect(loadConfig(folder, given)).rejects.toMatchObject({ name: "ConfigError", file: given, problems });
});
