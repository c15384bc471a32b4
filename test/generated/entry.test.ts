/** The package's entries: what they hold after a build, and what they leave no byte of. */
import { execFile } from "node:child_process";
import { access, copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { type ExportDeclaration, type ImportDeclaration, Node, Project, SyntaxKind } from "ts-morph";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileProject, root } from "../types/compiler.js";

const generated = join(root, "generated");
const sources = join(generated, "src");
const name = "dodopayments-license-keys";

/** Where users of other SDKs import from. */
const aliases = ["resources", "core/*", "api-promise", "client", "error", "pagination", "uploads"].map((to) => `./${to}`);

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(generated, "package.json"), "utf8")) as Manifest;
}

/** What is left of a module besides comments. */
function code(text: string): string {
  return text.replace(/\/\*[^]*?\*\/|\/\/.*/g, "").trim();
}

/** A module as any tool emits it that looks at one file at a time. */
function emitted(text: string): string {
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2023,
    verbatimModuleSyntax: true,
  };
  return code(ts.transpileModule(text, { compilerOptions }).outputText);
}

describe("after a build", () => {
  let folder: string;
  let home: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "specwright-entry-"));
    home = join(folder, "node_modules", name);
    await mkdir(home, { recursive: true });
    for (const file of ["package.json", "openapi.json"]) await copyFile(join(generated, file), join(home, file));
    expect(await compileProject("7", generated, "--outDir", join(home, "dist"))).toEqual([]);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("the manifest has the entries of the contract", async () => {
    const { exports } = await readManifest();
    expect(Object.keys(exports).toSorted()).toEqual(
      [".", "./core", "./openapi", "./openapi.json", "./package.json", "./resources/*", "./tanstack-query", "./testing", "./types", ...aliases].toSorted(),
    );
  });

  test("every entry has its module and its declarations", async () => {
    const { exports } = await readManifest();
    const resources = (await readdir(join(sources, "resources"))).map((file) => file.replace(/\.ts$/, ""));
    const files = Object.values(exports)
      .flatMap((target) => (typeof target === "string" ? [target] : [target.types, target.default]))
      .flatMap((file) => (file.includes("*") ? resources.map((resource) => file.replace("*", resource)) : [file]));
    expect(files).toHaveLength(12 + 2 + 2 * resources.length + 2 * aliases.length);
    for (const file of files) await expect(access(join(home, file))).resolves.toBeUndefined();
  });

  test.each(["types", "openapi"])("./%s is an empty module", async (entry) => {
    expect(code(await readFile(join(home, `dist/${entry}.js`), "utf8"))).toBe("export {};");
  });

  const run = async (file: string, program: string): Promise<string> => {
    await writeFile(join(folder, file), program);
    const { stdout } = await promisify(execFile)(process.execPath, ["--no-warnings", file], { cwd: folder });
    return stdout.trim();
  };

  test("every entry can be imported by its name", async () => {
    const program = `
      import Default, { DodoPayments, NotFoundError } from "${name}";
      import { Client } from "${name}/core";
      import { LicenseKeys } from "${name}/resources/license-keys";
      import * as types from "${name}/types";
      import * as openapi from "${name}/openapi";
      import manifest from "${name}/package.json" with { type: "json" };
      const client = new Default({ bearerToken: "key" });
      console.log(JSON.stringify([
        Default === DodoPayments, Default.NotFoundError === NotFoundError, client instanceof Client,
        client.licenseKeys instanceof LicenseKeys, Object.keys(types), Object.keys(openapi), manifest.name,
      ]));`;
    expect(JSON.parse(await run("user.mjs", program))).toEqual([true, true, true, true, [], [], name]);
  });

  test("what users of other SDKs import stands where they import it from", async () => {
    const program = (isTyped: boolean) => `
      import { APIError, ${isTyped ? "type LicenseKey" : "LicenseKeys"} } from "${name}";
      import { APIError as CoreError, DodoPaymentsError } from "${name}/core/error";
      import { APIError as RootError } from "${name}/error";
      import { toFile } from "${name}/uploads";
      import { toFile as coreToFile } from "${name}/core/uploads";
      import { LicenseKeys as Listed } from "${name}/resources";
      import { DodoPayments } from "${name}/client";
      ${isTyped ? typed : "export const same = LicenseKeys === Listed;"}
      console.log([APIError === CoreError, APIError === RootError, APIError === DodoPayments.APIError,
        toFile === coreToFile, new APIError(404, {}, "", new Headers()) instanceof DodoPaymentsError, !!Listed].join());`;
    const typed = `
      import type { LicenseKey as Same } from "${name}/resources";
      import type { LicenseKey as Deep } from "${name}/resources/license-keys";
      import type { PagePromise } from "${name}/pagination";
      import type { PagePromise as CorePromise } from "${name}/core/pagination";
      import type { APIPromise } from "${name}/api-promise";
      import type { APIPromise as CoreAPIPromise } from "${name}/core/api-promise";
      import type { Page } from "${name}";
      export const same = (key: LicenseKey): [Same, Deep] => [key, key];
      export const first = async (keys: PagePromise<Page<LicenseKey>>): Promise<LicenseKey | undefined> => (await keys).items[0];
      export const again = (keys: CorePromise<Page<LicenseKey>, LicenseKey>): APIPromise<unknown> => keys;
      export const got = (key: CoreAPIPromise<LicenseKey>): Promise<LicenseKey> => key;`;
    expect(await run("sdk-user.mjs", program(false))).toBe("true,true,true,true,true,true");
    const typedFolder = join(folder, "typed");
    await mkdir(typedFolder, { recursive: true });
    await writeFile(join(typedFolder, "user.mts"), program(true));
    const compilerOptions = { module: "nodenext", strict: true, noEmit: true, types: [], lib: ["es2023", "dom"] };
    await writeFile(join(typedFolder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    expect(await compileProject("6", typedFolder)).toEqual([]);
  });

  test("require() of it works", async () => {
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    expect(major > 20 || (major === 20 && minor >= 19)).toBe(true);
    const program = `
      const { DodoPayments, default: Default } = require("${name}");
      console.log(Default === DodoPayments, new DodoPayments({ environment: "test_mode" }).baseURL);`;
    expect(await run("user.cjs", program)).toBe("true https://test.dodopayments.com");
  });
});

