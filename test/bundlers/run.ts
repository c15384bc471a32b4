/**
 * The plugins in the bundlers themselves, each in a process of its own that watches: `npm run test:bundlers [-- webpack …]`.
 *
 * The client is that of the document as it becomes; a broken one is told, and ends nothing.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { readFolder, stampFolder } from "../generator/cli/command.js";

const all = ["webpack", "rspack", "rollup", "rolldown", "esbuild", "vite"];
const chosen = process.argv.slice(2);
const script = join(import.meta.dirname, "bundle.js");
const patience = 30_000;

const pets = document("/pets");
const animals = document("/animals");
const broken = "openapi: 3.1.0\npaths: [\n";
const complaint = /api\.yaml:\d+: The YAML is not well-formed/;
const config = "input: api.yaml\noutput: client\n";

function document(path: string): string {
  return `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  ${path}: { get: { x-specwright-method: list, responses: { "200": { description: "" } } } }
  /vets: { get: { x-specwright-method: list, responses: { "200": { description: "" } } } }
`;
}

/** A bundler that watches. */
class Watched {
  readonly #child: ChildProcess;
  readonly #folder: string;
  #said = "";

  constructor(bundler: string, folder: string) {
    this.#folder = folder;
    this.#child = spawn(process.execPath, [script, bundler], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    this.#child.stdout?.on("data", (chunk: Buffer) => (this.#said += chunk.toString()));
  }

  get builds(): number {
    return this.#said.split("\n").length - 1;
  }

  async writeDocument(text: string): Promise<void> {
    await writeFile(join(this.#folder, "api.yaml"), text);
  }

  /** Until the bundle has a text. @throws where it never does, or the bundler has ended */
  async hasBundled(wanted: string): Promise<void> {
    await this.#waitFor(`the bundle to have ${wanted}`, async () => (await this.bundle()).includes(wanted));
  }

  async bundle(): Promise<string> {
    return readFile(join(this.#folder, "out/bundle.js"), "utf8").catch(() => "");
  }

  /** Until it complains, in what it says from now on. */
  async complains(about: RegExp, change: () => Promise<void>): Promise<void> {
    const before = this.#said.length;
    await change();
    await this.#waitFor(`a complaint: ${about.source}`, async () => about.test(this.#said.slice(before)));
  }

  async end(): Promise<void> {
    if (this.#child.exitCode === null) {
      this.#child.kill("SIGKILL");
      await once(this.#child, "exit");
    }
  }

  async #waitFor(what: string, holds: () => Promise<boolean>): Promise<void> {
    for (const end = Date.now() + patience; !(await holds()); await setTimeout(50)) {
      if (this.#child.exitCode !== null) throw new Error(`It ended, with ${this.#child.exitCode}:\n${this.#said}`);
      if (Date.now() > end) throw new Error(`It waited in vain for ${what}. It said:\n${this.#said}`);
    }
  }
}

/** The whole of a developer's day: a change of the document, of the config, a broken document, and the mended one. */
async function followsDocument(bundler: string, folder: string): Promise<void> {
  const watched = new Watched(bundler, folder);
  try {
    await watched.hasBundled('"/pets"');
    const before = await stampFolder(join(folder, "client"));
    await watched.writeDocument(animals);
    await watched.hasBundled('"/animals"');
    const untouched = new Set(await stampFolder(join(folder, "client")));
    for (const path of ["src/resources/vets.ts", "src/core.ts", "tsconfig.json"])
      if (!before.some((stamp) => stamp.startsWith(`${path} `) && untouched.has(stamp)))
        throw new Error(`${path} was written, and had not changed.`);

    await watched.complains(complaint, () => watched.writeDocument(broken));
    const bundle = await watched.bundle();
    if (!bundle.includes('"/animals"')) throw new Error("The client is not as it was.");
    await watched.writeDocument(pets);
    await watched.hasBundled('"/pets"');
    await writeFile(join(folder, "specwright.config.yaml"), `${config}clientName: Zoo\n`);
    await watched.hasBundled("Zoo");
    // What a run writes does not make the next one begin, and that again: it comes to rest.
    await setTimeout(1000);
    const rested = watched.builds;
    await setTimeout(1500);
    if (watched.builds > rested) throw new Error("It builds on and on.");
  } finally {
    await watched.end();
  }
}

async function beginsBroken(bundler: string, folder: string): Promise<void> {
  await writeFile(join(folder, "api.yaml"), broken);
  const watched = new Watched(bundler, folder);
  try {
    await watched.complains(complaint, async () => undefined);
    await watched.writeDocument(pets);
    await watched.hasBundled('"/pets"');
  } finally {
    await watched.end();
  }
}

async function buildOnce(bundler: string, folder: string, ...flags: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [script, bundler, "--once", ...flags], { cwd: folder });
  const [said] = await Promise.all([text(child.stderr), text(child.stdout), once(child, "exit")]);
  const code = child.exitCode;
  return code === 0 ? "" : said || `It ended with ${String(code)}.`;
}

async function failsWhereItShould(bundler: string, folder: string): Promise<void> {
  const refused = async (about: RegExp, ...flags: readonly string[]) => {
    const said = await buildOnce(bundler, folder, ...flags);
    if (!about.test(said)) throw new Error(`It should have failed with ${about.source}; it said: ${said}`);
  };
  await refused(/There is no client in/, "--check");
  await writeFile(join(folder, "api.yaml"), broken);
  await refused(complaint);
  await writeFile(join(folder, "api.yaml"), pets);
  const said = await buildOnce(bundler, folder);
  if (said !== "") throw new Error(said);
  const checked = await buildOnce(bundler, folder, "--check");
  if (checked !== "") throw new Error(checked);
  const files = await readFolder(join(folder, "out"));
  if (![...files.values()].some((code) => code.includes('"/pets"'))) throw new Error("The bundle lacks the client.");
}

async function makeProject(root: string, name: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  const files = {
    "package.json": '{ "private": true, "type": "module" }\n',
    "api.yaml": pets,
    "specwright.config.yaml": config,
    "main.js": 'import Client from "./client/src/index.ts";\nexport const client = new Client();\n',
  };
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
  return folder;
}

const scenarios = {
  "follows the document": followsDocument,
  "begins broken": beginsBroken,
  builds: failsWhereItShould,
};
const root = await realpath(await mkdtemp(join(tmpdir(), "specwright-bundlers-")));
let isGood = true;
try {
  for (const bundler of all.filter((each) => chosen.length === 0 || chosen.includes(each)))
    for (const [name, scenario] of Object.entries(scenarios)) {
      const folder = await makeProject(root, `${bundler}-${name.replaceAll(" ", "-")}`);
      const problem = await scenario(bundler, folder).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (problem) isGood = false;
      console.log(`${problem ? "FAILED" : "passes"}: ${bundler} ${name}`);
      if (problem) console.error(problem);
    }
} finally {
  await rm(root, { recursive: true, force: true });
}
if (!isGood) process.exitCode = 1;
