/** Where the name of a host leads is what counts, not how it is spelt: the command itself, with a resolver of ours. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { buildCommand, specwright } from "../generator/cli/command.js";

let folder: string;
let server: Server;
let port: number;
let asked: string[] = [];

beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-resolver-"));
  server = createServer(({ url = "", headers: { host = "" } }, response) => {
    asked.push(`${host.split(":")[0] ?? ""}${url}`);
    if (url === "/away.yaml") response.writeHead(302, { location: `http://other.test:${port}/pet.yaml` }).end();
    else response.end("Pet: { type: object }\n");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  ({ port } = server.address() as AddressInfo);
}, 120_000);
beforeEach(() => (asked = []));
afterAll(async () => {
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true, force: true });
});

test.each([
  { given: "api.test/pet.yaml", addresses: [["127.0.0.1"]], want: "api.test is in a private network" },
  { given: "api.test/pet.yaml", addresses: [["169.254.169.254"]], want: "api.test is in a private network" },
  { given: "api.test/pet.yaml", addresses: [["::ffff:10.0.0.1"]], want: "api.test is in a private network" },
  { given: "api.test/pet.yaml", addresses: [["8.8.8.8", "127.0.0.1"]], want: "api.test is in a private network" },
  { given: "localhost./pet.yaml", addresses: [["127.0.0.1"]], want: "localhost. is in a private network" },
  {
    given: "127.0.0.1.nip.test/pet.yaml",
    addresses: [["127.0.0.1"]],
    want: "127.0.0.1.nip.test is in a private network",
  },
])("$given, at $addresses: $want", async ({ given, addresses, want }) => {
  const { code, stderr } = await generate(given, addresses);
  expect({ code, isTold: stderr.includes(want), asked }).toEqual({ code: 2, isTold: true, asked: [] });
});

test("an address is looked up once, so that what was judged is what is asked", async () => {
  const { code, looks } = await generate("127.0.0.1/pet.yaml", [["8.8.8.8"]]);
  // In digits there is nothing to look up.
  expect({ code, looks, asked }).toEqual({ code: 0, looks: [], asked: ["127.0.0.1/pet.yaml"] });
  const second = await generate("api.test/pet.yaml", [["127.0.0.1"], ["8.8.8.8"]]);
  expect({ code: second.code, looks: second.looks }).toEqual({ code: 2, looks: ["api.test"] });
});

test("a redirect to a name is judged like a name", async () => {
  const { code, stderr } = await generate("127.0.0.1/away.yaml", [["127.0.0.1"]], [`http://other.test:${port}`]);
  expect(stderr).toContain("other.test is in a private network");
  expect({ code, asked }).toEqual({ code: 2, asked: ["127.0.0.1/away.yaml"] });
});

/** A file that refers to what is given, which its user has allowed. */
async function generate(given: string, addresses: readonly (readonly string[])[], allowed: readonly string[] = []) {
  const [host = "", path = ""] = given.split("/");
  const origin = `http://${host}:${port}`;
  const document = {
    openapi: "3.1.0",
    info: { title: "Names", version: "1" },
    servers: [{ url: "https://a.example" }],
    paths: {},
    components: { schemas: { Pet: { $ref: `${origin}/${path}#/Pet` } } },
  };
  await writeFile(join(folder, "openapi.json"), JSON.stringify(document));
  const looks = join(folder, "looks.txt");
  await writeFile(looks, "");
  const names = [origin, ...allowed].flatMap((name) => ["--allow-reference", name]);
  const { code, stderr } = await specwright(["generate", "openapi.json", "--out", "client", ...names], {
    cwd: folder,
    env: {
      NODE_OPTIONS: `--import ${join(import.meta.dirname, "resolver.js")}`,
      ADDRESSES: JSON.stringify(addresses),
      LOOKS: looks,
    },
  });
  return { code, stderr, looks: (await readFile(looks, "utf8")).split("\n").filter(Boolean) };
}
