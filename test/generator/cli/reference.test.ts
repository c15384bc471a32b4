/** What a document refers to outside its folder, allowed by the config or by a flag: each command reads it, and follows it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { buildCommand, launcher, specwright, succeed } from "./command.js";

// Whole runs of the command, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const pet = (type: string) => `Pet: { type: object, properties: { size: { type: ${type} } } }\n`;
const document = (reference: string) => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      responses:
        "200": { description: A pet., content: { application/json: { schema: { $ref: "${reference}" } } } }
`;

let root: string;
beforeAll(async () => {
  await buildCommand();
  root = await mkdtemp(join(tmpdir(), "specwright-cli-reference-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A folder with an API, beside one with what is shared. */
async function prepare(name: string, config?: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(join(folder, "api/node_modules"), { recursive: true });
  await mkdir(join(folder, "shared"));
  await writeFile(join(folder, "api/openapi.yaml"), document("../shared/pet.yaml#/Pet"));
  await writeFile(join(folder, "shared/pet.yaml"), pet("string"));
  if (config !== undefined) await writeFile(join(folder, "api/specwright.config.yaml"), config);
  return join(folder, "api");
}

const config = "input: openapi.yaml\noutput: client\nreferences: [../shared]\n";
const flag = ["--allow-reference", "../shared"];

test.concurrent.each([
  { given: ["lint", "openapi.yaml"], config: undefined, want: { code: 1, says: "reference-outside" } },
  { given: ["lint", "openapi.yaml", ...flag], config: undefined, want: { code: 0, says: "No problems found." } },
  {
    given: ["lint", "openapi.yaml", "--allow-reference", "../share"],
    want: { code: 1, says: "reference-outside" },
  },
  { given: ["lint", "nowhere/openapi.yaml"], want: { code: 1, says: "There is no file nowhere/openapi.yaml." } },
  { given: ["lint"], config, want: { code: 0, says: "No problems found." } },
  {
    given: ["lint", "--allow-reference", "../shared"],
    config: config.replace("../shared", "../other"),
    want: { code: 0, says: "No problems found." },
  },
  {
    given: ["lint", "openapi.yaml", "--allow-reference", "https://ann@a.example"],
    want: { code: 2, says: "--allow-reference" },
  },
  { given: ["generate", "openapi.yaml", "--out", "client", ...flag], want: { code: 0, says: "client" } },
  { given: ["explain"], config, want: { code: 0, says: "pets.retrieve" } },
  { given: ["docs", "--out", "site"], config, want: { code: 0, says: "site" } },
])("$given with the config $config", async ({ given, config: text, want }) => {
  const folder = await prepare(`each-${given.join("-").replace(/[^a-z]+/g, "-")}-${text?.length ?? 0}`, text);
  const { code, stdout, stderr } = await specwright(given, { cwd: folder });
  expect(code, stdout + stderr).toBe(want.code);
  expect(stdout + stderr).toContain(want.says);
});

test("init writes into the config what it was allowed to read", async () => {
  const folder = await prepare("init");
  const init = (...flags: readonly string[]) => specwright(["init", "openapi.yaml", ...flags], { cwd: folder });
  expect((await init()).code).toBe(2);
  expect((await init("--allow-reference", "https://*")).stderr).toContain("--allow-reference");
  expect((await init(...flag)).code).toBe(0);
  expect(parse(await readFile(join(folder, "specwright.config.yaml"), "utf8"))).toMatchObject({
    references: ["../shared"],
  });
  expect(await specwright(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
});

test("a revision is compared with what it referred to then", async () => {
  const folder = await prepare("revision", config);
  const git = (...args: readonly string[]) =>
    succeed("git", ["-c", "user.name=a", "-c", "user.email=a@a.example", ...args], { cwd: join(folder, "..") });
  await git("init", "--quiet", "--initial-branch=main");
  await git("add", "--all");
  await git("commit", "--quiet", "--message=first");
  await writeFile(join(folder, "../shared/pet.yaml"), pet("number"));
  const { code, stdout, stderr } = await specwright(["diff", "main:openapi.yaml", "--fail-on", "major"], {
    cwd: folder,
  });
  expect(code, stdout + stderr).toBe(1);
  expect(stdout).toContain("pet.yaml");
});

/** What stands in the cache is told word by word: with other words in it, one sees whether a run was made. */
async function mark(folder: string): Promise<number> {
  const cache = join(folder, "node_modules/.cache/specwright");
  const names = await readdir(cache).catch(() => []);
  for (const name of names) {
    const memory = await readFile(join(cache, name), "utf8");
    await writeFile(join(cache, name), memory.replace(/"what":"[^"]*"/, '"what":"remembered"'));
  }
  return names.length;
}

test("a run is remembered until what is referred to changes, and check sees that it has", async () => {
  const folder = await prepare("remembered", config);
  const generate = () => specwright(["generate"], { cwd: folder });
  await generate();
  await generate();
  expect(await mark(folder)).toBe(1);
  expect((await generate()).stdout).toContain("remembered");
  expect((await specwright(["check"], { cwd: folder })).code).toBe(0);
  await writeFile(join(folder, "../shared/pet.yaml"), pet("number"));
  expect((await specwright(["check"], { cwd: folder })).code).toBe(1);
  expect((await generate()).stdout).not.toContain("remembered");
  await writeFile(join(folder, "specwright.config.yaml"), config.replace("../shared", "../other"));
  expect((await generate()).code).toBe(2);
});

test("a run that asked a server is not remembered", async () => {
  const server = createServer((_, answer) => answer.end(pet("string"))).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const folder = await prepare("asked", config.replace("../shared", home));
    await writeFile(join(folder, "openapi.yaml"), document(`${home}/pet.yaml#/Pet`));
    for (let run = 0; run < 2; run++)
      expect(await specwright(["generate"], { cwd: folder })).toMatchObject({ code: 0 });
    expect(await mark(folder)).toBe(0);
  } finally {
    server.close();
  }
});

test("what is referred to is watched", async () => {
  const folder = await prepare("watched", config);
  const child = spawn(process.execPath, [launcher, "watch"], { cwd: folder });
  try {
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const waits = async (times: number) => {
      while (said.split("Waiting for changes").length <= times) await once(child.stdout, "data");
    };
    await waits(1);
    await writeFile(join(folder, "../shared/pet.yaml"), pet("number"));
    await waits(2);
    const models = await readdir(join(folder, "client/src/models"));
    const texts = await Promise.all(models.map((name) => readFile(join(folder, "client/src/models", name), "utf8")));
    expect(texts.join("")).toContain("size?: number");
  } finally {
    child.kill();
  }
});
