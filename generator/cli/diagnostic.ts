/** Diagnostics as a person reads them: what, where, the line itself, what to do. */
import type { Diagnostic } from "../diagnostic.js";
import { excerpt } from "../load/excerpt.js";
import type { Loaded } from "../load/loaded.js";
import { locateDiagnostic } from "../project/location.js";
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
  diagnostic: Diagnostic,
  loaded: Loaded | undefined,
  { colours }: Channel,
  texts: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  const { file, position, text } = await locateDiagnostic(diagnostic, loaded, texts);
  if (file === undefined) return [];
  const pointer = diagnostic.source?.pointer ?? "";
  if (!position || !text) return [`${colours.dim("at")} ${file}${pointer && `#${pointer}`}`];
  const gutter = String(position.line);
  const [line = "", caret = ""] = excerpt(text, position).split("\n");
  return [
    `${colours.dim("at")} ${file}:${position.line}:${position.column}`,
    `${colours.dim(`${gutter} |`)} ${line}`,
    `${colours.dim(`${" ".repeat(gutter.length)} |`)} ${severityColour(diagnostic.severity, colours)(caret)}`,
  ];
}
