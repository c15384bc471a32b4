/** The reference of one client of a project. */
import { generateDocs, type GeneratedDocs } from "../generate.js";
import { readManifest } from "../write/manifest.js";
import { openDocument } from "./document.js";
import { relative } from "./entry.js";
import { readLock } from "./lock.js";
import { describeFailure, outputError, refuseFile } from "./output.js";
import type { ClientSettings } from "./settings.js";

export interface DocsOutcome extends GeneratedDocs {
  /** The texts of documents that have no file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly milliseconds: number;
}

/** `output` is the reference's folder. @throws ProjectError where nothing can be written */
export async function generateReference(
  { output: folder, ...document }: ClientSettings,
  force: boolean,
): Promise<DocsOutcome> {
  const start = performance.now();
  await refuseFile(folder);
  const { options, texts } = await openDocument(document);
  const lock = await readLock(document.lock);
  await refuseClient(folder);
  const found = await generateDocs({ ...options, ...(lock && { lock }), folder, force }).catch((error: unknown) => {
    throw describeFailure(error, folder);
  });
  return { ...found, texts, milliseconds: performance.now() - start };
}

/** What a run owned it removes where it is no longer made: a client's folder is none for a reference. */
async function refuseClient(folder: string): Promise<void> {
  const owned = await readManifest(folder).catch((error: unknown) => {
    throw describeFailure(error, folder);
  });
  if (!owned?.files.has("package.json")) return;
  throw outputError(
    `${relative(folder)} holds a client that Specwright has generated.`,
    "Choose another folder with --out.",
  );
}
