/** What whoever watches is told of a run. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generateClient, type Outcome, type Watcher } from "../../../generator/project/client.js";
import type { WriteReport } from "../../../generator/write/write.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-watcher-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const document = `openapi: 3.1.0
info: { title: Things, version: "1" }
paths:
  /things: { get: { responses: { "200": { description: "", content: { application/json: { schema: { $ref: "thing.yaml" } } } } } } }
`;
const overlay = "overlay: 1.0.0\nactions: [{ target: $.info, update: { title: Parts } }]\n";

const run = async (watcher: Watcher): Promise<Outcome<WriteReport>> =>
  generateClient(
    {
      input: join(folder, "api.yaml"),
      overlays: [join(folder, "overlay.yaml")],
      output: join(folder, "client"),
      settings: {},
    },
    { watcher },
  );
const nameOf = (file: string): string => relative(folder, file);

test("each file is named before it is read, then with what stood in it", async () => {
  await writeFile(join(folder, "api.yaml"), document);
  await writeFile(join(folder, "overlay.yaml"), overlay);
  const known = new Set<string>();
  const contents = new Map<string, string | undefined>();
  await run({
    onRead: (files) => files.forEach((file) => known.add(nameOf(file))),
    onContents: (file, text) => {
      expect(known).toContain(nameOf(file));
      contents.set(nameOf(file), text === undefined ? undefined : Buffer.from(text).toString());
    },
  });
  expect(Object.fromEntries(contents)).toEqual({
    "api.yaml": document,
    "overlay.yaml": overlay,
    "thing.yaml": undefined,
  });
});

test("what the watcher knows of the document is not read again", async () => {
  await writeFile(join(folder, "api.yaml"), "broken: [");
  await writeFile(join(folder, "overlay.yaml"), overlay);
  await writeFile(join(folder, "thing.yaml"), "type: object\n");
  const { client } = await run({
    onRead: () => undefined,
    contentsOf: (file) => (nameOf(file) === "api.yaml" ? Buffer.from(document) : undefined),
  });
  expect(client?.plan.package.title).toBe("Parts");
});

test.skipIf(process.platform === "win32")("a pipe is no file to watch, and is not waited for", async () => {
  execFileSync("mkfifo", [join(folder, "api.yaml")]);
  await writeFile(join(folder, "overlay.yaml"), overlay);
  const { diagnostics, client } = await run({ onRead: () => undefined });
  expect(client).toBeUndefined();
  expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringContaining("only files can be watched")]);
});
