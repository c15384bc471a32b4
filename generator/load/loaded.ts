/** What `load` gives: every document that the entry refers to, as plain data. */
import type { Source } from "../diagnostic.js";
import type { OpenApiVersion } from "../keyword/keyword.js";
import type { Origins } from "./origin.js";

export interface Loaded {
  /** The name of the document that the user gave; a key of `documents`. */
  readonly entry: string;
  /** What the entry is written in. A document that it refers to is read in the same way. */
  readonly version: OpenApiVersion;
  /** With the overlays, which no reference names, so that what they brought in can be shown where it was written. */
  readonly documents: ReadonlyMap<string, LoadedDocument>;
}

export interface LoadedDocument {
  /** The file as diagnostics show it: relative to the working folder where it is below it. */
  readonly file: string;
  /** The text as it was read, without a byte order mark. */
  readonly text: string;
  readonly format: "yaml" | "json";
  /** The parsed data: objects, arrays and scalars, in the document's own order. Neither circular nor deeper than `depthLimit`. */
  readonly value: unknown;
  /** Where overlays put what they changed: set where there were any. `findPlace` follows it. */
  readonly origins?: Origins;
  /** What each reference in this document names. One that leads nowhere is not here; it has been reported. */
  readonly references: References;
}

/**
 * By the object that refers, as it stands in `value`, and the key of the text in it: `$ref`, or that of a mapping.
 * Two references with the same text name the same `Source`.
 */
export type References = ReadonlyMap<object, ReadonlyMap<string, Source>>;

/** No value of a document stands deeper than this, so that walks over it may recurse. */
export const depthLimit = 500;
