/** `specwright release`: the next version of the client, with its changelog. */
import { applyRelease, type PlannedRelease, planRelease } from "../project/release.js";
import { type ClientSettings, readClients } from "../project/settings.js";
import { showBroken } from "./diff.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { ReleaseFlags } from "./flag.js";
import { guard, worst } from "./guard.js";
import { formatSubject, summarizeFiles } from "./summary.js";
import type { Channel, Terminal } from "./terminal.js";

export async function runRelease(flags: ReleaseFlags, terminal: Terminal): Promise<ExitCode> {
  return guard(terminal, async () => {
    const codes: ExitCode[] = [];
    for (const settings of await readClients(undefined, flags, process.cwd()))
      codes.push(await releaseOne(settings, flags, terminal));
    return worst(codes);
  });
}

async function releaseOne(settings: ClientSettings, flags: ReleaseFlags, terminal: Terminal): Promise<ExitCode> {
  const release = await planRelease(settings, flags);
  if (release.kind === "broken") return showBroken(release, terminal);
  const { write, colours } = terminal.out;
  const subject = formatSubject(settings, release.name);
  switch (release.kind) {
    case "first":
      write(
        `${colours.green("✔")} ${subject} ${release.version} is the first version: no tag of git has the client.\n`,
      );
      write(nextSteps(settings, release, terminal.out));
      return exitCode.ok;
    case "unchanged":
      write(`${colours.green("✔")} ${subject}: nothing has changed for its users since ${release.origin}.\n`);
      write(`  ${colours.dim("help:")} A version all the same: --as patch\n`);
      return exitCode.ok;
    case "release": {
      const number = `${release.previous} → ${colours.bold(release.version)} (${release.verdict ?? "no change"})`;
      if (flags.dryRun === true) {
        write(`${subject} ${number}, since ${release.origin}\n\n${preview(release)}\nNothing was written.\n`);
        return exitCode.ok;
      }
      const { client } = await applyRelease(settings, release);
      write(`${colours.green("✔")} ${subject} ${number}, since ${release.origin}\n`);
      if (client) write(`  CHANGELOG.md is written; ${summarizeFiles(client.report)}\n`);
      write(nextSteps(settings, release, terminal.out));
      return exitCode.ok;
    }
  }
}

function preview({ version, section }: PlannedRelease): string {
  return `## ${version}\n\n${section}`;
}

interface Released {
  readonly name: string;
  readonly version: string;
}

function nextSteps({ target }: ClientSettings, { name, version }: Released, { colours }: Channel): string {
  // Where there are several clients, a tag says which of them it is of.
  const tag = target === undefined ? `v${version}` : `${name}@${version}`;
  const which = target === undefined ? "" : ` --target ${target}`;
  const steps = [`git commit -am "${tag}"`, `git tag ${tag}`, `specwright pack${which}`];
  return ["", `  ${colours.dim("Next:")}`, ...steps.map((step) => `    ${step}`), ""].join("\n");
}
