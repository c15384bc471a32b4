/** `specwright lint`: what is wrong with a document, and nothing else. */
import type { Diagnostic } from "../diagnostic.js";
import { type Analysis, analyze } from "../generate.js";
import { formatDiagnostics } from "./diagnostic.js";
import { openDocument } from "./document.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { formatGithub } from "./github.js";
import { type Located, locateDiagnostic } from "./location.js";
import { sarifLog } from "./sarif.js";
import { type LintFlags, readDocumentSettings, SettingsError } from "./settings.js";
import { count, showProblems, type Terminal } from "./terminal.js";

export const lintFormats = ["text", "json", "sarif", "github"] as const;

export async function runLint(
  spec: string | undefined,
  flags: LintFlags,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const { options, texts } = await openDocument(await readDocumentSettings(spec, flags, process.cwd(), "lint"));
    const diagnosed = await analyze(options);
    terminal.out.write(await format(diagnosed, flags.format ?? "text", version, texts, terminal));
    return judge(diagnosed, flags.maxWarnings);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    showProblems(error.problems, terminal.error);
    return exitCode.invalid;
  }
}

function judge({ diagnostics }: Analysis, maxWarnings = Infinity): ExitCode {
  const { error, warning } = tally(diagnostics);
  return error > 0 || warning > maxWarnings ? exitCode.flawed : exitCode.ok;
}

async function format(
  { diagnostics, loaded }: Analysis,
  kind: (typeof lintFormats)[number],
  version: string,
  texts: ReadonlyMap<string, string>,
  { out }: Terminal,
): Promise<string> {
  if (kind === "text") {
    const blocks = await formatDiagnostics(diagnostics, loaded, out, texts);
    return `${blocks}${blocks && "\n"}${summarize(diagnostics)}\n`;
  }
  const located: Located[] = [];
  // One after the other: a document that could not be loaded is read again for each, and may be large.
  for (const diagnostic of diagnostics) {
    const { text: _, ...place } = await locateDiagnostic(diagnostic, loaded, texts);
    const { code, severity, message, help, source } = diagnostic;
    located.push({ code, severity, message, help, ...place, ...(source && { pointer: source.pointer }) });
  }
  switch (kind) {
    case "json":
      return `${JSON.stringify({ ...tally(diagnostics), diagnostics: located.map(flatten) }, undefined, 2)}\n`;
    case "sarif":
      return `${JSON.stringify(sarifLog(located, version), undefined, 2)}\n`;
    case "github":
      return formatGithub(located);
  }
}

function flatten({ position, ...diagnostic }: Located): object {
  return { ...diagnostic, ...position };
}

/** How many there are of each. */
function tally(diagnostics: readonly Diagnostic[]): Readonly<Record<Diagnostic["severity"], number>> {
  const numberOf = (wanted: string) => diagnostics.filter(({ severity }) => severity === wanted).length;
  return { error: numberOf("error"), warning: numberOf("warning"), info: numberOf("info") };
}

/** `2 errors, 1 warning, 4 infos` */
function summarize(diagnostics: readonly Diagnostic[]): string {
  const parts = Object.entries(tally(diagnostics)).filter(([, number]) => number > 0);
  return parts.length === 0 ? "Nothing to say." : `${parts.map(([noun, number]) => count(number, noun)).join(", ")}.`;
}
