/** What the terminal shows: diagnostics with their lines, and counts that a person reads. */
import { readFile } from "node:fs/promises";
import pc from "picocolors";
import type { Diagnostic, Severity } from "../diagnostic.js";
import { decode } from "../load/decode.js";
import { excerpt } from "../load/excerpt.js";
import type { Loaded } from "../load/loaded.js";
import { locate } from "../load/locate.js";

const colour: Record<Severity, (text: string) => string> = { error: pc.red, warning: pc.yellow, info: pc.cyan };

/** Every diagnostic as a block: what, where, the line itself, what to do. */
export async function formatDiagnostics(diagnostics: readonly Diagnostic[], loaded?: Loaded): Promise<string> {
  const blocks = await Promise.all(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, loaded)));
  return blocks.join("\n");
}

async function formatDiagnostic(diagnostic: Diagnostic, loaded: Loaded | undefined): Promise<string> {
  const { severity, code, message, help } = diagnostic;
  const head = `${colour[severity](pc.bold(severity))} ${pc.bold(message)} ${pc.dim(`[${code}]`)}`;
  return [head, ...(await formatPlace(diagnostic, loaded)), `  ${pc.dim("help:")} ${help}`, ""].join("\n");
}

async function formatPlace({ source, position }: Diagnostic, loaded: Loaded | undefined): Promise<readonly string[]> {
  if (!source) return [];
  const document = loaded?.documents.get(source.file);
  const text = document?.text ?? (await readText(source.file));
  const place = position ?? (document && locate(document, source.pointer));
  if (!place || text === undefined)
    return [`  ${pc.dim("at")} ${source.file}${source.pointer && `#${source.pointer}`}`];
  const gutter = String(place.line);
  const [line = "", caret = ""] = excerpt(text, place).split("\n");
  return [
    `  ${pc.dim("at")} ${source.file}:${place.line}:${place.column}`,
    `  ${pc.dim(`${gutter} |`)} ${line}`,
    `  ${pc.dim(`${" ".repeat(gutter.length)} |`)} ${colour.error(caret)}`,
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

/** `1 file`, `9 operations` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
