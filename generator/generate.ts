/**
 * The pipeline, from a document to the files of its client. `analyze` runs the stages that decide (load, resolve,
 * model, plan), `make` adds emit, and `generate` and `compareGenerated` end with write.
 */
import { collectDiagnostics, type Diagnostic, type Report } from "./diagnostic.js";
import { recordOf, recordPath } from "./diff/record.js";
import { type Surface, surfaceOf } from "./diff/surface.js";
import type { Parts } from "./edit/edit.js";
import type { Remembered, Session } from "./edit/session.js";
import { emitDocs } from "./docs/site.js";
import { emit, emitFiles } from "./emit/emit.js";
import { jsonLines } from "./emit/syntax.js";
import type { DocsModule, Module, OutputModule, RecordModule } from "./emit/module.js";
import { type Entry, loadDocument, type LoadOptions, type ReadFile } from "./load/document.js";
import type { Loaded } from "./load/loaded.js";
import type { Api } from "./model/api.js";
import { lockOf } from "./model/lock.js";
import { model } from "./model/model.js";
import type { PlanContext } from "./plan/context.js";
import { planPackage } from "./plan/package.js";
import { planDocs } from "./plan/docs.js";
import type { Plan } from "./plan/plan.js";
import type { PackageFacts, PlanSettings } from "./plan/settings.js";
import type { Once } from "./once.js";
import { readReadme } from "./readme.js";
import { resolve } from "./resolve/document.js";
import type { Resolved } from "./resolve/resolved.js";
import { type Filters, filterOperations } from "./resolve/filter.js";
import type { Lock } from "./setting/lock.js";
import type { ApiSettings } from "./setting/operation.js";
import type { ReadmeFile } from "./setting/readme.js";
import { documentsOf, isRestated, restateDocuments } from "./restate.js";
import { openStainless, overrule, withStainless } from "./stainless.js";
import { readAssets, readDocsAssets } from "./write/asset.js";
import { printOf } from "./write/text.js";
import { check, type CheckReport, write, type WriteOptions, type WriteReport } from "./write/write.js";

export interface AnalyzeOptions {
  /** The document: a path, or its text with the name that diagnostics give it. */
  readonly input: Entry;
  readonly read: ReadFile;
  /** Asked about each file outside the document's folder: whether it may be read. */
  readonly admit?: LoadOptions["admit"];
  /** OpenAPI Overlays, applied in this order. */
  readonly overlays?: readonly Entry[];
  readonly filters?: Filters;
  readonly settings: PlanSettings & PackageFacts & ApiSettings;
  /** A Stainless configuration. The settings take precedence over it. */
  readonly stainless?: Entry;
  /** The names and paginators that were published, which stay. */
  readonly lock?: Lock;
  /**
   * Whether a published paginator that no longer fits the document gives way: a comparison shows what becomes of its
   * call. Otherwise, that is an error. @default false
   */
  readonly yields?: boolean;
}

export interface Analysis {
  readonly diagnostics: readonly Diagnostic[];
  /** The documents, as far as they could be read; the places of diagnostics are found in them. */
  readonly loaded?: Loaded;
  /** Left out where the document has errors. */
  readonly client?: AnalyzedClient & { readonly resolved: Resolved };
}

interface AnalyzedClient {
  readonly loaded: Loaded;
  /** All of the document, and that without what the filters leave out; an edit has them where they are restated. */
  readonly resolved?: Resolved;
  readonly filtered?: Resolved;
  readonly api: Api;
  readonly context: PlanContext;
  readonly plan: Plan;
  /** What the client was made of, for a session to keep. Left out where the filters left operations out. */
  readonly parts?: Parts;
}

export interface GenerateOptions extends AnalyzeOptions, Omit<WriteOptions, "companions"> {
  /** The user's own text for the README. */
  readonly readme?: ReadmeFile;
  /**
   * Further files that are written together with the client, by path: what is published with it, where that is kept in
   * the same folder.
   */
  readonly companions?: (lock: Lock) => Promise<ReadonlyMap<string, string>>;
  /** Given by a caller that generates again and again. */
  readonly session?: Session;
}

