/** `specwright check`: each reason why a client has drifted, with file and line, for people and for machines. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { buildCommand, type Ran, specwright, stampFolder } from "./command.js";
import { sarifSchema } from "./sarif-schema.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const document = (path: string) => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  ${path}:
    get: { x-specwright-method: list, responses: { "200": { description: All of them. } } }
`;

const folders: string[] = [];
let folder: string;
const run = async (...args: readonly string[]): Promise<Ran> => specwright(args, { cwd: folder });
const read = async (path: string): Promise<string> => readFile(join(folder, path), "utf8");
const put = async (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);

beforeEach(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-check-"));
  folders.push(folder);
  await put("api.yaml", document("/pets"));
  await put("specwright.config.yaml", "input: api.yaml\noutput: client\n");
  expect(await run("generate", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
});
afterAll(() => Promise.all(folders.map((each) => rm(each, { recursive: true, force: true }))));

interface Found {
  readonly code: string;
  readonly file: string;
  readonly line?: number;
  readonly message: string;
}

async function drifts(): Promise<readonly string[]> {
  const before = await stampFolder(folder);
  const ran = await run("check", "--format", "json");
  expect(ran).toMatchObject({ stderr: "" });
  expect(await stampFolder(folder)).toEqual(before);
  const { diagnostics } = JSON.parse(ran.stdout) as { readonly diagnostics: readonly Found[] };
  expect(ran.code).toBe(diagnostics.length > 0 ? 1 : 0);
  return diagnostics.map(({ code, file, line }) => `${code} ${file}${line === undefined ? "" : `:${line}`}`);
}

describe("drifted:", () => {
  test.each<{ readonly given: string; readonly change: () => Promise<void>; readonly want: readonly string[] }>([
    { given: "nothing", change: async () => undefined, want: [] },
    {
      given: "a file that was edited",
      change: async () => put("client/src/index.ts", `// Mine.\n${await read("client/src/index.ts")}`),
      want: ["file-edited client/src/index.ts:1"],
    },
    {
      given: "a file that is gone",
      change: async () => rm(join(folder, "client/api.md")),
      want: ["file-missing client/api.md"],
    },
    {
      given: "the lock file",
      change: async () =>
        put("specwright.lock.yaml", (await read("specwright.lock.yaml")).replace("operations:", "operations: ")),
      want: ["lock-outdated specwright.lock.yaml:5"],
    },
    {
      given: "the lock file, which is gone",
      change: async () => rm(join(folder, "specwright.lock.yaml")),
      want: ["lock-outdated specwright.lock.yaml:1"],
    },
    {
      given: "a client that nobody has generated",
      change: async () => rm(join(folder, "client"), { recursive: true }),
      want: ["never-generated client"],
    },
    {
      given: "the version of the package, which is its owner's",
      change: async () => put("client/package.json", (await read("client/package.json")).replace('"0.1.0"', '"7.0.0"')),
      want: [],
    },
    {
      given: "package.json otherwise",
      change: async () => put("client/package.json", (await read("client/package.json")).replace("module", "commonjs")),
      want: ["file-changed client/package.json:6"],
    },
    {
      given: "words alone",
      change: async () => put("api.yaml", document("/pets").replace("All of", "Each of")),
      want: [],
    },
  ])("$given", async ({ change, want }) => {
    await change();
    expect(await drifts()).toEqual(want);
  });

  test("the document, with what its users feel", async () => {
    await put("api.yaml", `${document("/pets")}${document("/toys").split("\n").slice(3).join("\n")}`);
    const found = await drifts();
    expect(found).toContain("document-changed api.yaml:7");
    expect(found).toContain("file-missing client/src/resources/toys.ts");
    expect(found.some((each) => each.startsWith("file-outdated client/src/client.ts:"))).toBe(true);
    expect(await run("generate", "--quiet")).toMatchObject({ code: 0 });
    expect(await drifts()).toEqual([]);
  });

  test("the version of the generator, where it has made a difference", async () => {
    const manifest = await read("client/.specwright/manifest.json");
    await put("client/.specwright/manifest.json", manifest.replace(/"generator": "[^"]*"/, '"generator": "0.0.1"'));
    expect(await drifts()).toEqual([
      "generator-changed client/.specwright/manifest.json:2",
      "file-changed client/.specwright/manifest.json:2",
    ]);
  });
});

test("SARIF holds by its schema, and GitHub's commands name file and line", async () => {
  await put("client/src/index.ts", "");
  const sarif = await run("check", "--format", "sarif");
  const log = JSON.parse(sarif.stdout) as { readonly runs: readonly { readonly results: readonly object[] }[] };
  expect(new Ajv({ strict: false, validateFormats: false }).validate(sarifSchema, log)).toBe(true);
  expect(log.runs[0]?.results).toMatchObject([{ ruleId: "file-edited", level: "error" }]);
  expect((await run("check", "--format", "github")).stdout).toMatch(
    /^::error file=client\/src\/index\.ts,line=1,col=1,title=file-edited::client\/src\/index\.ts was edited by hand\./,
  );
});

test("a document with errors cannot be compared", async () => {
  await put("api.yaml", "openapi: 3.1.0\npaths: [");
  const ran = await run("check");
  expect(ran).toMatchObject({ code: 2, stdout: "" });
  expect(ran.stderr).toMatch(/✖ 1 error: the client cannot be compared\.\n$/);
  expect((await run("check", "--format", "github")).code).toBe(2);
});

test("several targets: each by itself, the worst decides", async () => {
  await put(
    "specwright.config.yaml",
    "input: api.yaml\ntargets:\n  one: { output: one }\n  two: { output: two, clientName: Zoo }\n",
  );
  const both = await run("generate", "--json");
  expect(both).toMatchObject({ code: 0, stderr: "" });
  expect(JSON.parse(both.stdout)).toMatchObject([
    { target: "one", output: "one", package: "pets", operations: 1, models: 0, paginators: 0 },
    { target: "two", output: "two", package: "zoo" },
  ]);
  expect((await run("check")).stdout).toMatch(/^✔ one: one is up to date .*\n.*\n✔ two: two is up to date/);
  await put("two/src/index.ts", "");
  const [all, one] = [await run("check"), await run("check", "--target", "one")];
  expect([all.code, one.code]).toEqual([1, 0]);
  expect(all.stdout).toContain("✖ two: two is not what would be generated.");
  await rm(join(folder, "two"), { recursive: true });
  await put("two", "A file.");
  const blocked = await run("generate");
  expect(blocked).toMatchObject({ code: 3, stdout: expect.stringContaining("✔ one: pets is in one") as unknown });
  expect(blocked.stderr).toContain("two is a file, not a folder.");
});
