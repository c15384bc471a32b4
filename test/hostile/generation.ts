/** Clients of hostile documents, in memory. */
import type { Diagnostic } from "../../generator/diagnostic.js";
import { emit } from "../../generator/emit/emit.js";
import type { Module } from "../../generator/emit/module.js";
import { analyze } from "../../generator/generate.js";
import { readAssets } from "../../generator/write/asset.js";
import { textOfModule } from "../generator/module-text.js";

const assets = await readAssets();

export interface Client {
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined where the document has errors. */
  readonly modules?: readonly Module[];
}

export async function clientOf(document: unknown): Promise<Client> {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const { diagnostics, client } = await analyze({
    input: { file: "document.json", text },
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
