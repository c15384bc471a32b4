/** `specwright release`: gives the client its next version, and describes it in the changelog. */
import { existsSync } from "node:fs";
import { isBelow } from "../project/admission.js";
import { relative } from "../project/entry.js";
import {
  applyRelease,
  type FirstRelease,
  isDue,
  type PlannedRelease,
  planRelease,
  type Release,
} from "../project/release.js";
import { type ClientSettings, readClients } from "../project/settings.js";
import type { BrokenSide } from "../project/side.js";
import type { WriteReport } from "../write/write.js";
import { showBroken } from "./diff.js";
import type { ExitCode } from "./exit-code.js";
import type { ReleaseFlags } from "./flag.js";
import { guard, worst } from "./guard.js";
import { showProgress } from "./progress.js";
import { formatSubject, summarizeFiles } from "./summary.js";
import type { Channel, Terminal } from "./terminal.js";

export async function runRelease(flags: ReleaseFlags, terminal: Terminal): Promise<ExitCode> {
  return guard(terminal, async () => {
    const codes: ExitCode[] = [];
    const told: object[] = [];
    for (const settings of await readClients(undefined, flags, process.cwd(), "release")) {
      const endProgress = showProgress(`comparing ${relative(settings.output)} …`, flags, terminal.error);
      const release = await planRelease(settings, flags).finally(endProgress);
      if (release.kind === "broken") {
        codes.push(await showBroken(release, terminal));
        continue;
      }
      const outcome = flags.dryRun !== true && isDue(release) ? await applyRelease(settings, release) : undefined;
      if (flags.json === true) told.push({ ...targetOf(settings), ...release, written: outcome !== undefined });
      else show(settings, release, outcome?.client?.report, flags.dryRun === true, terminal.out);
    }
    if (flags.json === true) terminal.out.write(`${JSON.stringify(told, undefined, 2)}\n`);
    return worst(codes);
  });
}

function targetOf({ target }: ClientSettings): object {
  return target === undefined ? {} : { target };
}

/** Shows the outcome. `report` says which files were written, if any. */
function show(
  settings: ClientSettings,
  release: Exclude<Release, BrokenSide>,
  report: WriteReport | undefined,
  isDry: boolean,
  channel: Channel,
): void {
  const { write, colours } = channel;
  const subject = formatSubject(settings, release.name);
  switch (release.kind) {
    case "first":
      write(
        `${isDry ? "" : `${colours.green("✔")} `}${subject} ${release.version} is the first version: ${reasonOf(release)}.\n`,
      );
      write(`  ${colours.dim("help:")} If it was published before: --from npm:${release.name}@VERSION\n`);
      return write(isDry ? "\nNothing was written.\n" : nextSteps(settings, release, channel));
    case "unchanged":
      write(`${colours.green("✔")} ${subject}: nothing has changed for its users since ${release.origin}.\n`);
      return write(`  ${colours.dim("help:")} A version all the same: --as patch\n`);
    case "release": {
      const number = `${release.previous} → ${colours.bold(release.version)} (${release.verdict ?? "no change"})`;
      if (!report)
        return write(`${subject} ${number}, since ${release.origin}\n\n${preview(release)}\nNothing was written.\n`);
      write(`${colours.green("✔")} ${subject} ${number}, since ${release.origin}\n`);
      write(`  CHANGELOG.md is written; ${summarizeFiles(report)}\n`);
      return write(nextSteps(settings, release, channel));
    }
  }
}

function reasonOf({ isInGit }: FirstRelease): string {
  return isInGit ? "no tag of git has the client" : "this folder is in no git repository";
}

function preview({ version, section }: PlannedRelease): string {
  return `## ${version}\n\n${section}`;
}

interface Released {
  readonly name: string;
  readonly version: string;
  /** The tag that it was compared with, if it was one. */
  readonly origin?: string;
  readonly isInGit?: boolean;
}

function nextSteps(
  { target, output, lock }: ClientSettings,
  { name, version, origin = "", isInGit = true }: Released,
  { colours }: Channel,
): string {
  // Where there are several clients, or the last tag names its client, so does the new one.
  const tag = target === undefined && !origin.startsWith(`${name}@`) ? `v${version}` : `${name}@${version}`;
  const which = target === undefined ? "" : ` --target ${target}`;
  // `git commit --all` does not add new files.
  const beside = lock !== undefined && !isBelow(output, lock) && existsSync(lock) ? ` ${relative(lock)}` : "";
  const pack = `specwright pack${which}`;
  const commit = [`git add ${relative(output)}${beside}`, `git commit -am "${tag}"`, `git tag ${tag}`];
  const steps = [...(isInGit ? commit : []), pack];
  return ["", `  ${colours.dim("Next:")}`, ...steps.map((step) => `    ${step}`), ""].join("\n");
}
