/** One side of a comparison: the client of a document, today or in a revision, or a published client. */
import type { Surface } from "../diff/surface.js";
import { readNamed } from "../file.js";
import { type Analysis, analyze, describeClient } from "../generate.js";
import type { Entry } from "../load/document.js";
import type { Loaded } from "../load/loaded.js";
import { lockOf } from "../model/lock.js";
import type { Lock } from "../setting/lock.js";
import { type Opened, openEntry, relative } from "./entry.js";
import { readPublished } from "./published.js";
import { openRevision, parseRevision } from "./revision.js";
import type { DocumentSettings } from "./settings.js";

export interface Side {
  readonly kind: "side";
  readonly surface: Surface;
  /** Left out for a package, which has no document. */
  readonly loaded?: Loaded;
  /** Names and paginators, where they are known. */
  readonly lock?: Lock;
  /** What stands before the names of files: `main:`. */
  readonly prefix: string;
  /** The version of a package. */
  readonly version?: string;
}

/** A document with errors. */
export interface BrokenSide extends Pick<Analysis, "diagnostics" | "loaded"> {
  readonly kind: "broken";
  readonly spec: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Reads one side. @throws ProjectError where it names a package that cannot be compared */
export async function readSide(
  spec: string,
  settings: DocumentSettings,
  lock: Lock | undefined,
): Promise<Side | BrokenSide> {
  const published = await readPublished(spec);
  if (published) return { kind: "side", surface: published.surface, prefix: "", version: published.version };
  const revision = parseRevision(spec);
  const { references = [] } = settings;
  const opened: Opened = await (revision ? openRevision(revision, references) : openEntry(spec, { references }));
  const { diagnostics, loaded, client } = await analyzeOpened(opened, settings, lock);
  if (!client) return { kind: "broken", spec, diagnostics, ...(loaded && { loaded }), texts: opened.texts };
  return {
    kind: "side",
    surface: describeClient(client),
    loaded: client.loaded,
    lock: lockOf(client.api, client.plan),
    prefix: revision ? `${revision.name}:` : "",
  };
}

async function analyzeOpened(
  { entry, read, admit }: Opened,
  { overlays = [], filters = {}, settings, stainless }: DocumentSettings,
  lock: Lock | undefined,
): Promise<Analysis> {
  // Overlays are those of today, even for a document of a revision.
  const lay = async (file: string): Promise<Entry> => {
    const text = await readNamed(file).catch(() => undefined);
    // A document that cannot be read is reported in the same way as one with errors.
    return text === undefined ? relative(file) : { file: relative(file), text };
  };
  const others = stainless === undefined ? {} : { stainless: await lay(stainless) };
  const laid = await Promise.all(overlays.map(lay));
  const known = lock && { lock, yields: true };
  return analyze({ input: entry, read, admit, overlays: laid, filters, settings, ...others, ...known });
}
