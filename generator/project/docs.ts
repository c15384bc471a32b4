/** Generates the reference of a client, or compares it with the files on disk. */
import { compareDocs, generateDocs, type GeneratedDocs } from "../generate.js";
import type { CheckReport, WriteReport } from "../write/write.js";
import { openDocument } from "./document.js";
import { type Drift, findReferenceDrifts } from "./drift.js";
import { readLock } from "./lock.js";
import { describeFailure, refuseFile, refuseOther } from "./output.js";
import type { ClientSettings } from "./settings.js";

interface DocsOutcome<Report> extends GeneratedDocs<Report> {
  readonly settings: ClientSettings;
  /** The texts of documents that have no file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly milliseconds: number;
}

interface CheckedDocs extends DocsOutcome<CheckReport> {
  /** Empty where the reference is up to date; left out where the document has errors. */
  readonly drifts?: readonly Drift[];
}

/** Writes the reference to `output`. @throws ProjectError where nothing could be written */
export async function generateReference(settings: ClientSettings, force: boolean): Promise<DocsOutcome<WriteReport>> {
  return run(settings, force, generateDocs);
}

/** Compares the reference. Writes nothing. @throws ProjectError */
export async function checkReference(settings: ClientSettings): Promise<CheckedDocs> {
  const outcome = await run(settings, true, compareDocs);
  if (!outcome.report) return outcome;
  return { ...outcome, drifts: await findReferenceDrifts(settings.output, outcome.report) };
}

async function run<Report>(
  settings: ClientSettings,
  force: boolean,
  pipeline: (options: Parameters<typeof generateDocs>[0]) => Promise<GeneratedDocs<Report>>,
): Promise<DocsOutcome<Report>> {
  const start = performance.now();
  const { output: folder, ...document } = settings;
  await refuseFile(folder);
  const { options, texts } = await openDocument(document);
  const lock = await readLock(document.lock);
  await refuseOther(folder, "reference");
  const found = await pipeline({ ...options, ...(lock && { lock }), folder, force }).catch((error: unknown) => {
    throw describeFailure(error, folder);
  });
  return { ...found, settings, texts, milliseconds: performance.now() - start };
}
