/**
 * The plugins in the bundlers themselves, each in a process of its own that watches: `npm run test:bundlers [-- webpack …]`.
 *
 * The client is that of the document as it becomes; a broken one is told, and ends nothing.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { readFolder, stampFolder } from "../generator/cli/command.js";
import { Served } from "./served.js";
import { script, Watched } from "./watched.js";

const all = ["webpack", "rspack", "rollup", "rolldown", "esbuild", "vite"];
const chosen = process.argv.slice(2);
const servers: readonly string[] = ["webpack", "rspack"];

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

/** A page is open: it is told of what is broken, has the client as it was, and is made anew once the document is mended. */
async function servesDocument(bundler: string, folder: string): Promise<void> {
  await using served = await Served.start(bundler, folder);
  await served.hasBundled('"/pets"');
  await served.tells("ok", /./, () => served.writeDocument(animals));
  await served.hasBundled('"/animals"');

  await served.tells("warnings", complaint, () => served.writeDocument(broken));
  if (!(await served.bundle()).includes('"/animals"')) throw new Error("The client is not as it was.");
  await served.tells("ok", /./, () => served.writeDocument(pets));
  await served.hasBundled('"/pets"');
}

/** There is no client at all yet: the page that is opened says why. */
async function servesBroken(bundler: string, folder: string): Promise<void> {
  await writeFile(join(folder, "api.yaml"), broken);
  await using served = await Served.start(bundler, folder);
  await served.tells("warnings", complaint);
  await served.tells("ok", /./, () => served.writeDocument(pets));
  await served.hasBundled('"/pets"');
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
const servedScenarios = {
  "serves the document": servesDocument,
  "serves a broken one": servesBroken,
};
/** Vite's server is in test/generator/plugin.test.ts; the others have none. */
function scenariosOf(bundler: string): readonly (readonly [string, typeof followsDocument])[] {
  return Object.entries(servers.includes(bundler) ? { ...scenarios, ...servedScenarios } : scenarios);
}

const root = await realpath(await mkdtemp(join(tmpdir(), "specwright-bundlers-")));
let isGood = true;
try {
  for (const bundler of all.filter((each) => chosen.length === 0 || chosen.includes(each)))
    for (const [name, scenario] of scenariosOf(bundler)) {
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
