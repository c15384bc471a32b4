/** The platforms that the suite runs on: how each is started with the bundle, and gives its outcomes. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { findChromium, lacksChromium } from "../chromium.js";
import type { Platform } from "../conformance/row.js";
import type { Outcome } from "../conformance/run.js";

/** What is run, and where. */
export interface Suite {
  /** All of it, as a module. */
  readonly bundle: string;
  /** Where the fault server takes orders. */
  readonly control: string;
  /** Whom the platform is to trust, in PEM. */
  readonly authority: string;
}

export interface Target {
  /** `node-22` */
  readonly name: string;
  readonly run: (suite: Suite) => Promise<readonly Outcome[]>;
  /** Why it cannot be run here. */
  readonly lacks?: string;
}

const unpackaged = "no package in package.json has it for this kind of machine";
const packages = join(import.meta.dirname, "node_modules");

export async function findTargets(): Promise<readonly Target[]> {
  return [
    ...(await Promise.all(["node-22", "node-24", "node-26"].map((name) => programTarget(name, "node", name, [])))),
    await programTarget("deno", "deno", "@deno", ["run", "--allow-all", "--no-config"]),
    await programTarget("bun", "bun", "@oven", []),
    await workerdTarget(),
    chromiumTarget(),
  ];
}

/** A program that runs a file. Its package holds it for one kind of machine: `node-22-linux-x64`, `@oven/bun-linux-x64`. */
async function programTarget(
  name: string,
  platform: Platform,
  home: string,
  flags: readonly string[],
): Promise<Target> {
  const program = await findProgram(home, platform);
  if (program === undefined) return { name, run: async () => [], lacks: unpackaged };
  return { name, run: (suite) => runProgram(program, flags, platform, suite) };
}

async function workerdTarget(): Promise<Target> {
  const program = await findProgram("@cloudflare", "workerd");
  if (program === undefined) return { name: "workerd", run: async () => [], lacks: unpackaged };
  return { name: "workerd", run: (suite) => runInWorkerd(program, suite) };
}

/** In `bin`, or where the package begins. */
/** Of a package of this folder; undefined where none is for this kind of machine. */
export async function findProgram(home: string, name: string): Promise<string | undefined> {
  const isScope = home.startsWith("@");
  const folder = isScope ? join(packages, home) : packages;
  const homes = (await readdir(folder)).filter((each) => isScope || each.startsWith(`${home}-`));
  const paths = homes.flatMap((each) => [join(folder, each, "bin", name), join(folder, each, name)]);
  return paths.find((path) => existsSync(path));
}

async function runProgram(
  program: string,
  flags: readonly string[],
  platform: Platform,
  { bundle, control, authority }: Suite,
): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-runtime-"));
  try {
    await writeFile(join(folder, "suite.mjs"), bundle);
    const certificate = join(folder, "authority.pem");
    await writeFile(certificate, authority);
    const call = `run(${JSON.stringify(control)}, ${JSON.stringify(platform)})`;
    const lines = [`import { run } from "./suite.mjs";`, `console.log(JSON.stringify(await ${call}));`];
    const main = join(folder, "main.mjs");
    await writeFile(main, lines.join("\n"));
    // Deno has a name of its own for it.
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: certificate, DENO_CERT: certificate };
    const { stdout } = await promisify(execFile)(program, [...flags, main], { maxBuffer: 1e9, env });
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Outcome[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One request of the worker's for each row: what a worker may do is counted by request. */
const worker = `
import { run, count } from "./suite.mjs";
export default {
  async fetch(request) {
    const { control, index } = await request.json();
    return Response.json(index === undefined ? count : await run(control, "workerd", index, index + 1));
  },
};`;

/** It may call this machine, as the fault server is on it. */
const workerdConfig = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    ( name = "main", worker = (
      modules = [ ( name = "main.mjs", esModule = embed "main.mjs" ), ( name = "suite.mjs", esModule = embed "suite.mjs" ) ],
      compatibilityDate = "2026-01-01",
      globalOutbound = "network"
    ) ),
    ( name = "network", network = ( allow = ["public", "private"], tlsOptions = ( trustedCertificates = [ embed "authority.pem" ] ) ) )
  ],
  sockets = [ ( name = "http", address = "127.0.0.1:0", http = (), service = "main" ) ]
);`;

async function runInWorkerd(program: string, { bundle, control, authority }: Suite): Promise<readonly Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-runtime-"));
  const files = { "main.mjs": worker, "suite.mjs": bundle, "config.capnp": workerdConfig, "authority.pem": authority };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  // It says on the fourth channel where it listens.
  const stdio = ["ignore", "ignore", "inherit", "pipe"] as const;
  const workerd = spawn(program, ["serve", "--control-fd=3", join(folder, "config.capnp")], { stdio: [...stdio] });
  try {
    const [said] = (await once(workerd.stdio[3] as Readable, "data")) as [Buffer];
    const { port } = JSON.parse(said.toString()) as { readonly port: number };
    const ask = async (body: object): Promise<unknown> => {
      const response = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body: JSON.stringify(body) });
      return response.ok ? response.json() : [{ name: JSON.stringify(body), problems: [await response.text()] }];
    };
    const count = (await ask({ control })) as number;
    const outcomes: Outcome[] = [];
    for (let index = 0; index < count; index++) outcomes.push(...((await ask({ control, index })) as Outcome[]));
    return outcomes;
  } finally {
    workerd.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

function chromiumTarget(): Target {
  const executablePath = findChromium();
  if (executablePath === undefined) return { name: "chromium", run: async () => [], lacks: lacksChromium };
  return { name: "chromium", run: ({ control }) => runInChromium(executablePath, control) };
}

/** As far as it is used here: its own types are there only once it is installed. */
interface Playwright {
  readonly chromium: {
    launch(options: { readonly executablePath: string; readonly args: readonly string[] }): Promise<{
      newPage(): Promise<{ goto(url: string): Promise<unknown>; evaluate<Value>(code: string): Promise<Value> }>;
      close(): Promise<void>;
    }>;
  };
}

/** The page and the bundle are served by the fault server: see run.ts. */
async function runInChromium(executablePath: string, control: string): Promise<readonly Outcome[]> {
  // Not imported: what loads this file as TypeScript would read all of it as TypeScript too.
  const { chromium } = createRequire(import.meta.url)("playwright-core") as Playwright;
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`${control}/page`);
    const call = `import("/suite.mjs").then(({ run }) => run(${JSON.stringify(control)}, "chromium"))`;
    return await page.evaluate(call);
  } finally {
    await browser.close();
  }
}
