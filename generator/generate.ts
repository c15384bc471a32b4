/** The pipeline: from a document to the files of its client. */
import { posix } from "node:path";
import { collectDiagnostics, type Diagnostic } from "./diagnostic.js";
import { emit } from "./emit/emit.js";
import type { DocumentValue } from "./emit/module.js";
import { type Entry, loadDocument, type ReadFile } from "./load/document.js";
import type { Loaded } from "./load/loaded.js";
import type { Api } from "./model/api.js";
import { model } from "./model/model.js";
import type { Plan } from "./plan/plan.js";
import { planPackage } from "./plan/package.js";
import type { PlanSettings } from "./plan/settings.js";
import { resolve } from "./resolve/document.js";
import { type Filters, filterOperations } from "./resolve/filter.js";
import { readAssets } from "./write/asset.js";
import { check, write, type WriteOptions, type WriteReport } from "./write/write.js";

/** What is asked about a document. */
export interface DiagnoseOptions {
  /** The document: a path, or its text with the name that diagnostics give it. */
  readonly input: Entry;
  readonly read: ReadFile;
  /** OpenAPI Overlays, applied in this order. */
  readonly overlays?: readonly Entry[];
  readonly filters?: Filters;
  readonly settings: PlanSettings;
}

export interface GenerateOptions extends DiagnoseOptions, WriteOptions {
  /** Writes nothing, and reports what would be written. @default false */
  readonly check?: boolean;
}

export interface Diagnosed {
  readonly diagnostics: readonly Diagnostic[];
  /** What was read, as far as it could be: where diagnostics find their lines. */
  readonly loaded?: Loaded;
  /** Left out where the document has errors. */
  readonly planned?: { readonly api: Api; readonly plan: Plan };
}

export interface Generated extends Omit<Diagnosed, "planned"> {
  /** Left out where the document has errors: nothing was written then. */
  readonly client?: { readonly api: Api; readonly packageName: string; readonly report: WriteReport };
}

/** All that is wrong with a document, in one run: what an error leaves is looked at too. */
export async function diagnose(options: DiagnoseOptions): Promise<Diagnosed> {
  const { report, diagnostics } = collectDiagnostics();
  const { overlays = [], filters = {} } = options;
  const loaded = await loadDocument(options.input, options.read, report, { overlays });
  const resolved = loaded && resolve(loaded, report);
  if (!resolved) return { diagnostics, ...(loaded && { loaded }) };
  const api = model(filterOperations(resolved, filters, report), {}, report);
  const plan = planPackage(api, options.settings, report);
  const isFlawed = diagnostics.some(({ severity }) => severity === "error");
  return { diagnostics, loaded, ...(!isFlawed && { planned: { api, plan } }) };
}

/** @throws WriteError where the files cannot be written without harm. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { planned, ...diagnosed } = await diagnose(options);
  if (!planned || !diagnosed.loaded) return diagnosed;
  const { api, plan } = planned;
  const modules = emit(plan, await readAssets(), documentOf(diagnosed.loaded));
  const written = await (options.check ? check : write)(modules, options);
  return { ...diagnosed, client: { api, packageName: plan.package.name, report: written } };
}

/** The entry document as it was written, for the `./openapi` entry; its references start from its folder. */
function documentOf({ entry, documents }: Loaded): DocumentValue {
  return { value: documents.get(entry)?.value, folder: posix.dirname(entry) };
}
