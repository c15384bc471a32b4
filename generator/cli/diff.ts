/**
 * `specwright diff`: how the changes of a document affect the users of its client, and which version the client needs.
 */
import type { Level } from "../diff/change.js";
import { changesMarkdown } from "../project/changelog.js";
import { compare, type Compared, type PlacedChange } from "../project/compare.js";
import type { ProblemPlace } from "../project/problem.js";
import type { BrokenSide } from "../project/side.js";
import { showDiagnostics } from "./diagnostic.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { DiffFlags } from "./flag.js";
import { visibleData } from "../visible.js";
import { guard } from "./guard.js";
import { showProgress } from "./progress.js";
import { type Channel, count, formatProblem, type Terminal } from "./terminal.js";

export const diffFormats = ["text", "markdown", "json"] as const;
export const failLevels = ["major", "minor"] as const;

/** Compares two clients, and shows the changes. Where `next` is left out, it is the config's document. */
export async function runDiff(
  old: string,
  next: string | undefined,
  flags: DiffFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  return guard(terminal, async () => {
    const endProgress = showProgress("comparing …", {}, terminal.error);
    const compared = await compare(old, next, flags, process.cwd()).finally(endProgress);
    if (compared.kind === "broken") return showBroken(compared, terminal);
    terminal.out.write(format(compared, flags.format ?? "text", terminal.out));
    return judge(compared.verdict, flags.failOn);
  });
}

export async function showBroken(
  { spec, diagnostics, loaded, texts }: BrokenSide,
  { error }: Terminal,
): Promise<ExitCode> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  error.write(formatProblem({ message: `${spec} cannot be compared: it has errors.` }, error));
  await showDiagnostics({ diagnostics: errors, ...(loaded && { loaded }) }, texts, error);
  return exitCode.invalid;
}

function judge(verdict: Level | undefined, failOn: DiffFlags["failOn"]): ExitCode {
  const isBad = verdict === "major" ? failOn !== undefined : verdict === "minor" && failOn === "minor";
  return isBad ? exitCode.flawed : exitCode.ok;
}

function format(compared: Compared, kind: (typeof diffFormats)[number], channel: Channel): string {
  const { verdict, changes } = compared;
  switch (kind) {
    case "text": {
      const blocks = visibleData(withoutRepeats(changes)).map((each) => formatChange(each, channel));
      return [...blocks, `${conclude(verdict, changes)}\n`].join("\n");
    }
    case "markdown":
      return formatMarkdown(compared);
    case "json":
      return `${JSON.stringify({ verdict: verdict ?? null, ...tally(changes), changes }, undefined, 2)}\n`;
  }
}

/** A change of an API, with what to do about it left out where that was said before. */
type Shown = Omit<PlacedChange, "help"> & { readonly help?: string };

function withoutRepeats(changes: readonly PlacedChange[]): readonly Shown[] {
  const said = new Set<string>();
  return changes.map(({ help, ...change }) => {
    if (said.has(help)) return change;
    said.add(help);
    return { ...change, help };
  });
}

const severities = { major: "error", minor: "info", patch: "info" } as const;

function formatChange({ level, message, code, help, ...place }: Shown, channel: Channel): string {
  const at = placeOf(place);
  const problem = { severity: severities[level], label: level, message, code, ...(help !== undefined && { help }) };
  return formatProblem({ ...problem, ...(at && { place: at }) }, channel);
}

function placeOf({ file, line, column }: Pick<PlacedChange, "file" | "line" | "column">): ProblemPlace | undefined {
  if (file === undefined) return undefined;
  return { file, ...(line !== undefined && column !== undefined && { position: { line, column } }) };
}

function tally(changes: readonly PlacedChange[]): Readonly<Record<Level, number>> {
  const numberOf = (level: Level) => changes.filter((each) => each.level === level).length;
  return { major: numberOf("major"), minor: numberOf("minor"), patch: numberOf("patch") };
}

/** The last line: `2 major changes, 1 minor: the next version is a major one.` */
function conclude(verdict: Level | undefined, changes: readonly PlacedChange[]): string {
  if (!verdict) return "Nothing has changed for the users of the client.";
  const numbers = Object.entries(tally(changes)).filter(([, number]) => number > 0);
  const [first = "", ...others] = numbers.map(([level, number], index) =>
    index === 0 ? count(number, `${level} change`) : `${number} ${level}`,
  );
  return `${[first, ...others].join(", ")}: the next version is a ${verdict} one.`;
}

function formatMarkdown({ verdict, changes }: Compared): string {
  return verdict ? changesMarkdown(changes, "##", true) : "Nothing has changed for the users of the client.\n";
}
