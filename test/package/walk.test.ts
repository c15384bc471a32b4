/**
 * The whole way, as someone goes it who has only npm: install, init, generate, watch, check, diff, release, pack, and the client in
 * another project that calls the API over a socket.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, copyFile, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { buildCommand, type Ran, repository, run, succeed } from "../generator/cli/command.js";
import { startLicenseKeyServer } from "../server/license-key-server.js";
import { compile, install, link, makeFolder, npmSettings, pack, writeProject } from "./pack.js";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

const folder = await makeFolder("walk");
const project = join(folder, "project");
const who = {
  GIT_AUTHOR_NAME: "W",
  GIT_AUTHOR_EMAIL: "w@w.example",
  GIT_COMMITTER_NAME: "W",
  GIT_COMMITTER_EMAIL: "w@w.example",
};
const env = { ...npmSettings(folder), ...who };
afterAll(() => rm(folder, { recursive: true, force: true }));

const bin = join(project, "node_modules/.bin/specwright");
const specwright = async (...args: readonly string[]): Promise<Ran> => run(bin, args, { cwd: project, env });
const git = async (...args: readonly string[]): Promise<string> => succeed("git", args, { cwd: project, env });
const npm = async (cwd: string, ...args: readonly string[]): Promise<string> => succeed("npm", args, { cwd, env });
const read = async (path: string): Promise<string> => readFile(join(project, path), "utf8");

/** A new project with the generator as npm would install it; its dependencies are the repository's own. */
async function installGenerator(): Promise<void> {
  await buildCommand();
  await mkdir(project);
  await npm(project, "init", "--yes");
  const installed = await install(await pack(repository, folder, "--ignore-scripts"), project, "specwright");
  const { dependencies, bin: bins } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly bin: { readonly specwright: string };
  };
  await link(project, ...Object.keys(dependencies), "@arethetypeswrong/core");
  await chmod(join(installed, bins.specwright), 0o755);
  await mkdir(join(project, "node_modules/.bin"));
  await symlink(join("../specwright", bins.specwright), bin);
}

const ping = "  /ping:\n    get:\n      operationId: ping\n      responses: { '200': { description: It is there. } }\n";

async function commit(tag: string): Promise<void> {
  await git("add", "--all");
  await git("commit", "--quiet", "--message", tag);
  await git("tag", tag);
}

/** Generates anew while it runs: the document changes once. */
async function watchOnce(change: () => Promise<void>): Promise<string> {
  const child = spawn(bin, ["watch"], { cwd: project });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const waits = async (times: number) => {
    while (said.split("Waiting for changes").length <= times) {
      if (child.exitCode !== null) throw new Error(said);
      await once(child.stdout, "data");
    }
  };
  try {
    await waits(1);
    await change();
    await waits(2);
  } finally {
    child.kill("SIGINT");
    await once(child, "exit");
  }
  return said;
}

