/** Clients of hostile documents, in memory. */
import type { Diagnostic } from "../../generator/diagnostic.js";
import { emit } from "../../generator/emit/emit.js";
import type { Module } from "../../generator/emit/module.js";
import { analyze } from "../../generator/generate.js";
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

/** What is wrong with the code of a client. */
export function problemsOf({ modules = [] }: Client): readonly string[] {
  const texts = textsOf(modules);
  return modules.flatMap((module) => {
    if (module.kind === "json")
      return JSON.stringify(JSON.parse(texts.get(module.path) ?? "")) === JSON.stringify(module.value)
        ? []
        : [module.path];
    return module.kind === "source"
      ? inspect(texts.get(module.path) ?? "", module.structure).map((problem) => `${module.path} ${problem}`)
      : [];
  });
}