describe("./types is erased", () => {
  test.each([
    `import type { LicenseKey, NotFoundError } from "${name}/types"; export const id = (key: LicenseKey, _?: NotFoundError) => key.id;`,
    `import type * as types from "${name}/types"; export const id = (key: types.LicenseKey) => key.id;`,
    `import type { LicenseKey } from "${name}/types"; export type { LicenseKey }; export const id = 1;`,
    `export type * from "${name}/types"; export const id = 1;`,
    `export type { LicenseKey } from "${name}/types"; export const id = 1;`,
  ])("from %s", (program) => {
    const text = emitted(program);
    expect(text).toContain("export const id");
    expect(text).not.toMatch(/import|from|license/i);
  });

  test.each(["types.ts", "openapi.ts"])("and %s compiles to an empty module", async (file) => {
    expect(emitted(await readFile(join(sources, file), "utf8"))).toBe("export {};");
  });

  test("and so is every model", async () => {
    const files = await readdir(join(sources, "models"));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(emitted(await readFile(join(sources, "models", file), "utf8"))).toBe("export {};");
    }
  });
});

describe("the sources", () => {
  const project = new Project({ tsConfigFilePath: join(generated, "tsconfig.json") });
  const files = project.getSourceFiles();
  const nameOf = (file: (typeof files)[number]) => relative(sources, file.getFilePath());

  /** Whether a module is loaded for it at run time. */
  const isValue = (declaration: ImportDeclaration | ExportDeclaration): boolean => {
    if (declaration.isTypeOnly()) return false;
    if (Node.isExportDeclaration(declaration)) {
      return !declaration.hasNamedExports() || declaration.getNamedExports().some((each) => !each.isTypeOnly());
    }
    // With verbatimModuleSyntax, `import { type A } from "b"` leaves `import {} from "b"`: the module is loaded.
    return true;
  };

  test("import each other's values in no circle", () => {
    const graph = new Map(
      files.map((file) => [
        nameOf(file),
        [...file.getImportDeclarations(), ...file.getExportDeclarations()]
          .filter((declaration) => isValue(declaration))
          .flatMap((declaration) => {
            const target = declaration.getModuleSpecifierSourceFile();
            return target ? [nameOf(target)] : [];
          }),
      ]),
    );
    expect(graph.get("index.ts")).toContain("client.ts");
    expect(findCircle(graph)).toBeUndefined();
  });

  test("import nothing but each other", () => {
    const foreign = files.flatMap((file) =>
      [...file.getImportDeclarations(), ...file.getExportDeclarations()]
        .map((declaration) => declaration.getModuleSpecifierValue() ?? "./")
        .filter((specifier) => !/^\.\.?\/.+\.js$|^\.\/$/.test(specifier)),
    );
    expect(foreign).toEqual([]);
  });

  test("have no any, and silence no compiler", () => {
    const any = files.flatMap((file) =>
      file.getDescendantsOfKind(SyntaxKind.AnyKeyword).map((node) => `${nameOf(file)}:${node.getStartLineNumber()}`),
    );
    expect(any).toEqual([]);
    const silenced = files
      .filter((file) => /@ts-(?:ignore|nocheck|expect-error)/.test(file.getFullText()))
      .map((file) => nameOf(file));
    expect(silenced).toEqual([]);
  });
});

/** A way from a module back to itself. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (module: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(module)) return [...way.slice(way.indexOf(module)), module];
    if (done.has(module)) return undefined;
    for (const next of graph.get(module) ?? []) {
      const circle = visit(next, [...way, module]);
      if (circle) return circle;
    }
    done.add(module);
    return undefined;
  };
  for (const module of graph.keys()) {
    const circle = visit(module, []);
    if (circle) return circle;
  }
  return undefined;
}

test("a circle would be found", () => {
  const graph = { a: ["b", "c"], b: ["c"], c: [] };
  expect(findCircle(new Map(Object.entries(graph)))).toBeUndefined();
  expect(findCircle(new Map(Object.entries({ ...graph, c: ["d"], d: ["b"] })))).toEqual(["b", "c", "d", "b"]);
});
