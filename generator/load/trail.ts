/** What is known of the documents while their references are followed. */
import type { Report, Source } from "../diagnostic.js";
import type { Holder } from "../keyword/keyword.js";
import type { Grammar } from "./grammar.js";
import { findIdentifiers, type Identifiers } from "./identifier.js";
import type { LoadedDocument } from "./loaded.js";
import type { Strays } from "./stray.js";
import type { Mention } from "./walk.js";

interface Followed {
  readonly document: LoadedDocument;
  readonly references: Map<object, Map<string, Source>>;
  readonly identifiers: Identifiers;
  /** The objects that have been walked over already, by the shape they were walked over as. */
  readonly visited: Map<Holder, Set<object>>;
  /**
   * Where a reference leads, by its text; only texts that lead to the same place wherever they stand in the document.
   */
  readonly targets: Map<string, Source>;
}

/** Which files may be read, and how. */
export interface Access {
  /**
   * Reads a file that a reference names, or reports why it cannot; a file that is missing is not reported where only a
   * discriminator mapping names it. The document that is read may have another name than the one that was asked for.
   */
  readonly open: (file: string, mention: Mention) => Promise<LoadedDocument | undefined>;
  /** Whether an address on another server than the document's may be read. */
  readonly admits: (address: string) => boolean;
}

export interface Trail {
  readonly entry: string;
  readonly grammar: Grammar;
  readonly documents: Map<string, Followed>;
  readonly access: Access;
  readonly report: Report;
  readonly strays: Strays;
  readonly named: Map<string, Source>;
  /** The targets of references that have been walked over, by the shape they were walked over as. */
  readonly entered: Map<Holder, Set<Source>>;
  /** What is noted of objects that have nothing but a `$ref`, by its target: they share one map. */
  readonly sole: Map<Source, Map<string, Source>>;
}

export function addDocument(trail: Trail, document: LoadedDocument): void {
  const references: Followed["references"] = new Map();
  const followed: Followed = {
    document: { ...document, references },
    references,
    identifiers: findIdentifiers(document, trail.grammar),
    visited: new Map(),
    targets: new Map(),
  };
  trail.documents.set(document.file, followed);
  for (const { uri, pointer } of followed.identifiers.resources) {
    if (uri && !trail.named.has(uri)) trail.named.set(uri, { file: document.file, pointer });
  }
}
