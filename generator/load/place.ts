import { parsePointer, type Position, type Source } from "../diagnostic.js";
import type { Loaded, LoadedDocument } from "./loaded.js";
import { locate } from "./locate.js";
import { originOf } from "./origin.js";

/** A place that can be shown: the document whose text has it, and where in that text. */
export interface Place {
  readonly document: LoadedDocument;
  readonly position: Position;
}

/** Where a source stands in the text of its author: in the overlay that brought it in, if one did. */
export function findPlace({ documents }: Pick<Loaded, "documents">, source: Source): Place | undefined {
  const holder = documents.get(source.file);
  if (!holder) return undefined;
  if (!holder.origins) return { document: holder, position: locate(holder, source.pointer) };
  const origin = originOf(holder.origins, holder.value, holder.file, parsePointer(source.pointer));
  const document = documents.get(origin.file) ?? holder;
  return { document, position: locate(document, origin.pointer) };
}
