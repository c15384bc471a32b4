/** `specwright generate` where all is well: what it writes, what it leaves alone, what it says. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildCommand, readFolder, repository, run, specwright, stampFolder } from "./command.js";

// Whole runs of the command, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const document = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      responses:
        "200": { description: A pet., content: { application/json: { schema: { $ref: "./schemas/pet.yaml#/Pet" } } } }
`;
const files: Readonly<Record<string, string>> = {
  "pets/openapi.yaml": document,
  "pets/schemas/pet.yaml": "Pet: { type: object, required: [name], properties: { name: { type: string } } }\n",
  "config/settings.ts": `import { defineConfig, type Config } from "specwright";
const title = async (): Promise<string> => "Zoo";
export default async (): Promise<Config> =>
  defineConfig({ input: "../pets/openapi.yaml", output: "../zoo", clientName: await title(), openapi: true });
`,
};

let folder: string;
beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-generate-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The class and the name of a client package. */
async function describeClient(output: string): Promise<string> {
  const { name } = JSON.parse(await readFile(join(folder, output, "package.json"), "utf8")) as { name: string };
  const index = await readFile(join(folder, output, "src/index.ts"), "utf8");
  return `${/(\w+) as default/.exec(index)?.[1]} of ${name}`;
}

const generate = (output: string, ...flags: readonly string[]) =>
  specwright(["generate", "pets/openapi.yaml", "--out", output, ...flags], { cwd: folder });

test.concurrent("a config in TypeScript, and an ./openapi entry that starts from the document's folder", async () => {
  const ran = await specwright(["generate", "--config", "config/settings.ts"], { cwd: folder });
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(await describeClient("zoo")).toBe("Zoo of zoo");
  expect(await readFile(join(folder, "zoo/src/openapi.ts"), "utf8")).toMatch(/name: string/);
});

test.concurrent("standard input gives the same client; its references start from the current folder", async () => {
  const [piped, named] = await Promise.all([
    specwright(["generate", "-", "--out", "../piped"], { cwd: join(folder, "pets"), input: document }),
    generate("named"),
  ]);
  expect([piped, named]).toMatchObject([{ code: 0 }, { code: 0 }]);
  expect(await readFolder(join(folder, "piped"))).toEqual(await readFolder(join(folder, "named")));
});

describe("a folder with a client", () => {
  test.concurrent("its user's files stay, also where --force replaces others", async () => {
    const output = join(folder, "mine");
    await mkdir(join(output, "src"), { recursive: true });
    const mine = { "notes.txt": "Mine.\n", "src/mine.ts": "export const mine = 1;\n" };
    for (const [path, text] of Object.entries(mine)) await writeFile(join(output, path), text);
    await writeFile(join(output, "package.json"), '{ "name": "mine" }\n');
    expect(await generate("mine")).toMatchObject({ code: 3, stdout: "" });
    expect(await readFolder(output)).toEqual(
      new Map(Object.entries({ ...mine, "package.json": '{ "name": "mine" }\n' })),
    );
    expect(await generate("mine", "--force")).toMatchObject({ code: 0, stderr: "" });
    expect(await describeClient("mine")).toBe("Pets of pets");
    for (const [path, text] of Object.entries(mine)) expect(await readFile(join(output, path), "utf8")).toBe(text);
  });

  test.concurrent("is not touched by a second run, nor by --check, which tells what differs", async () => {
    const output = join(folder, "client");
    const first = await generate("client");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toMatch(
      /^✔ pets is in client \((?:\d+\.\d s|\d+ ms)\)\n {2}1 operation, 1 model, 0 paginators\n {2}\d+ files new\n$/,
    );
    const fresh = await stampFolder(output);
    const [again, good] = await Promise.all([generate("client"), generate("client", "--check")]);
    expect([again, good]).toMatchObject([
      { code: 0, stderr: "" },
      { code: 0, stderr: "" },
    ]);
    expect(again.stdout).toMatch(/\d+ files unchanged\n$/);
    expect(good.stdout).toMatch(/^✔ client is up to date/);
    expect(await stampFolder(output)).toEqual(fresh);

    const manifest = join(output, ".specwright/manifest.json");
    const owned = await readFile(manifest, "utf8");
    await writeFile(manifest, owned.replace('"src/types.ts"', '"src/old.ts": "", "src/types.ts"'));
    await writeFile(join(output, "src/old.ts"), "export {};\n");
    await writeFile(join(output, "src/client.ts"), "export {};\n");
    await rm(join(output, "src/core.ts"));
    const before = await stampFolder(output);
    expect(await generate("client", "--check")).toEqual({
      code: 1,
      stdout: `✖ client is not what would be generated.

  Files
    edited    client/src/client.ts:1
    missing   client/src/core.ts
    extra     client/src/old.ts

  help: specwright generate reverts the edit. Put your own code into src/custom,
        which is kept and exported. Change names in the config.
  help: Run specwright generate, and commit the result.
  help: Run specwright generate, and commit the result. It removes the file.
`,
      stderr: "",
    });
    expect(await stampFolder(output)).toEqual(before);
    expect((await generate("client")).stdout).toMatch(
      /1 file new, 2 changed, 1 removed, \d+ unchanged\n {2}Edits by hand were reverted in src\/client\.ts\. Put/,
    );
  });
});

test.concurrent("a bug in Specwright says that it is one", async () => {
  // An installation that has lost its templates.
  const broken = join(folder, "broken");
  await cp(join(repository, "dist"), join(broken, "dist"), { recursive: true });
  await cp(join(repository, "package.json"), join(broken, "package.json"));
  await symlink(join(repository, "node_modules"), join(broken, "node_modules"), "junction");
  const args = [join(broken, "dist/cli/main.js"), "generate", "pets/openapi.yaml", "--out", "defect"];
  const ran = await run(process.execPath, args, { cwd: folder });
  expect(ran).toMatchObject({ code: 70, stdout: "" });
  expect(ran.stderr).toMatch(
    /^error Specwright failed\. This is a defect of Specwright, not of your document\.\n {2}help: /,
  );
});

test.concurrent("of many warnings of one kind the first are shown; whoever asks for them gets all", async () => {
  const paths = Array.from({ length: 25 }, (_, index) => `  things${index}: { get: { responses: {} } }\n`);
  await writeFile(
    join(folder, "many.yaml"),
    `openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths:\n${paths.join("")}`,
  );
  const countIn = (text: string) => text.match(/warning The path /g)?.length ?? 0;
  const ran = await specwright(["generate", "many.yaml", "--out", "many"], { cwd: folder });
  expect([ran.code, countIn(ran.stderr)]).toEqual([0, 20]);
  expect(ran.stderr).toMatch(/\n\n… and 5 more \[path-without-slash\]: specwright lint shows all\.\n$/);
  const linted = await specwright(["lint", "many.yaml"], { cwd: folder });
  expect(countIn(linted.stdout + linted.stderr)).toBe(25);
});

test.concurrent("what is mere information is for those who ask for it", async () => {
  const schema = "{ type: object, properties: { a: { type: string, nullable: true } } }";
  const content = `{ application/json: { schema: ${schema} } }`;
  await writeFile(
    join(folder, "informed.yaml"),
    `openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { get: { responses: { "200": { description: "", content: ${content} } } } } }\n`,
  );
  const linted = await specwright(["lint", "informed.yaml"], { cwd: folder });
  expect(linted.stdout).toContain("[nullable-obsolete]");
  const ran = await specwright(["generate", "informed.yaml", "--out", "informed"], { cwd: folder });
  expect(ran).toMatchObject({ code: 0, stderr: "" });
});
