/** The table on this platform. `npm run test:runtimes` runs the same rows on others. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ClientModule } from "./client.js";
import { generateClients } from "./module.js";
import { type Modules, runRow } from "./run.js";
import { rows } from "./table.js";

let folder: string;
let modules: Modules;
let server: ChildProcess;
let control: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-conformance-"));
  const sources = await generateClients(folder);
  const load = async (path: string) => (await import(pathToFileURL(path).href)) as ClientModule;
  modules = { plain: await load(sources.plain), keyed: await load(sources.keyed) };
  // Not in this process: rows rule over its timers.
  server = fork(join(import.meta.dirname, "process.ts"), { execArgv: ["--import", "jiti/register"] });
  [control] = (await once(server, "message")) as [string];
});
afterAll(async () => {
  server.disconnect();
  await rm(folder, { recursive: true, force: true });
});

test("every row has a name of its own", () => {
  const names = rows.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

const possible = rows.filter(({ not }) => not?.node === undefined);

test.each(possible.map((row) => [row.name, row] as const))("%s", async (_, row) => {
  const { problems } = await runRow(row, modules, control, "node");
  expect(problems).toEqual([]);
});
