/** The location of a diagnostic, for all who show it. */
import type { Diagnostic, Position } from "../diagnostic.js";
import { readPlain } from "../file.js";
import { decode } from "../load/decode.js";
import type { Loaded } from "../load/loaded.js";
import { findPlace } from "../load/place.js";

/** Each part is left out where there is none: a setting stands in no document, and a missing file has no lines. */
interface Location {
  readonly file?: string;
  readonly position?: Position;
  /** The text that the position is in. */
  readonly text?: string;
}

/** A diagnostic, with the place in a file that an editor would jump to. */
export interface Located extends Pick<Diagnostic, "severity" | "message" | "help"> {
  readonly code: string;
  readonly file?: string;
  readonly position?: Position;
  /** A JSON Pointer into the document's data. */
  readonly pointer?: string;
}

/** Locates a diagnostic for its reader. `texts` are those of documents that have no file. */
export async function locateDiagnostic(
  { source, position }: Diagnostic,
  loaded: Loaded | undefined,
  texts: ReadonlyMap<string, string>,
): Promise<Location> {
  if (!source) return {};
  const found = position ? undefined : loaded && findPlace(loaded, source);
  const file = found?.document.file ?? source.file;
  const text = loaded?.documents.get(file)?.text ?? texts.get(file) ?? (await readText(file));
  const place = position ?? found?.position;
  return { file, ...(place && { position: place }), ...(text !== undefined && { text }) };
}

/** The text of a file that could not be loaded, and so is not in `Loaded`. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return decode(await readPlain(file));
  } catch {
    return undefined;
  }
}
