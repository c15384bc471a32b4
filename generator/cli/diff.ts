/** `specwright diff`: what the users of a client feel where its document changes, and which version it is to have. */
import { readFile } from "node:fs/promises";
import type { Change, Level } from "../diff/change.js";
import { type Difference, diffClients } from "../diff/diff.js";
import { type Analysis, analyze } from "../generate.js";
import type { Loaded } from "../load/loaded.js";
import { findPlace } from "../load/place.js";
import { lockOf } from "../model/lock.js";
import type { Lock } from "../setting/lock.js";
import { showDiagnostics } from "./diagnostic.js";
import { type Opened, openEntry, relative } from "./entry.js";
import { exitCode, type ExitCode } from "./exit-code.js";
import { readLock } from "./lock.js";
import { openRevision, parseRevision } from "./revision.js";
import { type DiffFlags, type DocumentSettings, readDocumentSettings, SettingsError } from "./settings.js";
import { type Channel, count, formatProblem, showProblems, type Terminal } from "./terminal.js";

export const diffFormats = ["text", "markdown", "json"] as const;
export const failLevels = ["major", "minor"] as const;

/** A change, with the place to which an editor would jump. */
interface Placed extends Pick<Change, "code" | "level" | "subject" | "message" | "help" | "side"> {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** `next` is left out where the config names the document. */
export async function runDiff(
  old: string,
  next: string | undefined,
  flags: DiffFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    // A revision is no path that settings could resolve.
    const spec = next !== undefined && parseRevision(next) ? "-" : next;
    const settings = await readDocumentSettings(spec, flags, process.cwd(), "diff");
    const published = flags.lock === false ? undefined : await readLock(settings.lock);
    const before = await read(old, settings, published, terminal);
    const lock = before && flags.lock !== false ? lockOf(before.client.api, before.client.plan.models) : undefined;
    const after = before && (await read(next ?? settings.input, settings, lock, terminal));
    if (!before || !after) return exitCode.invalid;
    const difference = diffClients(before.client, after.client);
    const shown = difference.changes.map((each) => placed(each, each.side === "old" ? before : after));
    terminal.out.write(format(difference, shown, flags.format ?? "text", terminal.out));
    return judge(difference.verdict, flags.failOn);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    showProblems(error.problems, terminal.error);
    return exitCode.invalid;
  }
}

interface Side {
  readonly client: NonNullable<Analysis["client"]> & { readonly file: string };
  readonly loaded: Loaded;
  /** `main:`, before the names of files. */
  readonly prefix: string;
}

/** Undefined for a document with errors, which have been shown. */
async function read(
  spec: string,
  { overlays = [], filters = {}, settings }: DocumentSettings,
  lock: Lock | undefined,
  { error }: Terminal,
): Promise<Side | undefined> {
  const revision = parseRevision(spec);
  const { entry, read: readFrom, texts }: Opened = await (revision ? openRevision(revision) : openEntry(spec));
  // Overlays are those of today, also over a document of yesterday.
  const laid = await Promise.all(overlays.map(async (file) => ({ file: relative(file), text: await readFile(file) })));
  const options = { input: entry, read: readFrom, overlays: laid, filters, settings };
  const analysis = await analyze({ ...options, ...(lock && { lock }) });
  if (analysis.client) {
    const { client } = analysis;
    return {
      client: { ...client, file: client.loaded.entry },
      loaded: client.loaded,
      prefix: revision ? `${revision.name}:` : "",
    };
  }
  const errors = analysis.diagnostics.filter(({ severity }) => severity === "error");
  error.write(formatProblem({ message: `${spec} cannot be compared: it has errors.` }, error));
  await showDiagnostics({ ...analysis, diagnostics: errors }, texts, error);
  return undefined;
}

function judge(verdict: Level | undefined, failOn: DiffFlags["failOn"]): ExitCode {
  const isBad = verdict === "major" ? failOn !== undefined : verdict === "minor" && failOn === "minor";
  return isBad ? exitCode.flawed : exitCode.ok;
}

function placed({ source, code, level, subject, message, help, side }: Change, { loaded, prefix }: Side): Placed {
  const place = source && findPlace(loaded, source);
  return {
    code,
    level,
    subject,
    message,
    help,
    side,
    ...(place && { file: prefix + place.document.file, ...place.position }),
    ...(source && { pointer: source.pointer }),
  };
}

function format(
  { verdict, changes }: Difference,
  shown: readonly Placed[],
  kind: (typeof diffFormats)[number],
  channel: Channel,
): string {
  switch (kind) {
    case "text": {
      const blocks = shown.map((each) => formatChange(each, channel));
      return [...blocks, `${conclude(verdict, changes)}\n`].join("\n");
    }
    case "markdown":
      return formatMarkdown(verdict, shown);
    case "json":
      return `${JSON.stringify({ verdict: verdict ?? null, ...tally(changes), changes: shown }, undefined, 2)}\n`;
  }
}

const severities = { major: "error", minor: "info", patch: "info" } as const;

function formatChange({ level, message, code, help, ...place }: Placed, channel: Channel): string {
  const at = placeText(place);
  const problem = { severity: severities[level], label: level, message, code, help };
  return formatProblem(
    { ...problem, ...(at !== undefined && { details: [`${channel.colours.dim("at")} ${at}`] }) },
    channel,
  );
}

function placeText({ file, line, column }: Pick<Placed, "file" | "line" | "column">): string | undefined {
  return file === undefined ? undefined : [file, line, column].filter((each) => each !== undefined).join(":");
}

function tally(changes: readonly Change[]): Readonly<Record<Level, number>> {
  const numberOf = (level: Level) => changes.filter((each) => each.level === level).length;
  return { major: numberOf("major"), minor: numberOf("minor"), patch: numberOf("patch") };
}

/** `2 major changes, 1 minor: the next version is a major one.` */
function conclude(verdict: Level | undefined, changes: readonly Change[]): string {
  if (!verdict) return "Nothing has changed for the users of the client.";
  const numbers = Object.entries(tally(changes)).filter(([, number]) => number > 0);
  const [first = "", ...others] = numbers.map(([level, number], index) =>
    index === 0 ? count(number, `${level} change`) : `${number} ${level}`,
  );
  return `${[first, ...others].join(", ")}: the next version is a ${verdict} one.`;
}

const titles: Readonly<Record<Level, string>> = {
  major: "Breaking changes",
  minor: "New",
  patch: "Other changes",
};

function formatMarkdown(verdict: Level | undefined, shown: readonly Placed[]): string {
  const sections = (["major", "minor", "patch"] as const).flatMap((level) => {
    const items = shown.filter((each) => each.level === level);
    return items.length === 0 ? [] : [`## ${titles[level]}\n\n${items.map(formatItem).join("")}`];
  });
  return verdict ? sections.join("\n") : "Nothing has changed for the users of the client.\n";
}

/** What the document calls things is text here, not markup. */
function formatItem({ message, help, ...place }: Placed): string {
  const at = placeText(place);
  return `- ${escapeMarkdown(message)}${at === undefined ? "" : ` (\`${at.replaceAll("`", "")}\`)`}\n  ${escapeMarkdown(help)}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&]/g, "\\$&");
}
