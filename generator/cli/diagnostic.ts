/** Diagnostics as a person reads them: what, where, the line itself, what to do. */
import { readFile } from "node:fs/promises";
import type { Diagnostic } from "../diagnostic.js";
import { decode } from "../load/decode.js";
import { excerpt } from "../load/excerpt.js";
import type { Loaded } from "../load/loaded.js";
import { findPlace } from "../load/place.js";
import { type Channel, formatProblem, severityColour } from "./terminal.js";

/** What a run found, but for what is only good to know. */
export async function showDiagnostics(
  { diagnostics, loaded }: { readonly diagnostics: readonly Diagnostic[]; readonly loaded?: Loaded },
  texts: ReadonlyMap<string, string>,
  channel: Channel,
): Promise<void> {
  const shown = diagnostics.filter(({ severity }) => severity !== "info");
  channel.write(await formatDiagnostics(shown, loaded, channel, texts));
}

/** A block for each. `texts` are those of documents that have no file. */
export async function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  loaded: Loaded | undefined,
  channel: Channel,
  texts: ReadonlyMap<string, string>,
): Promise<string> {
  const blocks = await Promise.all(
    diagnostics.map(async (diagnostic) => {
      const details = await formatPlace(diagnostic, loaded, channel, texts);
      return formatProblem({ ...diagnostic, details }, channel);
    }),
  );
  return blocks.join("\n");
}

async function formatPlace(
  { source, position, severity }: Diagnostic,
  loaded: Loaded | undefined,
  { colours }: Channel,
  texts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  if (!source) return [];
  const found = position ? undefined : loaded && findPlace(loaded, source);
  const file = found?.document.file ?? source.file;
  const text = loaded?.documents.get(file)?.text ?? texts.get(file) ?? (await readText(file));
  const place = position ?? found?.position;
  if (!place || !text) return [`${colours.dim("at")} ${file}${source.pointer && `#${source.pointer}`}`];
  const gutter = String(place.line);
  const [line = "", caret = ""] = excerpt(text, place).split("\n");
  return [
    `${colours.dim("at")} ${file}:${place.line}:${place.column}`,
    `${colours.dim(`${gutter} |`)} ${line}`,
    `${colours.dim(`${" ".repeat(gutter.length)} |`)} ${severityColour(severity, colours)(caret)}`,
  ];
}

/** A document that could not be loaded is in no `Loaded`. */
async function readText(file: string): Promise<string | undefined> {
  try {
    return decode(await readFile(file));
  } catch {
    return undefined;
  }
}
