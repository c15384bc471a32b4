/** `specwright lint`: what is wrong with a document, and nothing else. */
import type { Diagnostic } from "../diagnostic.js";
import { type Diagnosed, diagnose } from "../generate.js";
import { formatDiagnostics } from "./diagnostic.js";
import { openEntry, relative } from "./entry.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { formatGithub } from "./github.js";
import { type Located, locateDiagnostic } from "./location.js";
import { sarifLog } from "./sarif.js";
import { type LintFlags, readLintSettings, SettingsError } from "./settings.js";
import { count, formatProblem, type Terminal } from "./terminal.js";

export const lintFormats = ["text", "json", "sarif", "github"] as const;

export async function runLint(
  spec: string | undefined,
  flags: LintFlags,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const { input, overlays = [], filters = {}, plan } = await readLintSettings(spec, flags, process.cwd());
    const { entry, read, texts } = await openEntry(input);
    const options = { input: entry, read, overlays: overlays.map(relative), filters, settings: plan };
    const diagnosed = await diagnose(options);
    terminal.out.write(await format(diagnosed, flags.format ?? "text", version, texts, terminal));
    return judge(diagnosed, flags.maxWarnings);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    terminal.error.write(error.problems.map((problem) => formatProblem(problem, terminal.error)).join("\n"));
    return exitCode.invalid;
  }
}

function judge({ diagnostics }: Diagnosed, maxWarnings = Infinity): ExitCode {
  const { error, warning } = tally(diagnostics);
  return error > 0 || warning > maxWarnings ? exitCode.flawed : exitCode.ok;
}

async function format(
  { diagnostics, loaded }: Diagnosed,
  kind: (typeof lintFormats)[number],
  version: string,
  texts: ReadonlyMap<string, string>,
  { out }: Terminal,
): Promise<string> {
  if (kind === "text") {
    const blocks = await formatDiagnostics(diagnostics, loaded, out, texts);
    return `${blocks}${blocks && "\n"}${summarize(diagnostics)}\n`;
  }
  const located = await Promise.all(
    diagnostics.map(async (diagnostic): Promise<Located> => {
      const { text: _, ...place } = await locateDiagnostic(diagnostic, loaded, texts);
      const { code, severity, message, help, source } = diagnostic;
      return { code, severity, message, help, ...place, ...(source && { pointer: source.pointer }) };
    }),
  );
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