export interface Generated<Report> {
  readonly diagnostics: readonly Diagnostic[];
  readonly loaded?: Loaded;
  /** Whether only one changed operation was looked at: the diagnostics of the rest were reported in the run before. */
  readonly isEdit?: boolean;
  /** Left out where the document has errors: nothing was written then. */
  readonly client?: GeneratedClient<Report>;
}

export interface GeneratedClient<Report> {
  readonly api: Api;
  readonly plan: Plan;
  readonly surface: Surface;
  readonly report: Report;
  /** The names and paginators of this client, for the lock file. */
  readonly lock: Lock;
}

/**
 * Runs the stages that decide: what the client of a document is, and all that is wrong with the document. They go on
 * after an error, so that one run reports all of them.
 */
export async function analyze(options: AnalyzeOptions): Promise<Analysis> {
  const { report, diagnostics } = collectDiagnostics();
  const { overlays = [], admit, lock, yields = false } = options;
  const stainless = await openStainless(options, report);
  const { filters, settings: chosen, operations } = overrule(stainless?.told, options);
  const document = await loadDocument(options.input, options.read, report, { overlays, ...(admit && { admit }) });
  const loaded = document && stainless ? withStainless(document, stainless) : document;
  const resolved = loaded && resolve(loaded, report);
  if (!resolved) return { diagnostics, ...(loaded && { loaded }) };
  const settings = { ...resolved.client, ...chosen };
  const decided = { ...settings, stainless: operations, ...(lock && { lock }) };
  const filtered = filterOperations(resolved, filters, report);
  const isEmpty = filtered.operations.length + filtered.webhooks.length === 0;
  // An error may be the reason that there are none.
  if (isEmpty && !diagnostics.some(isError)) report("operations-missing", {}, { file: loaded.entry, pointer: "" });
  const modelled = model(filtered, decided, report);
  const { api } = modelled;
  const planned = planPackage(api, settings, report, lock);
  const isFlawed = diagnostics.some((each) => isError(each) && !(yields && each.code === "paginator-lost"));
  const restated = isRestated(planned.plan) && { resolved };
  const parts = filtered === resolved && { parts: { ...modelled, ...planned, settings: decided, ...restated } };
  return {
    diagnostics,
    loaded,
    ...(!isFlawed && { client: { loaded, resolved, filtered, api, ...planned, ...parts } }),
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

/** Writes the client of a document. @throws WriteError where the files cannot be written without harm. */
export async function generate(options: GenerateOptions): Promise<Generated<WriteReport>> {
  const { companions, session, ...writing } = options;
  return finish(options, async (modules, lock) => {
    const together = await companions?.(lock);
    const kept = session && { output: session.output, once: session.once };
    return write(modules, { ...writing, ...(together && { companions: together }), ...kept });
  });
}

/** Compares the client on disk with the one that `generate` would write. Writes nothing. @throws WriteError */
export async function compareGenerated(options: GenerateOptions): Promise<Generated<CheckReport>> {
  const { companions: _, ...writing } = options;
  return finish(options, (modules) => check(modules, writing));
}

async function finish<Report>(
  options: GenerateOptions,
  last: (modules: readonly OutputModule[], lock: Lock) => Promise<Report>,
): Promise<Generated<Report>> {
  const { found, made, remember } = await make(options);
  if (!made) return found;
  const { modules, ...client } = made;
  const report = await last(modules, client.lock);
  remember?.();
  return { ...found, client: { ...client, report } };
}

interface Made {
  readonly found: Omit<Generated<never>, "client">;
  /** Left out where the document has errors. */
  readonly made?: Omit<GeneratedClient<never>, "report"> & { readonly modules: readonly OutputModule[] };
  /** Makes the session keep what the client was made of, or forget it; called once the files are written. */
  readonly remember?: () => void;
}

/**
 * Runs all stages but the last. What only these stages need is released when it returns: for a large document, it takes
 * as much memory as the files to write.
 */
async function make(asked: GenerateOptions): Promise<Made> {
  const { report, diagnostics } = collectDiagnostics();
  const options = await withReadme(asked, report);
  if (diagnostics.length > 0) return { found: await findMore(options, diagnostics) };
  const { input, read, overlays, filters, settings, stainless, lock: published, session } = options;
  const given = { input, read, overlays, filters, settings, stainless, published };
  const edited = await session?.recall(given);
  const { client, ...found } = edited ? asAnalysis(edited) : await analyze(options);
  if (!client) return { found };
  const { loaded, api, plan, parts } = client;
  const { once } = session ?? {};
  const lock = edited?.lock ?? lockOf(api, plan);
  const restated = restateDocuments(client, lock);
  const files = emit(plan, await readAssets(), { ...documentsOf(plan, loaded), ...restated }, once);
  const surface = describeClient(client, files, once);
  const made = { modules: [...files, recordModule(surface, once)], api, plan, surface, lock };
  if (edited) return { found: { ...found, isEdit: true }, made };
  if (!session) return { found, made };
  const remember = parts ? () => session.remember(given, { ...found, loaded, parts, lock }) : () => session.forget();
  return { found, made, remember };
}

/** The text is one of the settings from here on, so that a session sees a change of it like one of any other. */
async function withReadme(options: GenerateOptions, report: Report): Promise<GenerateOptions> {
  const { readme, read, settings } = options;
  const introduction = readme && (await readReadme(readme, read, report));
  return introduction === undefined ? options : { ...options, settings: { ...settings, introduction } };
}

/** What is wrong with the document besides: one run reports all of it. */
async function findMore(options: GenerateOptions, before: readonly Diagnostic[]): Promise<Made["found"]> {
  const { client: _, ...found } = await analyze(options);
  return { ...found, diagnostics: [...before, ...found.diagnostics] };
}

/**
 * A function of its own, because a closure keeps alive whatever any closure beside it uses: what the client was made of
 * has to be released before it is printed.
 */
function recordModule(surface: Surface, once: Once | undefined): RecordModule {
  return { path: recordPath, kind: "record", textWith: (print) => jsonLines(recordOf(surface, print, once), once) };
}

/** A client as its users see it: what `diff` compares. */
export function describeClient(
  client: AnalyzedClient,
  modules: readonly Module[] = emitFiles(client.plan),
  once?: Once,
): Surface {
  return surfaceOf(client, client.loaded.entry, () => printOf(modules, undefined, once), once);
}

function asAnalysis({
  diagnostics,
  loaded,
  parts,
}: Remembered): Omit<Analysis, "client"> & { readonly client: AnalyzedClient } {
  const { api, context, plan, resolved } = parts;
  const whole = resolved && { resolved, filtered: resolved };
  return { diagnostics, loaded, client: { loaded, api, context, plan, parts, ...whole } };
}

export interface GeneratedDocs<Report> extends Analysis {
  /** Left out where the document has errors: nothing was written then. */
  readonly report?: Report;
}

/** Writes the client's reference: the same stages, with a plan for pages. @throws WriteError */
export async function generateDocs(options: AnalyzeOptions & WriteOptions): Promise<GeneratedDocs<WriteReport>> {
  return finishDocs(options, (modules) => write(modules, options));
}

/** Compares the reference on disk with the one that `generateDocs` would write. Writes nothing. @throws WriteError */
export async function compareDocs(options: AnalyzeOptions & WriteOptions): Promise<GeneratedDocs<CheckReport>> {
  return finishDocs(options, (modules) => check(modules, options));
}

async function finishDocs<Report>(
  options: AnalyzeOptions,
  last: (modules: readonly DocsModule[]) => Promise<Report>,
): Promise<GeneratedDocs<Report>> {
  const analysis = await analyze(options);
  if (!analysis.client) return analysis;
  const { context, plan } = analysis.client;
  return { ...analysis, report: await last(emitDocs(planDocs(context, plan), await readDocsAssets())) };
}
