/** Programs against the generated client, compiled as its users would: with every flag of the contract, by every TypeScript that it supports. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

export const root: string = join(import.meta.dirname, "../..");

/** The package that holds each TypeScript. */
const typescripts = { "5.9": "typescript", "6": "typescript-6", "7": "typescript-7" } as const;
export type TypeScript = keyof typeof typescripts;
export const versions = Object.keys(typescripts) as readonly TypeScript[];

/** Every flag of the contract, as the type tests have them. */
export const flags: string = join(root, "test/types/tsconfig.json");

/** What the compiler says of a project: a line each, nothing where all is well. */
export async function compileProject(
  version: TypeScript,
  project: string,
  ...options: readonly string[]
): Promise<readonly string[]> {
  const tsc = join(root, "node_modules", typescripts[version], "bin/tsc");
  const parameters = [tsc, "-p", project, "--pretty", "false", ...options];
  // Paths in complaints are relative to the working folder.
  const cwd = project.endsWith(".json") ? dirname(project) : project;
  const run = promisify(execFile)(process.execPath, parameters, { cwd });
  return run.then(
    () => [],
    ({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }) =>
      `${stdout}${stderr}`.trimEnd().split("\n"),
  );
}

/** Programs by file name, in a folder of their own for as long as they are needed. */
export interface Programs extends AsyncDisposable {
  readonly folder: string;
  /** What the compiler says of them. */
  compile(version: TypeScript): Promise<readonly string[]>;
}

/**
 * `options` are compiler options, over the contract's flags.
 *
 * That the declarations of the libraries compile is shown once, by the type tests; programs take them as they are.
 */
export async function writePrograms(
  files: Readonly<Record<string, string>>,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Programs> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-types-"));
  const compilerOptions = {
    rootDir: "/",
    typeRoots: [join(root, "node_modules/@types")],
    skipLibCheck: true,
    ...options,
  };
  const config = { extends: flags, compilerOptions, include: ["**/*.ts"] };
  const all = { "package.json": '{ "type": "module" }', "tsconfig.json": JSON.stringify(config), ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return {
    folder,
    compile: (version) => compileProject(version, folder),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
