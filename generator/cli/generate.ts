/** `specwright generate`: writes the clients of documents. */
import { generateClient, type Outcome, type Watcher } from "../project/client.js";
import { isAddress } from "../load/address.js";
import { relative } from "../project/entry.js";
import { ProjectError } from "../project/problem.js";
import { type ClientSettings, readClients, standardInput } from "../project/settings.js";
import type { WriteReport } from "../write/write.js";
import { runCheck } from "./check.js";
import { showDiagnostics } from "./diagnostic.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { GenerateFlags } from "./flag.js";
import { exitCodeOf, guard, worst } from "./guard.js";
import { showProgress } from "./progress.js";
import { openRecall, type Recall, type Said } from "./recall.js";
import { formatTime, formatSubject, outcomeJson, summarizeApi, summarizeEdits, summarizeFiles } from "./summary.js";
import { type Channel, count, showProblems, type Terminal } from "./terminal.js";

export async function runGenerate(
  spec: string | undefined,
  flags: GenerateFlags,
  version: string,
  terminal: Terminal,
  watcher?: Watcher,
): Promise<ExitCode> {
  if (flags.check === true)
    return runCheck(spec, flags.json === true ? { ...flags, format: "json" } : flags, version, terminal);
  return guard(terminal, async () => {
    const clients = await readClients(spec, flags, process.cwd(), watcher ? "watch" : "generate");
    const codes: ExitCode[] = [];
    const outcomes: Outcome<WriteReport>[] = [];
    for (const [index, settings] of clients.entries()) {
      const recall = await recallOf(settings, flags, terminal, watcher);
      const start = performance.now();
      const known = flags.force === true ? undefined : recall?.recall();
      if (known) {
        terminal.error.write(known.warnings);
        conclude(known, performance.now() - start, terminal.out);
        continue;
      }
      const about = clients.length > 1 ? `${index + 1} of ${clients.length}: ` : "";
      const endProgress = showProgress(`${about}generating ${relative(settings.output)} …`, flags, terminal.error);
      // If one client fails, the others are still written.
      const outcome = await generateOne(settings, flags, watcher, recall?.noting).finally(endProgress);
      if (outcome instanceof ProjectError) {
        showProblems(outcome.problems, terminal.error);
        codes.push(exitCodeOf(outcome));
        continue;
      }
      outcomes.push(outcome);
      codes.push(await show(outcome, flags, terminal, recall));
    }
    if (flags.json === true)
      terminal.out.write(`${JSON.stringify(await Promise.all(outcomes.map(outcomeJson)), undefined, 2)}\n`);
    return worst(codes);
  });
}

async function generateOne(
  settings: ClientSettings,
  { force = false, verify = false, updateLock = false }: GenerateFlags,
  watcher: Watcher | undefined,
  noting: Recall["noting"] | undefined,
): Promise<Outcome<WriteReport> | ProjectError> {
  const options = { force, verify, updateLock, ...(noting && { noting }), ...(watcher && { watcher }) };
  return generateClient(settings, options).catch((error: unknown) => {
    if (error instanceof ProjectError) return error;
    throw error;
  });
}

/**
 * The memory of the run; undefined where it must not be skipped: the document comes from a server or a pipe, and may be
 * another each time; or the user watches, verifies, or wants JSON.
 */
async function recallOf(
  settings: ClientSettings,
  { verify, updateLock, quiet, json }: GenerateFlags,
  { error }: Terminal,
  watcher: Watcher | undefined,
): Promise<Recall | undefined> {
  const isElsewhere = settings.input === standardInput || isAddress(settings.input);
  if (isElsewhere || verify || updateLock || quiet || json || watcher) return undefined;
  return openRecall(settings, {
    settings,
    width: error.width,
    isColoured: error.colours.isColorSupported,
    isTerminal: error.isTerminal,
  });
}

async function show(
  outcome: Outcome<WriteReport>,
  { quiet = false, json = false }: GenerateFlags,
  { out, error }: Terminal,
  recall: Recall | undefined,
): Promise<ExitCode> {
  const { diagnostics } = outcome;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const warnings: string[] = [];
  const noted = {
    ...error,
    write: (text: string) => {
      warnings.push(text);
      error.write(text);
    },
  };
  if (!outcome.isEdit)
    await showDiagnostics(quiet ? { ...outcome, diagnostics: errors } : outcome, outcome.texts, noted);
  if (!outcome.client) {
    error.write(`\n${error.colours.red("✖")} ${count(errors.length, "error")}. Nothing was written.\n`);
    return exitCode.invalid;
  }
  const said = { ...describeDone(outcome.settings, outcome.client), warnings: warnings.join("") };
  const { files } = outcome.client.report;
  if (files.every(({ state }) => state === "unchanged"))
    recall?.remember(
      files.map((file) => file.path),
      said,
    );
  if (!quiet && !json) conclude(said, outcome.milliseconds, out);
  return exitCode.ok;
}

function describeDone(
  settings: ClientSettings,
  { api, plan, report }: NonNullable<Outcome<WriteReport>["client"]>,
): Omit<Said, "warnings"> {
  const what = `${formatSubject(settings, plan.package.name)} is in ${relative(settings.output)}`;
  return { what, summary: `  ${summarizeApi(api)}\n  ${summarizeFiles(report)}\n${summarizeEdits(report)}` };
}

function conclude({ what, summary }: Said, milliseconds: number, channel: Channel): void {
  const { write, colours } = channel;
  write(`${colours.green("✔")} ${what} ${formatTime(milliseconds, channel)}\n`);
  write(summary);
}
