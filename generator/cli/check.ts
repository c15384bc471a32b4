/** `specwright check`: whether document, lock file and client agree; else what has drifted, and why. */
import { checkClient, type Checked } from "../project/check.js";
import type { Drift, DriftCode } from "../project/drift.js";
import { relative } from "../project/entry.js";
import type { Located } from "../project/location.js";
import { readClients } from "../project/settings.js";
import { showDiagnostics } from "./diagnostic.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import type { CheckFlags } from "./flag.js";
import { guard, worst } from "./guard.js";
import { showProgress } from "./progress.js";
import { locateAll, writeReport } from "./report.js";
import { formatTime, formatSubject, summarizeApi } from "./summary.js";
import { type Channel, count, type Terminal, wrap } from "./terminal.js";

export async function runCheck(
  spec: string | undefined,
  flags: CheckFlags & { readonly verify?: boolean; readonly quiet?: boolean },
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  return guard(terminal, async () => {
    const clients = await readClients(spec, flags, process.cwd(), "check");
    const { verify = false, updateLock = false, format = "text", quiet = false } = flags;
    const all: Checked[] = [];
    for (const settings of clients) {
      const endProgress = showProgress(`checking ${relative(settings.output)} …`, { quiet }, terminal.error);
      all.push(await checkClient(settings, { verify, updateLock }).finally(endProgress));
    }
    if (format === "text") for (const each of all) await showChecked(each, "client", quiet, terminal);
    else {
      const located = await Promise.all(all.map(locate));
      writeReport(located.flat(), format, version, terminal.out);
    }
    return worst(all.map(judge));
  });
}

export function judge({ drifts }: Pick<Checked, "drifts">): ExitCode {
  if (!drifts) return exitCode.invalid;
  return drifts.length > 0 ? exitCode.outOfDate : exitCode.ok;
}

/** The diagnostics to show. Warnings about the document are left out, since they are not drift: `lint` shows them. */
async function locate({ diagnostics, loaded, texts, drifts = [] }: Checked): Promise<readonly Located[]> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return [
    ...(await locateAll(errors, loaded, texts)),
    ...drifts.map((drift) => ({ ...drift, severity: "error" as const })),
  ];
}

/** The outcome of a comparison, of a client or of a reference. */
type Compared = Pick<Checked, "settings" | "drifts" | "milliseconds" | "diagnostics" | "loaded" | "texts"> & {
  readonly client?: Pick<NonNullable<Checked["client"]>, "api">;
};

export async function showChecked(
  checked: Compared,
  what: "client" | "reference",
  quiet: boolean,
  { out, error }: Terminal,
): Promise<void> {
  const { settings, client, drifts = [], milliseconds, diagnostics, texts } = checked;
  await showDiagnostics(checked, texts, error);
  const { colours, write } = out;
  if (!client) {
    const errors = diagnostics.filter(({ severity }) => severity === "error").length;
    error.write(`\n${colours.red("✖")} ${count(errors, "error")}: the ${what} cannot be compared.\n`);
  } else if (drifts.length > 0) write(formatDrifts(drifts, formatSubject(settings, relative(settings.output)), out));
  else if (!quiet) {
    const subject = formatSubject(settings, relative(settings.output));
    write(`${colours.green("✔")} ${subject} is up to date ${formatTime(milliseconds, out)}\n`);
    write(`  ${summarizeApi(client.api)}\n`);
  }
}

/** How many files are shown; if there are more, the first ones are enough to see what is wrong. */
const shownLines = 20;

interface Section {
  readonly title: string;
  readonly codes: readonly DriftCode[];
  readonly line: (drift: Drift) => string;
}

const sections: readonly Section[] = [
  {
    title: "What has changed in the document",
    codes: ["document-changed"],
    line: (drift) => `${(drift.level ?? "").padEnd(5)}  ${drift.message.replace(/^[^:]*: /, "")}  ${placeText(drift)}`,
  },
  { title: "", codes: ["never-generated", "generator-changed"], line: ({ message }) => message },
  { title: "", codes: ["lock-outdated"], line: (drift) => `${drift.message}  ${placeText(drift)}` },
  {
    title: "Files",
    codes: ["file-edited", "file-missing", "file-extra", "file-outdated", "file-changed"],
    line: (drift) => `${drift.code.replace("file-", "").padEnd(8)}  ${placeText(drift)}`,
  },
];

/**
 *     ✖ client is not what would be generated.
 *
 *       Files
 *         edited    client/src/client.ts:12
 *
 *       help: …
 */
function formatDrifts(drifts: readonly Drift[], what: string, channel: Channel): string {
  const { colours, width } = channel;
  const blocks = sections.flatMap((section) => formatSection(section, drifts, channel));
  const helps = [...new Set(drifts.map(({ help }) => help))];
  // The help that concerns the fewest files comes first.
  const help = helps
    .toSorted((one, other) => numberOf(drifts, one) - numberOf(drifts, other))
    .map((text) => {
      const [first = "", ...others] = wrap(text, width - 8);
      return [`  ${colours.dim("help:")} ${first}`, ...others.map((line) => " ".repeat(8) + line)].join("\n");
    });
  return [`${colours.red("✖")} ${what} is not what would be generated.`, "", ...blocks, ...help, ""].join("\n");
}

function numberOf(drifts: readonly Drift[], help: string): number {
  return drifts.filter((each) => each.help === help).length;
}

function formatSection(
  { title, codes, line }: Section,
  drifts: readonly Drift[],
  { colours }: Channel,
): readonly string[] {
  const found = codes.flatMap((code) => drifts.filter((each) => each.code === code));
  if (found.length === 0) return [];
  const indent = title === "" ? "  " : "    ";
  const rest = found.length - shownLines;
  return [
    ...(title === "" ? [] : [`  ${colours.bold(title)}`]),
    ...found.slice(0, shownLines).map((each) => (indent + line(each)).trimEnd()),
    ...(rest > 0 ? [`${indent}… and ${rest} more`] : []),
    "",
  ];
}

function placeText({ file, position }: Drift): string {
  return position ? `${file}:${position.line}` : file;
}
