/** What `load` gives: every document that the entry refers to, as plain data. */
import type { Source } from "../diagnostic.js";
import type { OpenApiVersion } from "../keyword/keyword.js";
import type { Origins } from "./origin.js";

export interface Loaded {
  /** The name of the document that the user gave; a key of `documents`. */
  readonly entry: string;
  /** The OpenAPI version of the entry. The documents it refers to are read as the same version. */
  readonly version: OpenApiVersion;
  /**
   * All documents by name. The overlays are among them, though no reference names them, so that what they added can be
   * shown where it was written.
   */
  readonly documents: ReadonlyMap<string, LoadedDocument>;
}

export interface LoadedDocument {
  /** The file's name as diagnostics show it: relative to the working folder where it is below that. */
  readonly file: string;
  /** The text as it was read, without a byte order mark. */
  readonly text: string;
  readonly format: "yaml" | "json";
  /**
   * The parsed data: objects, arrays and scalars, in the document's own order. It has no circles and is no deeper than
   * `depthLimit`.
   */
  readonly value: unknown;
  /** Where the changed parts were written, if overlays changed the document. `findPlace` follows it. */
  readonly origins?: Origins;
  /** Where each reference in this document leads. A reference that leads nowhere has been reported, and is not here. */
  readonly references: References;
}

/**
 * By the object in `value` that holds the reference, then by the key of its text: `$ref`, or a key of a discriminator
 * mapping. Two references with the same text share one `Source`.
 */
type References = ReadonlyMap<object, ReadonlyMap<string, Source>>;

/** No value of a document is nested deeper than this, so that walks over it may recurse. */
export const depthLimit = 500;
