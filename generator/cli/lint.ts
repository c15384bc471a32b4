/** `specwright lint`: shows all diagnostics of documents, and writes nothing. */
import type { Diagnostic } from "../diagnostic.js";
import { analyze } from "../generate.js";
import { openDocument } from "../project/document.js";
import type { Located } from "../project/location.js";
import { type DocumentSettings, readDocuments } from "../project/settings.js";
import { formatDiagnostics } from "./diagnostic.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { LintFlags } from "./flag.js";
import { guard } from "./guard.js";
import { locateAll, tally, writeReport } from "./report.js";
import { type Channel, count, type Terminal } from "./terminal.js";

export async function runLint(
  spec: string | undefined,
  flags: LintFlags,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  return guard(terminal, async () => {
    const documents = await readDocuments(spec, flags, process.cwd(), "lint");
    const { format = "text", maxWarnings = Infinity } = flags;
    const linted: Linted[] = [];
    for (const settings of documents) linted.push(await lint(settings, terminal.out));
    if (format === "text") for (const each of linted) terminal.out.write(formatText(each));
    else
      writeReport(
        linted.flatMap(({ located }) => located),
        format,
        version,
        terminal.out,
      );
    const { error, warning } = tally(linted.flatMap(({ diagnostics }) => diagnostics));
    return error > 0 || warning > maxWarnings ? exitCode.flawed : exitCode.ok;
  });
}

interface Linted {
  readonly target?: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly located: readonly Located[];
  readonly blocks: string;
}

async function lint(settings: DocumentSettings, channel: Channel): Promise<Linted> {
  const { options, texts } = await openDocument(settings);
  const { diagnostics, loaded } = await analyze(options);
  return {
    ...(settings.target !== undefined && { target: settings.target }),
    diagnostics,
    located: await locateAll(diagnostics, loaded, texts),
    blocks: await formatDiagnostics(diagnostics, loaded, channel, texts),
  };
}

function formatText({ target, diagnostics, blocks }: Linted): string {
  const name = target === undefined ? "" : `${target}: `;
  return `${blocks}${blocks && "\n"}${name}${summarize(diagnostics)}\n`;
}

/** `2 errors, 1 warning, 4 infos` */
function summarize(diagnostics: readonly Diagnostic[]): string {
  const parts = Object.entries(tally(diagnostics)).filter(([, number]) => number > 0);
  return parts.length === 0 ? "Nothing to say." : `${parts.map(([noun, number]) => count(number, noun)).join(", ")}.`;
}
