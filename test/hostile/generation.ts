/** Clients of hostile documents, in memory. */
import type { Diagnostic } from "../../generator/diagnostic.js";
import { emit } from "../../generator/emit/emit.js";
import type { Module } from "../../generator/emit/module.js";
import { analyze } from "../../generator/generate.js";
import { checkPaths } from "../../generator/write/path.js";
import { readAssets } from "../../generator/write/asset.js";
import { textOfModule } from "../generator/module-text.js";
import { inspect } from "./inspection.js";

const assets = await readAssets();

export interface Client {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined where the document has errors. */
  readonly modules?: readonly Module[];
}

export async function clientOf(document: unknown, file = "document.json"): Promise<Client> {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const { diagnostics, client } = await analyze({
    input: { file, text },
    read: () => Promise.reject(Object.assign(new Error("There is one document."), { code: "ENOENT" })),
    settings: {},
  });
  return { diagnostics, ...(client && { modules: emit(client.plan, assets) }) };
}

/** By path, without the runtime, which no document changes. */
export function textsOf(modules: readonly Module[]): ReadonlyMap<string, string> {
  const own = modules.filter(({ path }) => !path.startsWith("src/runtime/"));
  return new Map(own.map((module) => [module.path, textOfModule(module)]));
}

interface Package {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly scripts: object;
}

const packageKeys =
  "name version description license type sideEffects main types exports files scripts engines devDependencies".split(
    " ",
  );

/** What runs when it is installed, what it brings along, what a document has a say in. */
function packageProblems(value: Package): readonly string[] {
  const { name, scripts } = value;
  const wanted = { build: "tsc -p tsconfig.json", prepack: "npm run build" };
  return [
    ...Object.keys(value).flatMap((key) => (packageKeys.includes(key) ? [] : [`package.json has ${key}`])),
    ...(JSON.stringify(scripts) === JSON.stringify(wanted) ? [] : ["package.json has other scripts"]),
    ...(/^[a-z0-9~-][a-z0-9._~-]*$/.test(name) ? [] : [`package.json is named ${name}`]),
  ];
}

/** What is wrong with the code of a client. */
export function problemsOf({ modules = [] }: Client): readonly string[] {
  const texts = textsOf(modules);
  // Throws where a path leads out, or is that of another file on some disk.
  checkPaths(modules.map(({ path }) => path));
  return modules.flatMap((module) => {
    if (module.path === "package.json" && module.kind === "json") return packageProblems(module.value as Package);
    if (module.kind === "json")
      return JSON.stringify(JSON.parse(texts.get(module.path) ?? "")) === JSON.stringify(module.value)
        ? []
        : [module.path];
    return module.kind === "source"
      ? inspect(texts.get(module.path) ?? "", module.structure).map((problem) => `${module.path} ${problem}`)
      : [];
  });
}
