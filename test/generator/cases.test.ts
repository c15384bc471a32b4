/**
 * Small documents, and the clients that they must become: `test/cases/generate/<case>/`.
 *
 * `UPDATE=1 npx vitest run test/generator/cases.test.ts` rewrites what is expected. Read the difference before you commit it.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Config } from "../../generator/config/config.js";
import { generate } from "../../generator/generate.js";
import { writeSamples } from "./readme-sample.js";

const cases = join(import.meta.dirname, "../cases/generate");
const names = (await readdir(cases)).toSorted();
const tsc = join(import.meta.dirname, "../../node_modules/typescript-7/bin/tsc");

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "specwright-cases-"));
  const generated = await Promise.all(names.map(generateCase));
  if (process.env["UPDATE"]) await Promise.all(names.map((name, index) => accept(name, generated[index] ?? new Map())));
  names.forEach((name, index) => outputs.set(name, generated[index] ?? new Map()));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What each case became, by path. */
const outputs = new Map<string, ReadonlyMap<string, string>>();

describe.each(names)("%s", (name) => {
  test("becomes what is expected", async () => {
    expect(Object.fromEntries(outputs.get(name) ?? [])).toEqual(
      Object.fromEntries(await readFolder(join(cases, name, "expected"))),
    );
  });
});

test("all of them compile under their own compiler options, and so does every sample in a README", async () => {
  const options = { rootDir: ".", noEmit: true };
  const [first = ""] = names;
  await writeFile(
    join(root, "tsconfig.json"),
    JSON.stringify({ extends: `./${first}/tsconfig.json`, compilerOptions: options, include: ["*/src"] }),
  );
  const run = promisify(execFile)(process.execPath, [tsc, "-p", root]);
  expect(
    await run.then(
      () => "",
      (error: { readonly stdout: string }) => error.stdout,
    ),
  ).toBe("");
}, 60_000);

/** Generates into the temporary folder, and gives what stands there but the runtime and what every package has. */
async function generateCase(name: string): Promise<ReadonlyMap<string, string>> {
  const config = await readFile(join(cases, name, "config.yaml"), "utf8").catch(() => "{}");
  const folder = join(root, name);
  const stainless = await readFile(join(cases, name, "stainless.yml")).catch(() => undefined);
  const { diagnostics } = await generate({
    input: { file: "document.yaml", text: await readFile(join(cases, name, "document.yaml")) },
    read: () => Promise.reject(new Error("A case is one document.")),
    settings: parse(config) as Config,
    ...(stainless && { stainless: { file: "stainless.yml", text: stainless } }),
    folder,
  });
  const said = diagnostics.map(({ severity, code, message, source }) =>
    [
      `${severity} ${code}: ${message}`,
      ...(source ? [`  at ${source.file === "stainless.yml" ? source.file : ""}${source.pointer}`] : []),
    ].join("\n"),
  );
  const files = [...(await readFolder(folder))].filter(([path]) => isTelling(path));
  const usage = await readFile(join(cases, name, "usage.ts"), "utf8").catch(() => undefined);
  expect(await writeSamples(folder, usage === undefined ? [] : [usage])).toBeGreaterThan(3);
  return new Map([...files, ...(said.length > 0 ? [["diagnostics.txt", `${said.join("\n")}\n`] as const] : [])]);
}

function isTelling(path: string): boolean {
  return path === "api.md" || (path.startsWith("src/") && !path.startsWith("src/runtime/"));
}

async function accept(name: string, files: ReadonlyMap<string, string>): Promise<void> {
  const folder = join(cases, name, "expected");
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** The files below a folder, by their paths in it, with slashes. */
async function readFolder(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.toSorted().map(async (path) => {
        const relative = path.slice(folder.length + 1).replaceAll("\\", "/");
        return [relative, await readFile(path, "utf8")] as const;
      }),
    ),
  );
}
