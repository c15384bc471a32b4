/** What a release says where git says little, and what it suggests next. */
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildCommand, type Ran, specwright, succeed } from "./command.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const api = (more = "") => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets: { get: { x-specwright-method: list, responses: { "200": { description: "" } } } }
${more}`;
const env = {
  GIT_AUTHOR_NAME: "W",
  GIT_AUTHOR_EMAIL: "w@w.example",
  GIT_COMMITTER_NAME: "W",
  GIT_COMMITTER_EMAIL: "w@w.example",
};

let root: string;
beforeAll(async () => {
  await buildCommand();
  root = await realpath(await mkdtemp(join(tmpdir(), "specwright-release-")));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function makeProject(name: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  await writeFile(join(folder, "openapi.yaml"), api());
  await writeFile(join(folder, "specwright.config.yaml"), "input: openapi.yaml\noutput: client\n");
  expect((await specwright(["generate", "--quiet"], { cwd: folder })).code).toBe(0);
  return folder;
}

const git = async (cwd: string, ...parameters: readonly string[]): Promise<string> =>
  succeed("git", parameters, { cwd, env });
const release = async (cwd: string, ...flags: readonly string[]): Promise<Ran> =>
  specwright(["release", ...flags], { cwd, env });

test.concurrent("outside of any repository it is the first version, and there is nothing to commit", async () => {
  const folder = await makeProject("outside");
  const { stdout } = await release(folder);
  expect(stdout).toContain("pets 0.1.0 is the first version: this folder is in no git repository.");
  expect(stdout).toMatch(/Next:\n {4}specwright pack\n$/);
});

test.concurrent("before the first commit it is the first version, and what is new is added", async () => {
  const folder = await makeProject("empty");
  await git(folder, "init", "--quiet");
  expect((await release(folder)).stdout).toContain("    git add client specwright.lock.yaml\n");
  expect((await release(folder, "--as", "2.0.0", "--dry-run")).stdout).toMatch(/\nNothing was written\.\n$/);
  expect(await readFile(join(folder, "client/package.json"), "utf8")).toContain('"version": "0.1.0"');
});

test.concurrent("where git cannot be run it is no first version", async () => {
  const folder = await makeProject("lacking");
  const bin = join(folder, "bin");
  await mkdir(bin);
  await symlink(process.execPath, join(bin, "node"));
  const { code, stderr } = await specwright(["release"], { cwd: folder, env: { PATH: bin } });
  expect(code).toBe(2);
  expect(stderr).toContain("git is not installed");
  expect(stderr).toContain("--from npm:pets@VERSION");
});

test.concurrent("tags go on as they were, and the author's words are shown before they are written", async () => {
  const folder = await makeProject("tagged");
  await git(folder, "init", "--quiet");
  await git(folder, "add", ".");
  await git(folder, "commit", "--quiet", "--message", "1");
  await git(folder, "tag", "pets@0.1.0");
  const changelog = join(folder, "client/CHANGELOG.md");
  await writeFile(
    changelog,
    "# Changelog\r\n\r\n## Unreleased\r\n\r\n- Mine.\r\n\r\n## 0.1.0\r\n\r\n- The first version.\r\n",
  );
  const ping = '  /ping: { get: { operationId: ping, responses: { "204": { description: "" } } } }\n';
  await writeFile(join(folder, "openapi.yaml"), api(ping));
  const shown = await release(folder, "--dry-run");
  expect(shown.stdout).toContain("## 0.1.1\n\n- Mine.\n\n### New\n\n- client.ping is new.\n");
  expect((await release(folder)).stdout).toContain("    git tag pets@0.1.1\n");
  expect(await readFile(changelog, "utf8")).toMatch(
    /^# Changelog\r\n\r\n## Unreleased\r\n\r\n## 0\.1\.1\r\n\r\n- Mine\.\r\n[^]*## 0\.1\.0\r\n\r\n- The first version\.\r\n$/,
  );
});
