/** What the output costs whoever compiles it: the checker's time and instantiations, under TypeScript 6 and 7. */
import { spawnSync } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { median } from "./measure.js";

export interface TypeCheck {
  /** Of the whole program, in seconds. */
  readonly seconds: number;
  readonly instantiations: number;
  readonly megabytes: number;
  /** How many errors it has: what does not compile is checked all the same, and takes its time. */
  readonly errors: number;
}

export const compilers = ["typescript-6", "typescript-7"] as const;
export type Compiler = (typeof compilers)[number];

const repository = resolve(import.meta.dirname, "../../..");

const options = {
  strict: true,
  noEmit: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable", "esnext.disposable"],
  types: [],
  skipLibCheck: true,
};

/** Of files in a folder, by their paths in it, so many times. */
export async function checkTypes(
  compiler: Compiler,
  folder: string,
  files: readonly string[],
  runs: number,
): Promise<TypeCheck> {
  const config = join(folder, "tsconfig.bench.json");
  await writeFile(config, JSON.stringify({ compilerOptions: options, files }));
  const tsc = join(repository, "node_modules", compiler, "bin/tsc");
  const found = Array.from({ length: runs }, () => {
    const args = [tsc, "-p", config, "--extendedDiagnostics"];
    // Who finds errors ends with another code than 0, and says how long that took, too.
    return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
  });
  const of = (title: string) => median(found.map((said) => readNumber(said, title)));
  return {
    seconds: of("Total time"),
    instantiations: of("Instantiations"),
    megabytes: of("Memory used") / 1024,
    errors: countErrors(found[0] ?? ""),
  };
}

/** `src/client.ts(3,1): error TS2304: Cannot find name 'a'.` */
function countErrors(said: string): number {
  return said.match(/^(?:\S.*: )?error TS\d+: /gm)?.length ?? 0;
}

/** `Total time:  1.23s`, `Memory used: 123456K` */
function readNumber(said: string, title: string): number {
  const [, number] = new RegExp(`^${title}:\\s+([\\d.]+)`, "m").exec(said) ?? [];
  if (number === undefined) throw new Error(`The compiler says nothing of its ${title}:\n${said.slice(0, 500)}`);
  return Number(number);
}

/** Every source file below a folder, by its path from another one. */
export async function sourcesIn(folder: string, from: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map(({ parentPath, name }) => relative(from, join(parentPath, name)));
}

/** A program that imports one resource of a client, the largest, and one that is empty: their names in the folder. */
export async function writePrograms(
  folder: string,
  client: string,
): Promise<{ readonly one: string; readonly none: string }> {
  const resources = await sourcesIn(join(folder, client, "src/resources"), folder);
  const texts = await Promise.all(
    resources.map(async (file) => ({ file, text: await readFile(join(folder, file), "utf8") })),
  );
  const [largest] = texts.toSorted((a, b) => b.text.length - a.text.length);
  const name = /^export class (\w+)/m.exec(largest?.text ?? "")?.[1] ?? "";
  const module = `./${(largest?.file ?? "").replace(/\.ts$/, ".js")}`;
  const core = `./${client}/src/core.js`;
  const program = `import { Client } from "${core}";\nimport { ${name} } from "${module}";\n\nexport const resource: ${name} = new ${name}(new Client());\n`;
  await writeFile(join(folder, "one.ts"), program);
  await writeFile(join(folder, "none.ts"), "export {};\n");
  return { one: "one.ts", none: "none.ts" };
}
