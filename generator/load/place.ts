import { parsePointer, type Position, type Source } from "../diagnostic.js";
import type { Loaded, LoadedDocument } from "./loaded.js";
import { locate } from "./locate.js";
import { originOf } from "./origin.js";

/** A place that can be shown: the document that holds the text, and the position in it. */
interface Place {
  readonly document: LoadedDocument;
  readonly position: Position;
}

/** Finds where a source stands in the text its author wrote: in an overlay, if one brought it in. */
export function findPlace({ documents }: Pick<Loaded, "documents">, source: Source): Place | undefined {
  const holder = documents.get(source.file);
  if (!holder) return undefined;
  if (!holder.origins) return { document: holder, position: locate(holder, source.pointer) };
  const origin = originOf(holder.origins, holder.value, holder.file, parsePointer(source.pointer));
  const document = documents.get(origin.file) ?? holder;
  return { document, position: locate(document, origin.pointer) };
}
