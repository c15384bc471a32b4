/** `specwright init` without a terminal: what it finds, writes and shows. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { parse } from "yaml";
import { buildCommand, repository, specwright } from "./command.js";

const document =
  'openapi: 3.1.0\ninfo: { title: Things, version: "1" }\npaths: { /things: { get: { responses: { "204": { description: "" } } } } }\n';
let folder = "";

beforeAll(() => buildCommand());
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "specwright-init-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}

test("finds the document, writes a config that generates, and shows what", async () => {
  await put("spec/things.yaml", document);
  await put("package.json", "{}");
  const { code, stdout, stderr } = await specwright(["init"], { cwd: folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toMatch(/class Things:\n\s+1 operation,/);
  expect(stdout).toContain("client.things.retrieve()");
  const config = await readFile(join(folder, "specwright.config.yaml"), "utf8");
  expect(config).toContain("input: ./spec/things.yaml\n");
  expect((await specwright(["generate"], { cwd: folder })).code).toBe(0);
  expect(await readdir(join(folder, "client"))).toContain("api.md");
});

test("what it writes keeps to the schema that it names, and so does what it says of other settings", async () => {
  await put("things.yaml", document);
  expect((await specwright(["init"], { cwd: folder })).code).toBe(0);
  const config = await readFile(join(folder, "specwright.config.yaml"), "utf8");
  const schema = JSON.parse(await readFile(join(repository, "schema/config.json"), "utf8")) as object;
  const isValid = new Ajv({ strict: false }).compile(schema);
  // The settings that are shown are commented out.
  const shown = config.replaceAll(/^# (?=(filters|operations):| )/gm, "");
  expect(Object.keys(parse(shown) as object)).toEqual(expect.arrayContaining(["filters", "operations"]));
  for (const text of [config, shown]) expect(isValid(parse(text)), JSON.stringify(isValid.errors)).toBe(true);
});

test("takes flags", async () => {
  await put("a.yaml", document);
  await put("b.yaml", document);
  const args = ["init", "b.yaml", "--out", "packages/acme", "--client-name", "Acme", "--yes"];
  expect((await specwright(args, { cwd: folder })).code).toBe(0);
  const config = await readFile(join(folder, "specwright.config.yaml"), "utf8");
  for (const line of ["input: ./b.yaml", "output: packages/acme", "clientName: Acme", "packageName: acme"])
    expect(config.split("\n")).toContain(line);
});

test("in a workspace it finds the document of a package, and the schema where the generator is installed", async () => {
  await put("packages/shop/api/things.yaml", document);
  await put("node_modules/specwright/schema/config.json", "{}");
  expect((await specwright(["init"], { cwd: folder })).code).toBe(0);
  const config = await readFile(join(folder, "specwright.config.yaml"), "utf8");
  expect(config).toContain("input: ./packages/shop/api/things.yaml\n");
  expect(config).toContain("$schema=./node_modules/specwright/schema/config.json\n");

  const inner = join(folder, "packages/shop");
  expect((await specwright(["init"], { cwd: inner })).code).toBe(0);
  const own = await readFile(join(inner, "specwright.config.yaml"), "utf8");
  expect(own).toContain("$schema=../../node_modules/specwright/schema/config.json\n");
  expect(own).toContain("input: ./api/things.yaml\n");
});

test.each([
  { given: [], files: {}, want: "No OpenAPI document was found here." },
  {
    given: [],
    files: { "a.yaml": document, "api/b.yaml": document },
    want: "There are 2 documents: a.yaml, api/b.yaml.",
  },
  { given: ["a.yaml"], files: {}, want: "a.yaml" },
  { given: ["a.yaml"], files: { "a.yaml": "openapi: 3.1.0\npaths: 1\n" }, want: "paths" },
  { given: ["a.yaml", "--client-name", "acme"], files: { "a.yaml": document }, want: "--client-name" },
  { given: ["a.yaml"], files: { "a.yaml": document, "specwright.config.yaml": "{}" }, want: "--force" },
  {
    given: ["a.yaml", "--force"],
    files: { "a.yaml": document, "specwright.config.ts": "export default {};" },
    want: "There is a specwright.config.ts already.",
  },
  {
    given: ["a.yaml"],
    files: { "a.yaml": document, "package.json": '{ "specwright": {} }' },
    want: "package.json has the key “specwright” already.",
  },
])("refuses $given: $want", async ({ given, files, want }) => {
  for (const [name, text] of Object.entries(files)) await put(name, text ?? "");
  const before = await readdir(folder);
  const { code, stderr } = await specwright(["init", ...given], { cwd: folder });
  expect(code).toBe(2);
  expect(stderr).toContain(want);
  expect(await readdir(folder)).toEqual(before);
});
