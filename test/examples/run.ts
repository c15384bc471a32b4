/**
 * The projects of examples/ in other people's hands: `npm run test:examples [-- vite …]`.
 *
 * The client is packed as npm packs it; each project is copied to a folder of its own, has the tarball installed there, and is built and
 * run against `specwright mock`. A browser that is not there is a failure, unless `SPECWRIGHT_NO_CHROMIUM=1` says that it is known.
 */
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { findChromium, lacksChromium } from "../chromium.js";
import { repository, succeed } from "../generator/cli/command.js";
import { install, makeFolder, pack } from "../package/pack.js";
import { startStandIn } from "../package/stand-in.js";
import { shownByPage } from "./page.js";
import { type Example, examples, type Place } from "./project.js";

const chosen = process.argv.slice(2);
const packages = join(import.meta.dirname, "node_modules");
const clientName = "dodopayments-license-keys";
const root = await makeFolder("examples");
const tarball = await pack(join(repository, "generated"), join(root, "pack"));
const mock = await startStandIn(repository, "--config", "spec/specwright.config.yaml");
const environment = {
  DODO_PAYMENTS_BASE_URL: mock.address,
  DODO_PAYMENTS_API_KEY: "test",
  VITE_API_URL: mock.address,
  PATH: `${join(packages, ".bin")}:${process.env["PATH"] ?? ""}`,
};
let isGood = true;
try {
  for (const example of examples) {
    if (chosen.length === 0 || chosen.includes(example.name)) isGood = (await report(example)) && isGood;
  }
} finally {
  mock.end();
  await rm(root, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;

async function report(example: Example): Promise<boolean> {
  const start = Date.now();
  const lacks = example.inBrowser && findChromium() === undefined;
  if (lacks) {
    const isKnown = process.env["SPECWRIGHT_NO_CHROMIUM"] === "1";
    console.error(`${isKnown ? "SKIPPED" : "FAILED"} ${example.name}: ${lacksChromium}`);
    return isKnown;
  }
  try {
    const place = await settle(example);
    for (const step of example.steps) await step(place);
    console.log(`✓ ${example.name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    console.error(`FAILED ${example.name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

/** The project in a folder of its own, with what it depends on. */
async function settle({ name, source }: Example): Promise<Place> {
  const folder = join(root, name);
  if (source === undefined) await cp(join(repository, "examples", name), folder, { recursive: true });
  const client = await install(tarball, folder, clientName);
  if (source !== undefined) await writeFiles(folder, await source(client));
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  for (const dependency of Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })) {
    if (dependency === clientName) continue;
    const link = join(folder, "node_modules", dependency);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(packages, dependency), link, "junction");
  }
  return {
    folder,
    npm: (script) => succeed("npm", ["run", "--silent", script], { cwd: folder, env: environment }),
    shell: (command) => succeed("sh", ["-c", command], { cwd: folder, env: environment }),
    remove: (path) => rm(join(folder, path), { recursive: true }),
    read: (path) => readFile(join(folder, path), "utf8"),
    page: (path, until) => shownByPage(join(folder, path), until),
  };
}

interface Manifest {
  readonly dependencies?: object;
  readonly devDependencies?: object;
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
}
