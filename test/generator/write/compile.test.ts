/** What is written compiles, and so does every sample in its README. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emit } from "../../../generator/emit/emit.js";
import { readAssets } from "../../../generator/write/asset.js";
import { write } from "../../../generator/write/write.js";
import { samplePlan } from "../emit/sample-plan.js";

const tsc = join(import.meta.dirname, "../../../node_modules/typescript-7/bin/tsc");
const compile = async (folder: string): Promise<string> => {
  const run = promisify(execFile)(process.execPath, [tsc, "-p", folder]);
  return run.then(
    () => "",
    (error: { readonly stdout: string }) => error.stdout,
  );
};

let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-compile-"));
  folder = join(root, "client");
  const document = {
    openapi: "3.1.0",
    info: { title: "x", version: "1" },
    paths: { "/x": { get: { responses: {} } } },
  };
  const plan = { ...samplePlan, package: { ...samplePlan.package, openapi: true, document: true } };
  await write(emit(plan, await readAssets(), { typed: { value: document }, published: document }), { folder });
  expect(await compile(folder)).toBe("");
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

test("every entry of the package has its declarations and its module", async () => {
  const { exports } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  };
  const files = Object.values(exports).flatMap((each) =>
    typeof each === "string" ? [each] : [each.types, each.default],
  );
  expect(files).toHaveLength(26);
  for (const file of files) {
    const content = await readFile(join(folder, file.replace("*", "license-keys")), "utf8");
    expect(content).not.toBe("");
  }
});

test.each(["types", "openapi"])("./%s has no byte of code", async (name) => {
  const code = await readFile(join(folder, `dist/${name}.js`), "utf8");
  expect(
    code
      .replace(/^\/\*[^]*?\*\//, "")
      .replace(/\/\/#.*/, "")
      .trim(),
  ).toBe("export {};");
});

test("the samples of the README compile", async () => {
  const readme = await readFile(join(folder, "README.md"), "utf8");
  const samples = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, sample = ""]) => sample);
  expect(samples.length).toBeGreaterThan(6);
  const user = join(root, "user");
  await mkdir(join(user, "node_modules"), { recursive: true });
  await symlink(folder, join(user, "node_modules", samplePlan.package.name));
  await writeFile(join(user, "package.json"), '{ "type": "module" }');
  const compilerOptions = { rootDir: ".", noEmit: true };
  await writeFile(
    join(user, "tsconfig.json"),
    JSON.stringify({ extends: "../client/tsconfig.json", compilerOptions, include: ["*.ts"] }),
  );
  await Promise.all(samples.map((sample, index) => writeFile(join(user, `sample-${index}.ts`), sample)));
  expect(await compile(user)).toBe("");
}, 60_000);
