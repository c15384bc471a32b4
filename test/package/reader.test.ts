/** What someone comes to who has a client's tarball, and knows what its README says: a first call, without the API and without its document. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildCommand, launcher, repository, run, succeed } from "../generator/cli/command.js";
import { install, makeFolder, writeProject } from "./pack.js";
import { startStandIn } from "./stand-in.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let root: string;
beforeAll(async () => {
  root = await makeFolder("reader");
  await buildCommand();
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The tarball of a document's client, as its author packs it. */
async function packed(document: string, folder: string): Promise<string> {
  const config = join(folder, "specwright.config.json");
  const settings = { input: join(repository, document), output: "client", packageName: "client", document: true };
  await writeProject(folder, { "specwright.config.json": { ...settings, lock: false } });
  await succeed(process.execPath, [launcher, "generate", "--config", config], { cwd: folder });
  await succeed(process.execPath, [launcher, "pack", "--config", config, "--dest", "."], { cwd: folder });
  return join(folder, "client-0.1.0.tgz");
}

/** The one piece of a text that a pattern finds. */
function find(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1];
}

test.each([
  "spec/license-keys.yaml",
  "test/docs/shop.yaml",
  "test/cases/corpus/2.0-petstore.yaml",
  "test/cases/corpus/3.0-complex-nesting.json",
  "test/conformance/document.json",
])("the README of a client leads to an answer: %s", async (document) => {
  const name = document.replaceAll(/\W/g, "-");
  const tarball = await packed(document, join(root, `${name}-author`));

  const folder = join(root, name);
  const client = await install(tarball, folder, "client");
  const readme = await readFile(join(client, "README.md"), "utf8");
  const published = find(readme, /npx specwright mock (.*)\n/) ?? "";
  const mock = await startStandIn(folder, published);
  try {
    const usual = "http://127.0.0.1:4010";
    const call = find(readme, /## First call\n\n```ts\n([^]*?)```/) ?? "";
    const variables = find(readme, /In another terminal:\n\n```sh\n(.*) node first-call\.mjs\n/);
    const instead = find(readme, /To use the mock server, create the client with `(.*)`\./);
    expect(variables ?? instead).toContain(usual);
    const sample = instead === undefined ? call : call.replace(/new \w+\([^]*?\);/, () => `${instead};`);
    await writeFile(join(folder, "first-call.mjs"), sample.replace(usual, mock.address));
    const env = Object.fromEntries((variables ?? "").split(" ").map((each) => each.split("=") as [string, string]));
    const given = Object.fromEntries(
      Object.entries(env).map(([key, value]) => [key, value.replace(usual, mock.address)]),
    );
    const { code, stdout, stderr } = await run(process.execPath, ["first-call.mjs"], { cwd: folder, env: given });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.trim()).not.toBe("");
  } finally {
    mock.end();
  }
});
