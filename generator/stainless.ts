/** Applies a Stainless configuration: it adds to the document, and the user's own settings take precedence over it. */
import type { Report } from "./diagnostic.js";
import { type Entry, loadData, type ReadFile } from "./load/document.js";
import type { Loaded, LoadedDocument } from "./load/loaded.js";
import type { PlanSettings } from "./plan/settings.js";
import type { Filters, Selection } from "./resolve/filter.js";
import type { ApiSettings } from "./setting/operation.js";
import type { StainlessOperations } from "./setting/stainless.js";
import { replaceSecurity } from "./stainless/security.js";
import { readStainless, type Stainless } from "./stainless/stainless.js";

interface OpenedStainless {
  readonly document: LoadedDocument;
  readonly told: Stainless;
}

export async function openStainless(
  { stainless, read }: { readonly stainless?: Entry; readonly read: ReadFile },
  report: Report,
): Promise<OpenedStainless | undefined> {
  const document = stainless === undefined ? undefined : await loadData(stainless, read, report);
  const told = document && readStainless(document.value, { file: document.file, pointer: "" }, report);
  return document && told && { document, told };
}

interface Decided {
  readonly filters?: Filters;
  readonly settings: PlanSettings & ApiSettings;
}

/** The settings of both together. Where they disagree, those that the user wrote here count. */
export function overrule(
  told: Stainless | undefined,
  { filters = {}, settings }: Decided,
): Required<Decided> & { readonly filters: Selection; readonly operations: StainlessOperations } {
  if (!told) return { filters, settings, operations: {} };
  const { models, credentials, samples, ...others } = told.settings;
  return {
    filters: { ...filters, leftOut: told.leftOut },
    settings: {
      ...others,
      ...settings,
      ...(models && { models: { ...models, ...settings.models } }),
      ...(credentials && { credentials: { ...credentials, ...settings.credentials } }),
      ...(samples && { samples: { ...samples, ...settings.samples } }),
    },
    operations: told.operations,
  };
}

/**
 * The document with the security schemes that the configuration declares. The configuration is added to its files, so
 * that diagnostics can show its lines.
 */
export function withStainless(loaded: Loaded, { document, told }: OpenedStainless): Loaded {
  const entry = loaded.documents.get(loaded.entry);
  const documents = new Map([[document.file, document], ...loaded.documents]);
  if (entry) documents.set(loaded.entry, { ...entry, value: replaceSecurity(entry.value, told) });
  return { ...loaded, documents };
}
