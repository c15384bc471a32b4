/** Clients of hostile documents on a disk: compiled, and imported by an engine that looks for what has run. */
import { execFile } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { compileProject } from "../types/compiler.js";
import { type Client, textsOf } from "./generation.js";
import { alarm } from "./text.js";

export async function writeClient(folder: string, modules: NonNullable<Client["modules"]>): Promise<void> {
  const runtime = modules.flatMap((module) =>
    module.kind === "text" && module.path.startsWith("src/runtime/") ? [[module.path, module.text] as const] : [],
  );
  for (const [path, text] of [...runtime, ...textsOf(modules)]) {
    if (!path.startsWith("src/")) continue;
    const file = join(folder, path.slice("src/".length));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

export interface Executed {
  readonly errors: readonly string[];
  /** Whether a text of a document has run. */
  readonly alarmed: boolean;
  /** By how many names the prototype of all objects and the global object have grown. */
  readonly changed: number;
  /** How many modules there are. */
  readonly built: number;
}

/** Compiles what is in `src`, and imports all of it. */
export async function execute(folder: string): Promise<Executed> {
  const compilerOptions = {
    rootDir: "src",
    outDir: "dist",
    target: "es2022",
    module: "nodenext",
    strict: true,
    lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
    types: [],
  };
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  const errors = await compileProject("7", folder);
  if (errors.length > 0) return { errors, alarmed: false, changed: 0, built: 0 };
  const built = (await readdir(join(folder, "dist"), { recursive: true })).filter((path) => path.endsWith(".js"));
  const program = `
    const before = Reflect.ownKeys(Object.prototype).length + Object.keys(globalThis).length;
    for (const path of ${JSON.stringify(built)}) await import(new URL("./dist/" + path.split("/").map(encodeURIComponent).join("/"), import.meta.url).href);
    const after = Reflect.ownKeys(Object.prototype).length + Object.keys(globalThis).length;
    console.log(JSON.stringify({ alarmed: "${alarm}" in globalThis, changed: after - before }));
  `;
  await writeFile(join(folder, "import.js"), program);
  const { stdout } = await promisify(execFile)(process.execPath, ["import.js"], { cwd: folder });
  return { errors, built: built.length, ...(JSON.parse(stdout) as Pick<Executed, "alarmed" | "changed">) };
}
