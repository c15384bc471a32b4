/** `specwright docs`: a reference of a document's client, as pages that open from a disk. */
import { checkReference, generateReference } from "../project/docs.js";
import { relative } from "../project/entry.js";
import { settingsError } from "../project/problem.js";
import { readClients } from "../project/settings.js";
import { judge, showChecked } from "./check.js";
import { showDiagnostics } from "./diagnostic.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { DocsFlags } from "./flag.js";
import { guard } from "./guard.js";
import { showProgress } from "./progress.js";
import { formatTime, summarizeApi, summarizeFiles } from "./summary.js";
import { count, type Terminal } from "./terminal.js";

export async function runDocs(spec: string | undefined, flags: DocsFlags, terminal: Terminal): Promise<ExitCode> {
  return guard(terminal, async () => {
    // The config's output is the folder of the client, not of the reference.
    if (!flags.out) throw settingsError("No output folder is named.", "Add --out DIR.");
    // `readClients` has refused several targets, since only one folder is named.
    const [settings] = await readClients(spec, flags, process.cwd(), "docs");
    if (!settings) throw settingsError("The config has no targets.");
    if (flags.check === true) {
      const checked = await checkReference(settings);
      await showChecked(checked, "reference", false, terminal);
      return judge(checked);
    }
    const endProgress = showProgress(`writing ${relative(settings.output)} …`, {}, terminal.error);
    const { client, report, texts, milliseconds, ...found } = await generateReference(
      settings,
      flags.force ?? false,
    ).finally(endProgress);
    await showDiagnostics(found, texts, terminal.error);
    if (!client || !report) {
      const errors = found.diagnostics.filter(({ severity }) => severity === "error").length;
      terminal.error.write(`\n${terminal.error.colours.red("✖")} ${count(errors, "error")}. Nothing was written.\n`);
      return exitCode.invalid;
    }
    const { write, colours } = terminal.out;
    const what = `The reference of ${client.plan.package.name} is in ${relative(settings.output)}`;
    write(`${colours.green("✔")} ${what} ${formatTime(milliseconds, terminal.out)}\n`);
    write(`  ${summarizeApi(client.api)}\n  ${summarizeFiles(report)}\n`);
    return exitCode.ok;
  });
}