test("from npm init to a call of the published client", async () => {
  await installGenerator();
  await copyFile(join(repository, "spec/license-keys.yaml"), join(project, "openapi.yaml"));
  await writeFile(join(project, ".gitignore"), "node_modules\n");
  await git("init", "--quiet");

  expect(await specwright("check")).toMatchObject({ code: 2, stdout: "" });
  expect(await specwright("init", "--client-name", "Keys")).toMatchObject({ code: 0, stderr: "" });
  expect((await specwright("check")).stdout).toContain("There is no client in client yet.");
  expect(await specwright("generate")).toMatchObject({ code: 0, stderr: "" });
  expect(await specwright("check")).toMatchObject({ code: 0, stderr: "" });
  expect((await specwright("release")).stdout).toContain("keys 0.1.0 is the first version");
  await commit("v0.1.0");

  // Something new: watch regenerates; the version that follows is a small one.
  const document = await read("openapi.yaml");
  const withPing = document.replace("paths:\n", () => `paths:\n${ping}`);
  expect(await watchOnce(() => writeFile(join(project, "openapi.yaml"), withPing))).toMatch(/files? changed|file new/);
  expect(await specwright("check")).toMatchObject({ code: 0 });
  const news = await specwright("diff", "v0.1.0:openapi.yaml");
  expect(news.stdout).toContain("client.ping is new.");
  expect(news.stdout).toMatch(/the next version is a minor one\.\n$/);
  expect((await specwright("release", "--dry-run")).stdout).toContain("keys 0.1.0 → 0.1.1 (minor), since v0.1.0");
  expect(await read("client/package.json")).toContain('"version": "0.1.0"');
  expect((await specwright("release")).code).toBe(0);
  await commit("v0.1.1");

  // Something gone: check fails with the reason, and passes once it has been generated.
  await writeFile(join(project, "openapi.yaml"), document);
  const drifted = await specwright("check", "--format", "github");
  expect(drifted.code).toBe(1);
  expect(drifted.stdout).toContain("title=document-changed::The document has changed: client.ping is gone.");
  expect((await specwright("diff", "v0.1.1:client")).stdout).toMatch(/the next version is a major one\.\n$/);
  await writeProject(project, { "client/src/custom/index.ts": 'export const motto = "keys for all" as string;\n' });
  expect((await specwright("generate")).code).toBe(0);
  expect((await specwright("check")).code).toBe(0);
  const released = await specwright("release");
  expect(released.stdout).toContain("keys 0.1.1 → 0.2.0 (major), since v0.1.1");
  expect((await specwright("check")).code).toBe(0);
  expect((await specwright("generate")).stdout).toMatch(/files unchanged\n$/);
  expect(await read("client/CHANGELOG.md")).toMatch(
    /^# Changelog\n\n## 0\.2\.0\n\n### Breaking changes\n\n- client\.ping is gone\.[^]*\n## 0\.1\.1\n\n### New\n\n- client\.ping is new\.[^]*\n## 0\.1\.0\n/,
  );
  await commit("v0.2.0");

  // The tarball: the same bytes each time, and npm would take it.
  const packed = await specwright("pack");
  expect(packed.code, packed.stderr).toBe(0);
  const tarball = join(project, "keys-0.2.0.tgz");
  // Whoever may read new files here, and whatever the clock says.
  const elsewhere = { cwd: project, env: { ...env, TZ: "Asia/Tokyo" } };
  await succeed("sh", ["-c", 'umask 077 && exec "$0" pack --dest again', bin], elsewhere);
  expect((await readFile(tarball)).equals(await readFile(join(project, "again/keys-0.2.0.tgz")))).toBe(true);
  await npm(project, "publish", "--dry-run", "./keys-0.2.0.tgz");
  expect((await specwright("diff", "keys-0.2.0.tgz", "v0.1.1:openapi.yaml")).stdout).toContain("client.ping is new.");

  // Elsewhere: types, and calls over a socket.
  const consumer = join(folder, "consumer");
  await writeProject(consumer, {
    "package.json": { private: true, type: "module" },
    "main.ts": `import Keys, { motto, NotFoundError, type LicenseKey } from "keys";
const client = new Keys({ bearerToken: process.argv[2] ?? "", baseURL: process.argv[3] ?? "" });
const found: LicenseKey[] = await client.licenseKeys.list({ page_size: 5 }).toArray();
const outcome = await client.licenseKeys.retrieve("lic_unknown").result();
console.log(found.length, outcome.ok === false && outcome.error instanceof NotFoundError, motto);
`,
    "tsconfig.json": {
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        rootDir: ".",
        strict: true,
        lib: ["es2023", "dom"],
        types: ["node"],
        outDir: "out",
      },
      files: ["main.ts"],
    },
  });
  await npm(consumer, "install", "--no-audit", tarball);
  await link(consumer, "@types/node", "undici-types");
  expect(await compile(consumer)).toBe("");
  await using server = await startLicenseKeyServer({ keys: 12 });
  const printed = await succeed(process.execPath, ["out/main.js", server.token, server.url], { cwd: consumer, env });
  expect(printed).toBe("12 true keys for all\n");
});
