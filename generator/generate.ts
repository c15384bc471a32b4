/** The pipeline: from a document to the files of its client. */
import { posix } from "node:path";
import { collectDiagnostics, type Diagnostic } from "./diagnostic.js";
import { emit } from "./emit/emit.js";
import type { DocumentValue } from "./emit/module.js";
import { type Entry, loadDocument, type ReadFile } from "./load/document.js";
import type { Loaded } from "./load/loaded.js";
import type { Api } from "./model/api.js";
import { model } from "./model/model.js";
import { planPackage } from "./plan/package.js";
import type { PlanSettings } from "./plan/settings.js";
import { resolve } from "./resolve/document.js";
import { type Filters, filterOperations } from "./resolve/filter.js";
import { readAssets } from "./write/asset.js";
import { check, write, type WriteOptions, type WriteReport } from "./write/write.js";

export interface GenerateOptions extends WriteOptions {
  /** The document: a path, or its text with the name that diagnostics give it. */
  readonly input: Entry;
  readonly read: ReadFile;
  /** OpenAPI Overlays, applied in this order. */
  readonly overlays?: readonly Entry[];
  readonly filters?: Filters;
  readonly settings: PlanSettings;
  /** Writes nothing, and reports what would be written. @default false */
  readonly check?: boolean;
}

export interface Generated {
  readonly diagnostics: readonly Diagnostic[];
  /** What was read, as far as it could be: where diagnostics find their lines. */
  readonly loaded?: Loaded;
  /** Left out where the document has errors: nothing was written then. */
  readonly client?: { readonly api: Api; readonly packageName: string; readonly report: WriteReport };
}

/** @throws WriteError where the files cannot be written without harm. */
export async function generate(options: GenerateOptions): Promise<Generated> {
  const { report, diagnostics } = collectDiagnostics();
  const { overlays = [], filters = {} } = options;
  const loaded = await loadDocument(options.input, options.read, report, { overlays });
  const resolved = loaded && resolve(loaded, report);
  if (!resolved || diagnostics.some(({ severity }) => severity === "error"))
    return { diagnostics, ...(loaded && { loaded }) };
  const api = model(filterOperations(resolved, filters, report), {}, report);
  const plan = planPackage(api, options.settings, report);
  if (diagnostics.some(({ severity }) => severity === "error")) return { diagnostics, loaded };
  const modules = emit(plan, await readAssets(), documentOf(loaded));
  const written = await (options.check ? check : write)(modules, options);
  return { diagnostics, loaded, client: { api, packageName: plan.package.name, report: written } };
}

/** The entry document as it was written, for the `./openapi` entry; its references start from its folder. */
function documentOf({ entry, documents }: Loaded): DocumentValue {
  return { value: documents.get(entry)?.value, folder: posix.dirname(entry) };
}
