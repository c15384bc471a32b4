/** The generator as npm has it: packed, installed elsewhere, and run there; and as a clone has it. */
import { chmod, cp, mkdir, readFile, rm, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { buildCommand, launcher, readFolder, repository, run, specwright, succeed } from "../generator/cli/command.js";
import { compile, install, link, lint, listFiles, makeFolder, npmSettings, pack, writeProject } from "./pack.js";

// Whole runs of the command, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Manifest {
  readonly version: string;
  readonly bin: { readonly specwright: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

let manifest: Manifest;
let folder: string;
let tarball: string;
let project: string;
let installed: string;

beforeAll(async () => {
  await buildCommand();
  manifest = JSON.parse(await readFile(join(repository, "package.json"), "utf8")) as Manifest;
  folder = await makeFolder("pack");
  // Without `prepare`, which would build anew while other tests run what is built.
  tarball = await pack(repository, folder, "--ignore-scripts");
  project = join(folder, "project");
  await mkdir(project);
  installed = await install(tarball, project, "specwright");
  await link(project, ...Object.keys(manifest.dependencies));
  // As npm does it.
  await chmod(join(installed, manifest.bin.specwright), 0o755);
  await mkdir(join(project, "node_modules/.bin"));
  await symlink(join("../specwright", manifest.bin.specwright), join(project, "node_modules/.bin/specwright"));
  await cp(join(repository, "spec"), join(project, "spec"), { recursive: true });
  await writeProject(project, { "package.json": { private: true, type: "module" } });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the tarball", () => {
  test("holds what runs and what a person reads, and nothing else", async () => {
    const sources = await listFiles(join(repository, "generator"));
    const templates = await listFiles(join(repository, "templates"));
    const built = sources.map((path) => `dist/${path.replace(/\.ts$/, "")}`);
    const want = [
      ...["CHANGELOG.md", "LICENSE", "README.md", "bin/specwright.js", "package.json"],
      "schema/config.json",
      ...(await listFiles(join(repository, "docs"))).map((path) => `docs/${path}`),
      ...built.flatMap((path) => [`${path}.d.ts`, `${path}.js`]),
      ...templates.filter((path) => !/^\w+\/tsconfig\.json$/.test(path)).map((path) => `templates/${path}`),
    ];
    expect(await listFiles(installed)).toEqual(want.toSorted());
  });

  test("has nothing that publint objects to", async () => {
    expect(await lint(tarball)).toEqual([]);
  });

  test("has types for a config in TypeScript", async () => {
    await writeProject(project, {
      "specwright.config.ts": `import { defineConfig } from "specwright";
export default defineConfig({ input: "./api.yaml", clientName: "Pets" });
// @ts-expect-error: no such setting
defineConfig({ inputs: "./api.yaml" });
`,
      "tsconfig.json": {
        compilerOptions: {
          module: "nodenext",
          strict: true,
          exactOptionalPropertyTypes: true,
          types: [],
          noEmit: true,
        },
        files: ["specwright.config.ts"],
      },
    });
    expect(await compile(project)).toBe("");
    await rm(join(project, "specwright.config.ts"));
  });
});

test("the samples of docs/api.md compile, in a project that has the package", async () => {
  const text = await readFile(join(repository, "docs/api.md"), "utf8");
  const samples = [...text.matchAll(/^```ts\n([^]*?)^```/gm)].map(([, sample = ""]) => sample);
  expect(samples).toHaveLength(2);
  const compilerOptions = { target: "es2022", module: "nodenext", strict: true, types: ["node"], noEmit: true };
  await writeProject(project, {
    ...Object.fromEntries(samples.map((sample, index) => [`sample-${index}.ts`, sample])),
    // The declarations of bundlers are theirs to keep.
    "tsconfig.json": { compilerOptions: { ...compilerOptions, skipLibCheck: true }, include: ["sample-*.ts"] },
  });
  await link(project, "@types/node", "undici-types", "vite");
  expect(await compile(project)).toBe("");
});

describe("installed", () => {
  test("npx and node generate the same bytes as the repository does", async () => {
    const config = ["--config", "spec/specwright.config.yaml"];
    const env = npmSettings(folder);
    const [npx, node, own] = await Promise.all([
      run("npx", ["--no-install", "specwright", "generate", ...config, "--out", "by-npx"], { cwd: project, env }),
      run(process.execPath, [join(installed, "dist/cli/main.js"), "generate", ...config, "--out", "by-node"], {
        cwd: project,
      }),
      specwright(["generate", ...config, "--out", "by-repository"], { cwd: project }),
    ]);
    expect([npx, node, own]).toMatchObject([{ code: 0 }, { code: 0 }, { code: 0 }]);
    const want = await readFolder(join(project, "by-repository"));
    expect(want.size).toBeGreaterThan(40);
    expect(await readFolder(join(project, "by-npx"))).toEqual(want);
    expect(await readFolder(join(project, "by-node"))).toEqual(want);
  });
});

describe("a clone", () => {
  // npx links the repository into a folder of its own; "prepare" would build it anew beneath the other tests.
  const settings = () => ({ ...npmSettings(folder), npm_config_ignore_scripts: "true" });

  test.each([".", "test/generator", "generated", "generated/src"])("npx specwright works in %s", async (path) => {
    const options = { cwd: join(repository, path), env: settings() };
    expect(await succeed("npx", ["specwright", "--version"], options)).toBe(`${manifest.version}\n`);
  });

  test("npx --prefix and the launcher work in any folder", async () => {
    const npx = ["--prefix", repository, "specwright", "--version"];
    const options = { cwd: folder, env: settings() };
    expect(await succeed("npx", npx, options)).toBe(`${manifest.version}\n`);
    expect(await succeed(process.execPath, [launcher, "--version"], options)).toBe(`${manifest.version}\n`);
  });

  test("the launcher is what package.json names, and may be run", async () => {
    expect(join(repository, manifest.bin.specwright)).toBe(launcher);
    expect((await stat(launcher)).mode & 0o111).toBe(0o111);
  });
});
