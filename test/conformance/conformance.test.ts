/** The table on this platform. `npm run test:runtimes` runs the same rows on others. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadClients } from "./load.js";
import { generateClients } from "./module.js";
import { type Modules, type Outcome, runRow } from "./run.js";
import { rows } from "./table.js";
import type { Order } from "./trusting-process.js";

let folder: string;
let modules: Modules;
let server: ChildProcess;
let control: string;
/** Of the rows that have to be run by a process which trusts the suite's own authority. */
let trusting: readonly Outcome[];

const typescript = ["--import", "jiti/register"];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-conformance-"));
  const sources = await generateClients(folder);
  modules = await loadClients(sources);
  // Not in this process: rows rule over its timers.
  server = fork(join(import.meta.dirname, "process.ts"), { execArgv: typescript });
  const [{ url, authority }] = (await once(server, "message")) as [{ url: string; authority: string }];
  control = url;
  trusting = await runTrusting({ sources, control }, authority);
});
afterAll(async () => {
  server.disconnect();
  await rm(folder, { recursive: true, force: true });
});

async function runTrusting(order: Order, authority: string): Promise<readonly Outcome[]> {
  const certificate = join(folder, "authority.pem");
  await writeFile(certificate, authority);
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate };
  const child = fork(join(import.meta.dirname, "trusting-process.ts"), { execArgv: typescript, env });
  child.send(order);
  const [outcomes] = (await once(child, "message")) as [readonly Outcome[]];
  return outcomes;
}

test("every row has a name of its own", () => {
  const names = rows.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

const possible = rows.filter(({ not }) => not?.node === undefined);

test.each(possible.map((row) => [row.name, row] as const))("%s", async (name, row) => {
  const { problems } = row.trusts
    ? (trusting.find((outcome) => outcome.name === name) ?? { problems: ["it was not run"] })
    : await runRow(row, modules, control, "node");
  expect(problems).toEqual([]);
});
