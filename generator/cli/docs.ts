/** `specwright docs`: a reference of the client of a document, as pages that open from a disk. */
import { generateDocs } from "../generate.js";
import { readManifest } from "../write/manifest.js";
import { showDiagnostics } from "./diagnostic.js";
import { openDocument } from "./document.js";
import { relative } from "./entry.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { describeFailure, nothingWritten, OutputError, refuseFile } from "./generate.js";
import { readLock } from "./lock.js";
import { type DocsFlags, type GenerateSettings, readSettings, SettingsError } from "./settings.js";
import { summarizeApi, summarizeFiles } from "./summary.js";
import { showProblems, type Terminal } from "./terminal.js";

export async function runDocs(spec: string | undefined, flags: DocsFlags, terminal: Terminal): Promise<ExitCode> {
  try {
    // The config's output is the client's folder.
    if (!flags.out) throw new SettingsError([{ message: "No output folder is named.", help: "Add --out DIR." }]);
    return await run(await readSettings(spec, flags, process.cwd()), flags, terminal);
  } catch (error) {
    if (!(error instanceof SettingsError) && !(error instanceof OutputError)) throw error;
    showProblems(error instanceof SettingsError ? error.problems : [error.problem], terminal.error);
    return error instanceof SettingsError ? exitCode.invalid : exitCode.notWritten;
  }
}

async function run(
  { output, lock, ...document }: GenerateSettings,
  { force = false }: DocsFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const start = performance.now();
  await refuseFile(output);
  const { options, texts } = await openDocument(document);
  const published = await readLock(lock);
  await refuseClient(output);
  const result = await generateDocs({ ...options, ...(published && { lock: published }), folder: output, force }).catch(
    (error: unknown) => {
      throw describeFailure(error, output);
    },
  );
  await showDiagnostics(result, texts, terminal.error);
  const { client, report } = result;
  if (!client || !report) return nothingWritten(result.diagnostics, terminal.error);
  const { write, colours } = terminal.out;
  const seconds = colours.dim(`(${((performance.now() - start) / 1000).toFixed(1)} s)`);
  write(`${colours.green("✔")} The reference of ${client.plan.package.name} is in ${relative(output)} ${seconds}\n`);
  write(`  ${summarizeApi(client.api)}\n  ${summarizeFiles(report)}\n`);
  return exitCode.ok;
}

/** What a run owned it removes where it is no longer made: a client's folder is none for a reference. */
async function refuseClient(output: string): Promise<void> {
  const owned = await readManifest(output).catch((error: unknown) => {
    throw describeFailure(error, output);
  });
  if (!owned.includes("package.json")) return;
  const message = `${relative(output)} holds a client that Specwright has generated.`;
  throw new OutputError({ message, help: "Choose another folder with --out." });
}
