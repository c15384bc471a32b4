/** A run that changed nothing is remembered, and made again exactly where something that it depends on has changed. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildCommand, specwright } from "./command.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const files: Readonly<Record<string, string>> = {
  "openapi.yaml": `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      responses:
        "200": { description: A pet., content: { application/json: { schema: { $ref: "./pet.yaml#/Pet" } } } }
`,
  "specwright.config.yaml": "readme: introduction.md\n",
  "introduction.md": "What the client is for.\n",
  "pet.yaml": "Pet: { type: object, properties: { name: { type: string } } }\n",
};

let remembered: string;
beforeAll(async () => {
  await buildCommand();
  remembered = await mkdtemp(join(tmpdir(), "specwright-recall-"));
});
afterAll(() => rm(remembered, { recursive: true, force: true }));

const generate = (folder: string, ...flags: readonly string[]) =>
  specwright(["generate", "openapi.yaml", "--out", "client", ...flags], { cwd: folder });

/** What stands in the cache is told word by word: with other words in it, one sees whether a run was made. */
async function mark(folder: string): Promise<void> {
  const cache = join(folder, "node_modules/.cache/specwright");
  for (const name of await readdir(cache)) {
    const memory = await readFile(join(cache, name), "utf8");
    await writeFile(join(cache, name), memory.replace(/"what":"[^"]*"/, '"what":"remembered"'));
  }
}

async function prepare(name: string): Promise<string> {
  const folder = join(remembered, name);
  await mkdir(join(folder, "node_modules"), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  // The first run writes, the second finds nothing to do.
  await generate(folder);
  await generate(folder);
  await mark(folder);
  return folder;
}

test.concurrent.each([
  { given: "nothing has changed", change: () => undefined, isRemembered: true },
  {
    given: "a file was written anew with the same contents",
    change: (folder: string) => writeFile(join(folder, "pet.yaml"), files["pet.yaml"] ?? ""),
    isRemembered: true,
  },
  {
    given: "a file that the document refers to has changed",
    change: (folder: string) => writeFile(join(folder, "pet.yaml"), "Pet: { type: string }\n"),
    isRemembered: false,
  },
  {
    given: "the text for the README has changed",
    change: (folder: string) => writeFile(join(folder, "introduction.md"), "What it is not for.\n"),
    isRemembered: false,
  },
  {
    given: "a file of the output has changed",
    change: (folder: string) => writeFile(join(folder, "client/src/client.ts"), "//\n"),
    isRemembered: false,
  },
  {
    given: "a file of the output has gone",
    change: (folder: string) => rm(join(folder, "client/src/client.ts")),
    isRemembered: false,
  },
  {
    given: "code of the user's own is there",
    change: async (folder: string) => {
      await mkdir(join(folder, "client/src/custom"), { recursive: true });
      await writeFile(join(folder, "client/src/custom/index.ts"), "export const own = 1;\n");
    },
    isRemembered: false,
  },
  {
    given: "the lock has changed",
    change: (folder: string) => rm(join(folder, "client/.specwright/specwright.lock.yaml")),
    isRemembered: false,
  },
  {
    given: "the output is to be formatted in another way",
    change: (folder: string) => writeFile(join(folder, ".prettierrc"), "semi: false\n"),
    isRemembered: false,
  },
  {
    given: "the memory is no memory",
    change: async (folder: string) => {
      const cache = join(folder, "node_modules/.cache/specwright");
      for (const name of await readdir(cache)) await writeFile(join(cache, name), "{");
    },
    isRemembered: false,
  },
  {
    given: "the memory is of another shape",
    change: async (folder: string) => {
      const cache = join(folder, "node_modules/.cache/specwright");
      for (const name of await readdir(cache)) await writeFile(join(cache, name), '{ "files": { "a": null } }');
    },
    isRemembered: false,
  },
  {
    given: "the client is called otherwise",
    change: () => undefined,
    flags: ["--client-name", "Zoo"],
    isRemembered: false,
  },
  { given: "it is forced", change: () => undefined, flags: ["--force"], isRemembered: false },
  { given: "it is to be verified", change: () => undefined, flags: ["--verify"], isRemembered: false },
])("$given: remembered is $isRemembered", async ({ given, change, flags = [], isRemembered }) => {
  const folder = await prepare(given.replaceAll(" ", "-"));
  await change(folder);
  const ran = await generate(folder, ...flags);
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(ran.stdout.includes("remembered")).toBe(isRemembered);
  // Whoever knows nothing of the past but what was published writes the same.
  const fresh = join(remembered, `${given.replaceAll(" ", "-")}-fresh`);
  await cp(folder, fresh, { recursive: true, filter: (from) => !/(?:client|node_modules)$/.test(from) });
  const lock = "client/.specwright/specwright.lock.yaml";
  await cp(join(folder, lock), join(fresh, lock));
  await generate(fresh, ...flags);
  for (const path of ["client/src/client.ts", "client/package.json", "client/api.md", "client/README.md"])
    expect(await readFile(join(folder, path), "utf8")).toBe(await readFile(join(fresh, path), "utf8"));
});
