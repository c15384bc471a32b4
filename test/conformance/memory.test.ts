/** A long list is paged through in the memory of one page. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, expect, test } from "vitest";
import type { ClientModule } from "./client.js";
import { generateClients } from "./module.js";

const folder = await mkdtemp(join(tmpdir(), "specwright-memory-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const pageSize = 1000;
const million = 1_000_000;

test("a million items are read in constant memory", async () => {
  setFlagsFromString("--expose-gc");
  const collectGarbage = runInNewContext("gc") as () => void;
  const heap = () => (collectGarbage(), process.memoryUsage().heapUsed);
  const { plain } = await generateClients(folder);
  const { default: Client } = (await import(pathToFileURL(plain).href)) as ClientModule;
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
