import { collectDiagnostics, type Diagnostic } from "../../../generator/diagnostic.js";
import { emit } from "../../../generator/emit/emit.js";
import { loadDocument } from "../../../generator/load/document.js";
import type { Loaded } from "../../../generator/load/loaded.js";
import { model } from "../../../generator/model/model.js";
import { planPackage } from "../../../generator/plan/package.js";
import { resolve } from "../../../generator/resolve/document.js";
import { readAssets } from "../../../generator/write/asset.js";

/** The runtime is the same for all, and long. */
const assets = { ...(await readAssets()), runtime: {} };

/** What a document becomes, as one text that is the same where the clients are; and what was said of it. */
export async function clientOf(document: unknown): Promise<{
  readonly client: string;
  readonly loaded: Loaded | undefined;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { report, diagnostics } = collectDiagnostics();
  const entry = { file: "api.json", text: JSON.stringify(document) };
  const loaded = await loadDocument(entry, () => Promise.reject(new Error("A test is one document.")), report);
  const resolved = loaded && resolve(loaded, report);
  if (!resolved || diagnostics.some(({ severity }) => severity === "error")) return { client: "", loaded, diagnostics };
  const { plan } = planPackage(model(resolved, {}, report).api, {}, report);
  const modules = emit(plan, assets, { typed: { value: {}, folder: "." } });
  const client = JSON.stringify(modules, (_, value: unknown) => (value instanceof Map ? [...value] : value));
  return { client, loaded, diagnostics };
}
