/** `specwright docs`: what it writes, what it refuses, and that a second run leaves what is not its own. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { buildCommand, specwright } from "./command.js";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const pets = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets: { get: { operationId: list_pets, responses: { "200": { description: OK } } } }
`;

let folder: string;
beforeAll(async () => {
  await buildCommand();
  folder = await mkdtemp(join(tmpdir(), "specwright-docs-"));
  await writeFile(join(folder, "pets.yaml"), pets);
  await writeFile(join(folder, "broken.yaml"), pets.replace("3.1.0", "9"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const docs = (...args: readonly string[]) => specwright(["docs", ...args], { cwd: folder });

test("a reference is written, and again", async () => {
  const first = await docs("pets.yaml", "--out", "reference", "--client-name", "Zoo");
  expect(first.stderr).toBe("");
  expect(first.code).toBe(0);
  expect(first.stdout).toContain("The reference of zoo is in reference");
  expect(await readFile(join(folder, "reference/index.html"), "utf8")).toContain("import</span> Zoo");
  await writeFile(join(folder, "reference/own.html"), "mine");
  const second = await docs("pets.yaml", "--out", "reference", "--client-name", "Zoo");
  expect(second.stdout).toMatch(/\d+ files unchanged/);
  expect(await readFile(join(folder, "reference/own.html"), "utf8")).toBe("mine");
});

test("a client's folder is no place for it", async () => {
  await specwright(["generate", "pets.yaml", "--out", "client"], { cwd: folder });
  const { code, stderr } = await docs("pets.yaml", "--out", "client");
  expect(code).toBe(3);
  expect(stderr).toContain("client holds a client that Specwright has generated.");
  expect(await readFile(join(folder, "client/package.json"), "utf8")).toContain("pets");
});

test("a reference's folder is no place for a client", async () => {
  await docs("pets.yaml", "--out", "pages");
  for (const command of ["generate", "check"]) {
    const { code, stderr } = await specwright([command, "pets.yaml", "--out", "pages"], { cwd: folder });
    expect(code).toBe(3);
    expect(stderr).toContain("pages holds a reference that Specwright has generated.");
  }
  expect(await readFile(join(folder, "pages/index.html"), "utf8")).toContain("Pets");
});

test("--check says what has drifted, and writes nothing", async () => {
  const check = () => docs("pets.yaml", "--out", "checked", "--check");
  const never = await check();
  expect([never.code, never.stdout]).toEqual([1, expect.stringContaining("There is no reference in checked yet.")]);
  await docs("pets.yaml", "--out", "checked");
  const same = await check();
  expect([same.code, same.stdout]).toEqual([0, expect.stringContaining("checked is up to date")]);

  const page = join(folder, "checked/index.html");
  const text = await readFile(page, "utf8");
  await writeFile(page, `${text}<p>mine</p>`);
  await rm(join(folder, "checked/errors.html"));
  const drifted = await check();
  expect(drifted.code).toBe(1);
  expect(drifted.stdout).toContain("checked is not what would be generated.");
  expect(drifted.stdout).toMatch(/edited +checked\/index\.html/);
  expect(drifted.stdout).toMatch(/missing +checked\/errors\.html/);
  expect(drifted.stdout).toContain("specwright docs reverts the edit.");
  expect(await readFile(page, "utf8")).toContain("mine");
});

test.each([
  { given: ["pets.yaml"], want: "No output folder is named." },
  { given: ["pets.yaml", "--out", "pets.yaml"], want: "pets.yaml is a file, not a folder." },
  { given: ["broken.yaml", "--out", "broken"], want: "Nothing was written." },
])("$given is refused: $want", async ({ given, want }) => {
  const { code, stderr } = await docs(...given);
  expect(code).not.toBe(0);
  expect(stderr).toContain(want);
});
