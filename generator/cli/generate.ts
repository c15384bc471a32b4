/** `specwright generate`: from documents to client packages on disk. */
import { generateClient, type Outcome, type Watcher } from "../project/client.js";
import { relative } from "../project/entry.js";
import { ProjectError } from "../project/problem.js";
import { type ClientSettings, readClients } from "../project/settings.js";
import type { WriteReport } from "../write/write.js";
import { runCheck } from "./check.js";
import { showDiagnostics } from "./diagnostic.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { GenerateFlags } from "./flag.js";
import { exitCodeOf, guard, worst } from "./guard.js";
import { showProgress } from "./progress.js";
import { formatSeconds, formatSubject, outcomeJson, summarizeApi, summarizeFiles } from "./summary.js";
import { type Channel, count, showProblems, type Terminal } from "./terminal.js";

export async function runGenerate(
  spec: string | undefined,
  flags: GenerateFlags,
  version: string,
  terminal: Terminal,
  watcher?: Watcher,
): Promise<ExitCode> {
  if (flags.check === true) return runCheck(spec, flags, version, terminal);
  return guard(terminal, async () => {
    const clients = await readClients(spec, flags, process.cwd());
    const codes: ExitCode[] = [];
    const outcomes: Outcome<WriteReport>[] = [];
    for (const [index, settings] of clients.entries()) {
      const about = clients.length > 1 ? `${index + 1} of ${clients.length}: ` : "";
      const endProgress = showProgress(`${about}generating ${relative(settings.output)} …`, flags, terminal.error);
      // One that fails keeps none of the others from being written.
      const outcome = await generateOne(settings, flags, watcher).finally(endProgress);
      if (outcome instanceof ProjectError) {
        showProblems(outcome.problems, terminal.error);
        codes.push(exitCodeOf(outcome));
        continue;
      }
      outcomes.push(outcome);
      codes.push(await show(outcome, flags, terminal));
    }
    if (flags.json === true) terminal.out.write(`${JSON.stringify(outcomes.map(outcomeJson), undefined, 2)}\n`);
    return worst(codes);
  });
}

async function generateOne(
  settings: ClientSettings,
  { force = false, verify = false, updateLock = false }: GenerateFlags,
  watcher: Watcher | undefined,
): Promise<Outcome<WriteReport> | ProjectError> {
  return generateClient(settings, { force, verify, updateLock, ...(watcher && { watcher }) }).catch(
    (error: unknown) => {
      if (error instanceof ProjectError) return error;
      throw error;
    },
  );
}

async function show(
  outcome: Outcome<WriteReport>,
  { quiet = false, json = false }: GenerateFlags,
  { out, error }: Terminal,
): Promise<ExitCode> {
  const { diagnostics } = outcome;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  await showDiagnostics(quiet ? { ...outcome, diagnostics: errors } : outcome, outcome.texts, error);
  if (!outcome.client) {
    error.write(`\n${error.colours.red("✖")} ${count(errors.length, "error")}. Nothing was written.\n`);
    return exitCode.invalid;
  }
  if (!quiet && !json) conclude(outcome, outcome.client, out);
  return exitCode.ok;
}

function conclude(
  { settings, milliseconds }: Outcome<WriteReport>,
  { api, plan, report }: NonNullable<Outcome<WriteReport>["client"]>,
  channel: Channel,
): void {
  const { write, colours } = channel;
  const what = `${formatSubject(settings, plan.package.name)} is in ${relative(settings.output)}`;
  write(`${colours.green("✔")} ${what} ${formatSeconds(milliseconds, channel)}\n`);
  write(`  ${summarizeApi(api)}\n  ${summarizeFiles(report)}\n`);
}
