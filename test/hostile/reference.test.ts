/** No socket is opened and no file is read that is not below the document's folder, whatever a document refers to, and wherever in it. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const program = join(import.meta.dirname, "../../bin/specwright.js");
const secret = "the-secret-of-this-machine";
const root = await mkdtemp(join(tmpdir(), "specwright-reference-"));
let knocks = 0;
const server = createServer((_, answer) => {
  knocks++;
  answer.end(JSON.stringify({ type: "object", description: secret }));
}).listen(0, "127.0.0.1");
await new Promise((listening) => server.once("listening", listening));
const { port } = server.address() as AddressInfo;
afterAll(async () => {
  server.close();
  await rm(root, { recursive: true, force: true });
});

await mkdir(join(root, "api"));
await mkdir(join(root, "outside"));
await writeFile(join(root, "outside/secret.yaml"), `type: object\ndescription: ${secret}\n`);
await symlink("../outside/secret.yaml", join(root, "api/link.yaml"));
await symlink("../outside", join(root, "api/folder"));

const references = [
  `http://127.0.0.1:${port}/secret.json`,
  `HTTP://localhost:${port}/secret.json`,
  `//127.0.0.1:${port}/secret.json`,
  `file://${root}/outside/secret.yaml`,
  `${root}/outside/secret.yaml`,
  "../outside/secret.yaml",
  "x/../../outside/secret.yaml",
  "..%2foutside%2fsecret.yaml",
  "%2e%2e/outside/secret.yaml",
  "link.yaml",
  "folder/secret.yaml",
];
/** Where a reference may stand; in the last four it is none, and only a tool that looks for the key everywhere would follow it. */
const places: Readonly<Record<string, (reference: object) => object>> = {
  schema: (reference) => ({ components: { schemas: { A: reference } } }),
  response: (reference) => ({ paths: { "/b": { get: { responses: { 200: reference } } } } }),
  "path item": (reference) => ({ paths: { "/b": reference } }),
  mapping: ({ $ref }: { $ref?: string }) => ({
    components: {
      schemas: { A: { oneOf: [{ type: "object" }], discriminator: { propertyName: "k", mapping: { a: $ref } } } },
    },
  }),
  extension: (reference) => ({ "x-a": { b: reference } }),
  example: (reference) => ({ components: { schemas: { A: { type: "object", example: reference } } } }),
  "extension of an operation": (reference) => ({
    paths: { "/b": { get: { "x-c": [reference], responses: { 200: { description: "" } } } } },
  }),
  default: (reference) => ({ components: { schemas: { A: { type: "object", default: reference } } } }),
};

test.each(Object.keys(places))(
  "in the place of a %s",
  async (place) => {
    // In the places where they are references each is refused by itself; in the others all stand in one document.
    const few = Object.keys(places).indexOf(place) < 4 ? [references[0], references.at(-1)] : [references[5]];
    for (const [index, $ref] of few.entries()) {
      const document = {
        openapi: "3.1.0",
        info: { title: "A", version: "1" },
        servers: [{ url: "https://a.example" }],
        paths: {},
        ...places[place]?.({ $ref }),
      };
      const folder = join(root, `${place}-${index}`.replaceAll(" ", "-"));
      await writeFile(join(root, "api/openapi.json"), JSON.stringify(document));
      await writeFile(
        join(root, "specwright.config.json"),
        JSON.stringify({ input: "api/openapi.json", output: folder, openapi: true }),
      );
      const { code, said } = await new Promise<{ code: unknown; said: string }>((done) => {
        execFile(process.execPath, [program, "generate"], { cwd: root }, (error, out, problems) =>
          done({ code: error?.code ?? 0, said: out + problems }),
        );
      });
      expect([0, 2], said).toContain(code);
      expect(said).not.toContain(secret);
      const written = code === 0 ? await textsIn(folder) : "";
      expect(written, `${place}: ${$ref}`).not.toContain(secret);
    }
    expect(knocks).toBe(0);
  },
  120_000,
);

async function textsIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries
    .filter((each) => each.isFile())
    .map((each) => readFile(join(each.parentPath, each.name), "utf8"));
  return (await Promise.all(texts)).join("\n");
}
