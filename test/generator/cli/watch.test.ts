/** `specwright watch`: regenerates, and goes on where the document is broken. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildCommand, launcher, specwright } from "./command.js";

const schema = (type: string) => `Thing: { type: object, properties: { size: { type: ${type} } } }\n`;
const document = (path: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  ${path}:
    get:
      responses: { "200": { description: "", content: { application/json: { schema: { $ref: "schema.yaml#/Thing" } } } } }
`;

test("regenerates when the document, what it refers to or the config changes, and survives a broken one", async () => {
  await buildCommand();
  const folder = await mkdtemp(join(tmpdir(), "specwright-watch-"));
  const file = (name: string) => join(folder, name);
  await writeFile(file("api.yaml"), document("/things"));
  await writeFile(file("schema.yaml"), schema("string"));
  await writeFile(file("specwright.config.yaml"), "input: api.yaml\noutput: client\n");
  const child = spawn(process.execPath, [launcher, "watch"], { cwd: folder });
  let [said, seen] = ["", 0];
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  /** What was said until it waited again. */
  const next = async () => {
    const end = () => said.indexOf("Waiting for changes", seen);
    while (end() < 0) {
      if (child.exitCode !== null) throw new Error(said);
      await once(child.stdout, "data");
    }
    const text = said.slice(seen, end());
    seen = end() + 1;
    return text;
  };
  try {
    expect(await next()).toContain("things is in client");
    const runtime = await stat(file("client/src/runtime/request.ts"));

    await writeFile(file("schema.yaml"), schema("number"));
    expect(await next()).toContain("changed");
    expect(await readFile(file("client/src/models/things.ts"), "utf8")).toContain("size?: number");
    expect((await stat(file("client/src/runtime/request.ts"))).mtimeMs).toBe(runtime.mtimeMs);

    await writeFile(file("api.yaml"), "openapi: 3.1.0\npaths: [");
    expect(await next()).toContain("Nothing was written");

    await writeFile(file("api.yaml"), document("/parts"));
    expect(await next()).toContain("removed");
    expect(await readFile(file("client/api.md"), "utf8")).toContain("client.parts.retrieve");

    await writeFile(file("specwright.config.yaml"), "input: api.yaml\noutput: client\nclientName: Acme\n");
    expect(await next()).toContain("acme is in client");

    child.kill("SIGINT");
    const [code] = (await once(child, "exit")) as [number | null];
    expect(code).toBe(0);
  } finally {
    child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test("an edit within one operation says nothing again of the others, and keeps the lock", async () => {
  await buildCommand();
  const folder = await mkdtemp(join(tmpdir(), "specwright-watch-"));
  // The first sentence is in api.md and the test handlers as well.
  const operation = (description: string) => ({
    description: `Lists them. ${description}`,
    responses: { "200": { description: "Fine." } },
  });
  const paths = (description: string) => ({ "/things": { get: operation(description) } });
  const save = async (description: string) => {
    const text = JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Things", version: 1 },
      paths: paths(description),
    });
    await writeFile(join(folder, "api.json"), text);
  };
  await save("All.");
  await writeFile(join(folder, "specwright.config.yaml"), "input: api.json\noutput: client\n");
  const child = spawn(process.execPath, [launcher, "watch"], { cwd: folder });
  let [said, seen] = ["", 0];
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const next = async () => {
    while (!said.includes("Waiting for changes", seen)) await once(child.stdout, "data");
    const text = said.slice(seen);
    seen = said.length;
    return text;
  };
  try {
    await next();
    // The lock is one more thing that there is now, and is read with everything else once more.
    await save("Everything.");
    await next();
    await save("Every one of them.");
    const again = await next();
    expect(again).toContain("3 files changed");
    expect(await readFile(join(folder, "client/src/resources/things.ts"), "utf8")).toContain("Every one of them.");
    const { code, stderr } = await specwright(["check"], { cwd: folder });
    expect(code, stderr).toBe(0);
    child.kill("SIGINT");
    await once(child, "close");
    // Of the three runs, the first two.
    expect(said.match(/text-expected/g)).toHaveLength(2);
  } finally {
    child.kill("SIGKILL");
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test("watches files alone", async () => {
  await buildCommand();
  const { code, stderr } = await specwright(["watch", "-"], { cwd: tmpdir() });
  expect(code).toBe(2);
  expect(stderr).toContain("Only files can be watched.");
});
