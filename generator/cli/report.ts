/** Diagnostics for machines: JSON, SARIF, and GitHub's workflow commands. */
import type { Diagnostic, Severity } from "../diagnostic.js";
import type { Loaded } from "../load/loaded.js";
import { type Located, locateDiagnostic } from "../project/location.js";
import type { ReportFormat } from "./flag.js";
import { formatGithub } from "./github.js";
import { sarifLog } from "./sarif.js";
import type { Channel } from "./terminal.js";

export function writeReport(
  found: readonly Located[],
  kind: Exclude<ReportFormat, "text">,
  version: string,
  { write, writeCommand }: Channel,
): void {
  switch (kind) {
    case "json":
      return write(`${JSON.stringify({ ...tally(found), diagnostics: found.map(flatten) }, undefined, 2)}\n`);
    case "sarif":
      return write(`${JSON.stringify(sarifLog(found, version), undefined, 2)}\n`);
    case "github":
      return writeCommand(formatGithub(found));
  }
}

/** A diagnostic in the form that all commands use in JSON. */
export function flatten({ position, ...diagnostic }: Located): object {
  return { ...diagnostic, ...position };
}

/** How many there are of each severity. */
export function tally(found: readonly { readonly severity: Severity }[]): Readonly<Record<Severity, number>> {
  const numberOf = (wanted: string) => found.filter(({ severity }) => severity === wanted).length;
  return { error: numberOf("error"), warning: numberOf("warning"), info: numberOf("info") };
}

export async function locateAll(
  diagnostics: readonly Diagnostic[],
  loaded: Loaded | undefined,
  texts: ReadonlyMap<string, string>,
): Promise<readonly Located[]> {
  const located: Located[] = [];
  // One by one: a document that could not be loaded is read again for each, and may be large.
  for (const diagnostic of diagnostics) {
    const { text: _, ...place } = await locateDiagnostic(diagnostic, loaded, texts);
    const { code, severity, message, help, source } = diagnostic;
    located.push({ code, severity, message, help, ...place, ...(source && { pointer: source.pointer }) });
  }
  return located;
}
