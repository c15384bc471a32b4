/** Where a diagnostic is, for whoever shows it. */
import type { Diagnostic, Position } from "../diagnostic.js";
import { readPlain } from "../file.js";
import { decode } from "../load/decode.js";
import type { Loaded } from "../load/loaded.js";
import { findPlace } from "../load/place.js";

/** Left out as far as there is none: a setting stands in no document, a file that is missing has no lines. */
export interface Location {
  readonly file?: string;
  readonly position?: Position;
  /** The text that the position is in. */
  readonly text?: string;
}

/** A diagnostic, with the place to which an editor would jump. */
export interface Located extends Pick<Diagnostic, "severity" | "message" | "help"> {
  readonly code: string;
  readonly file?: string;
  readonly position?: Position;
  /** Into the data of the document. */
  readonly pointer?: string;
}

/** `texts` are those of documents that have no file. */
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

/** A document that could not be loaded is in no `Loaded`. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return decode(await readPlain(file));
  } catch {
    return undefined;
  }
}
