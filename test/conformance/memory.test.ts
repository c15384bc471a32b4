/** A long list is paged through in the memory of one page, and a long file is sent in that of a few chunks. */
import { createServer } from "node:http";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import type { Client as Used, ClientModule } from "./client.js";
import { turns } from "./abort.js";
import { generateClients } from "./module.js";
import { listen } from "./socket.js";

const folder = await mkdtemp(join(tmpdir(), "specwright-memory-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const { plain } = await generateClients(folder);
const { default: Client } = (await import(pathToFileURL(plain).href)) as ClientModule;

const pageSize = 1000;
const million = 1_000_000;

test("a million items are read in constant memory", async () => {
  const heap = () => (collectGarbage(), process.memoryUsage().heapUsed);
  const fetch = async (url: string) => {
    const start = Number(new URL(url).searchParams.get("cursor") ?? 0);
    const items = Array.from({ length: pageSize }, (_, index) => ({ id: String(start + index), name: "x".repeat(50) }));
    const next = start + pageSize;
    return Response.json({ items, next_cursor: next < million ? String(next) : null });
  };
  const client = new Client({ baseURL: "http://localhost", bearer: "t", fetch });
  const sizes: number[] = [];
  let count = 0;
  for await (const { id } of client.things.list()) {
    if (Number(id) !== count++) throw new Error(`${id} is not item ${count - 1}.`);
    if (count % (million / 10) === 0) sizes.push(heap());
  }
  expect(count).toBe(million);
  // A page is some 100 kB; a million items would be more than 100 MB.
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(8_000_000);
});

const megabyte = 1_000_000;
const length = 200 * megabyte;

test.each([
  { given: "files of a form", call: (client: Used, file: unknown) => client.files.create({ file }) },
  { given: "parts of their own types", call: (client: Used, icon: unknown) => client.parts.create({ icon }) },
  { given: "bodies", call: (client: Used, body: unknown) => client.blobs.update({ body }) },
  {
    given: "bodies that the document does not know",
    call: (client: Used, body: unknown) => client.post("/x", { body }),
  },
])("200 MB are sent in constant memory: $given", async ({ call }) => {
  let received = 0;
  const server = createServer((message, response) => {
    message.on("data", ({ length }: Buffer) => (received += length));
    message.once("end", () => response.end('{"id":"1"}'));
  });
  const { host, close } = await listen(server);
  const sizes: number[] = [];
  /** What buffers hold is no part of the heap. */
  const used = async () => {
    // What the turn before has used is let go with it.
    await turns();
    collectGarbage();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let sent = 0; sent < length; sent += megabyte / 10) {
      if (sent % (length / 10) === 0) sizes.push(await used());
      yield new Uint8Array(megabyte / 10);
    }
  }
  await call(new Client({ baseURL: `http://${host}`, bearer: "t" }), bytes());
  await close();
  expect(received).toBeGreaterThanOrEqual(length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(60 * megabyte);
});
