/** The client as npm has it: packed, installed into the projects of others, compiled and run there. */
import { cp, mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { repository, run, succeed } from "../generator/cli/command.js";
import { type LicenseKeyServer, startLicenseKeyServer } from "../server/license-key-server.js";
import { compile, install, link, lint, listFiles, makeFolder, pack, type TypeScript, writeProject } from "./pack.js";
import { consumer, consumerFlags, openapiConsumer, readSamples } from "./consumer.js";

// Whole runs of compilers, on machines that have other things to do.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const name = "dodopayments-license-keys";
const versions: readonly TypeScript[] = ["typescript", "typescript-6", "typescript-7"];

let folder: string;
let tarball: string;
let installed: string;
let server: LicenseKeyServer;
let env: Readonly<Record<string, string>>;

/** A project with the client installed. */
async function makeProject(project: string, files: Readonly<Record<string, unknown>>): Promise<string> {
  const path = join(folder, project);
  await writeProject(path, { "package.json": { private: true, type: "module" }, ...files });
  await install(tarball, path, name);
  return path;
}

beforeAll(async () => {
  folder = await makeFolder("client");
  const client = join(folder, "client");
  await mkdir(client);
  for (const path of [
    "src",
    ".specwright",
    ".gitignore",
    "api.md",
    "CHANGELOG.md",
    "LICENSE",
    "openapi.json",
    "package.json",
  ])
    await cp(join(repository, "generated", path), join(client, path), { recursive: true });
  for (const path of ["README.md", "tsconfig.json"]) await cp(join(repository, "generated", path), join(client, path));
  // `prepack` finds the repository's TypeScript here.
  await link(client, "typescript", ".bin");
  tarball = await pack(client, folder);
  installed = join(await makeProject("plain", {}), "node_modules", name);
  server = await startLicenseKeyServer({ keys: 12 });
  env = { DODO_PAYMENTS_API_KEY: server.token, DODO_PAYMENTS_BASE_URL: server.url };
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

describe("the tarball", () => {
  test("holds code, sources and prose, and nothing else", async () => {
    const sources = (await listFiles(join(repository, "generated/src"))).map((path) => path.replace(/\.ts$/, ""));
    const built = sources.flatMap((path) =>
      [".d.ts", ".d.ts.map", ".js", ".js.map"].map((end) => `dist/${path}${end}`),
    );
    const prose = ["CHANGELOG.md", "LICENSE", "README.md", "api.md", "openapi.json", "package.json"];
    const want = [".specwright/surface.jsonl", ...prose, ...built, ...sources.map((path) => `src/${path}.ts`)];
    expect(await listFiles(installed)).toEqual(want.toSorted());
  });

  test("has nothing that publint objects to", async () => {
    expect(await lint(tarball)).toEqual([]);
  });

  test("has no dependencies", async () => {
    const manifest = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as Record<string, unknown>;
    const kinds = ["dependencies", "peerDependencies", "optionalDependencies", "bundleDependencies"];
    expect(kinds.filter((kind) => kind in manifest)).toEqual([]);
  });

  test("links every link of its prose to a file that it holds", async () => {
    const held = await listFiles(installed);
    const prose = await Promise.all(["README.md", "api.md"].map((path) => readFile(join(installed, path), "utf8")));
    const targets = prose.flatMap((text) => [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path));
    expect(targets.length).toBeGreaterThan(9);
    expect(targets.filter((path) => !held.includes(String(path)))).toEqual([]);
  });
});

describe("JavaScript", () => {
  const listed =
    "let count = 0; for await (const key of client.licenseKeys.list({ page_size: 5 })) count += key.id ? 1 : 0;";

  test.for([
    {
      given: "import",
      file: "main.mjs",
      text: `import DodoPayments, { DodoPayments as byName, NotFoundError } from "${name}";
        const client = new DodoPayments(); ${listed}
        const outcome = await client.licenseKeys.retrieve("lic_unknown").result();
        console.log(count, DodoPayments === byName, outcome.error instanceof NotFoundError);`,
      want: "12 true true\n",
    },
    {
      given: "require()",
      file: "main.cjs",
      text: `const { default: DodoPayments, DodoPayments: byName, NotFoundError } = require("${name}");
        (async () => { const client = new DodoPayments(); ${listed}
        const outcome = await client.licenseKeys.retrieve("lic_unknown").result();
        console.log(count, DodoPayments === byName, outcome.error instanceof NotFoundError); })();`,
      want: "12 true true\n",
    },
    {
      given: "the client without resources, and one of them",
      file: "core.mjs",
      text: `import { Client } from "${name}/core"; import { LicenseKeys } from "${name}/resources/license-keys";
        const client = { licenseKeys: new LicenseKeys(new Client()) }; ${listed} console.log(count);`,
      want: "12\n",
    },
    {
      given: "entries of types alone",
      file: "types.mjs",
      text: `console.log(Object.keys(await import("${name}/types")), Object.keys(await import("${name}/openapi")));`,
      want: "[] []\n",
    },
    {
      given: "package.json",
      file: "package.cjs",
      text: `console.log(require("${name}/package.json").name);`,
      want: `${name}\n`,
    },
  ])("$given", async ({ file, text, want }) => {
    const project = join(folder, "plain");
    await writeProject(project, { [file]: text });
    const ran = await run(process.execPath, [file], { cwd: project, env });
    expect(ran).toEqual({ code: 0, stdout: want, stderr: "" });
  });
});

describe("TypeScript", () => {
  const dom = ["es2023", "dom", "dom.iterable", "dom.asynciterable"];
  const environments = [
    { given: "Node's types and no DOM", lib: ["es2023"], types: ["node"] },
    { given: "the DOM and no Node", lib: dom, types: [] },
  ];

  test.for(environments.flatMap((each) => versions.map((version) => ({ ...each, version }))))(
    "$version with $given",
    async ({ lib, types, version }) => {
      const project = await makeProject(`consumer-${version}-${types.join("")}`, {
        "main.mts": consumer(name),
        "tsconfig.json": {
          compilerOptions: { ...consumerFlags, lib, types, noEmit: true },
          include: ["*.mts"],
        },
      });
      await link(project, "@types/node");
      expect(await compile(project, version)).toBe("");
    },
  );

  test.each(["typescript", "typescript-7"] as const)("CommonJS under %s", async (version) => {
    const project = await makeProject(`commonjs-${version}`, {
      "main.cts": `import DodoPayments = require("${name}");
export const client: DodoPayments.DodoPayments = new DodoPayments.default();
`,
      "tsconfig.json": {
        compilerOptions: { target: "es2022", module: "nodenext", strict: true, lib: dom, types: [], noEmit: true },
        files: ["main.cts"],
      },
    });
    expect(await compile(project, version)).toBe("");
  });

  test("an import of ./types alone leaves no trace in the code", async () => {
    const project = await makeProject("erased", {
      "main.ts": `import type { LicenseKey } from "${name}/types";\nexport const id = (key: LicenseKey): string => key.id;\n`,
      "tsconfig.json": {
        compilerOptions: { ...consumerFlags, lib: ["es2023", "dom"], types: [], outDir: "out" },
        include: ["main.ts"],
      },
    });
    expect(await compile(project)).toBe("");
    expect(await readFile(join(project, "out/main.js"), "utf8")).toBe("export const id = (key) => key.id;\n");
  });

  test("openapi-fetch takes ./openapi, and works with it", async () => {
    const project = await makeProject("openapi-fetch", {
      "main.ts": openapiConsumer(name),
      "tsconfig.json": {
        compilerOptions: { ...consumerFlags, lib: dom, types: ["node"], outDir: "out" },
        include: ["main.ts"],
      },
    });
    await link(project, "openapi-fetch", "@types/node");
    expect(await compile(project)).toBe("");
    const id = server.keys[3]?.id;
    expect(await succeed(process.execPath, ["out/main.js", String(id)], { cwd: project, env })).toBe(`${id} 404\n`);
  });

  test.each([
    { given: "generated/README.md", least: 8 },
    { given: "README.md", least: 5 },
    { given: "generated/api.md", least: 0 },
  ])("the samples of $given compile", async ({ given, least }) => {
    const samples = await readSamples(join(repository, given), name);
    expect(samples.length).toBeGreaterThanOrEqual(least);
    const project = await makeProject(`samples-${given.replaceAll(/\W/g, "-")}`, {
      ...Object.fromEntries(samples.map((text, index) => [`sample-${index}.ts`, text])),
      "empty.ts": "export {};\n",
      "tsconfig.json": {
        // What a sample shows need not be used, nor have its type written out.
        compilerOptions: {
          ...consumerFlags,
          isolatedDeclarations: false,
          noUnusedLocals: false,
          lib: dom,
          types: ["node"],
          noEmit: true,
        },
        include: ["*.ts"],
      },
    });
    await link(project, "@types/node");
    expect(await compile(project)).toBe("");
  });
});
