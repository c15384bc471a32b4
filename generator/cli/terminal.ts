/** The streams of the command line, and the layout of its messages. */
import pc from "picocolors";
import type { Severity } from "../diagnostic.js";
import { excerpt } from "../load/excerpt.js";
import { placeText, type Problem, type ProblemPlace } from "../project/problem.js";
import { visibleLines } from "../visible.js";

type Colours = ReturnType<typeof pc.createColors>;

/** One of the two streams. Each has colours or not independently: one may be a terminal while the other is a file. */
export interface Channel {
  readonly write: (text: string) => void;
  /** Writes text that is meant as a command to a terminal or a CI runner. */
  readonly writeCommand: (text: string) => void;
  readonly colours: Colours;
  /** The column at which prose is wrapped. */
  readonly width: number;
  /** Whether it is a terminal. */
  readonly isTerminal: boolean;
}

export interface Terminal {
  readonly out: Channel;
  readonly error: Channel;
}

export const widest = 80;

/** `lost` is told why what was written does not arrive, as on a full disk. */
export function openChannel(stream: NodeJS.WriteStream, lost: (error: Error) => void): Channel {
  // A reader such as `head` has seen enough when it closes the pipe.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") lost(error);
  });
  const isColoured = hasColours(stream);
  return {
    write: (text) => void stream.write(isColoured ? steadyColours(text) : visibleLines(text)),
    writeCommand: (text) => void stream.write(text),
    colours: pc.createColors(isColoured),
    // Only terminals have columns, and some of them say 0.
    width: Math.min(stream.columns || widest, widest),
    isTerminal: Boolean(stream.isTTY),
  };
}

const ownColours = new RegExp(String.raw`(\x1b\[(?:[12]|22|3[1-69])m)`);

/** Text without the sequences that steer a terminal, except the colours and weights that we use ourselves. */
function steadyColours(text: string): string {
  return text
    .split(ownColours)
    .map((part, index) => (index % 2 === 1 ? part : visibleLines(part)))
    .join("");
}

/** Follows https://no-color.org and Node's FORCE_COLOR; otherwise only terminals have colours, in CI too. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (no) return false;
  return force !== undefined ? force !== "0" : Boolean(stream.isTTY) && stream.hasColors();
}

/** A problem, with what every message begins with. */
interface Message extends Problem {
  readonly severity?: Severity;
  /** The first word, in the severity's colour. @default the severity */
  readonly label?: string;
}

/**
 *     error There is no file api.yaml. [file-not-found]
 *       help: Check the path; it is relative to the current folder.
 */
export function formatProblem(problem: Message, channel: Channel): string {
  const { severity = "error", place, help } = problem;
  const { colours, width } = channel;
  return [
    ...formatHead(problem, channel),
    ...(place ? formatPlace(place, severity, channel).map((line) => `  ${line}`.trimEnd()) : []),
    ...(help === undefined
      ? []
      : [`  ${colours.dim("help:")} ${wrap(visibleLines(help), width - 8).join(`\n${" ".repeat(8)}`)}`]),
    "",
  ].join("\n");
}

/**
 *     at api.yaml:3:10
 *     3 |   title: Pets: and more
 *       |          ^
 */
function formatPlace(place: ProblemPlace, severity: Severity, { colours, width }: Channel): readonly string[] {
  const { position, line } = place;
  const at = `${colours.dim("at")} ${placeText(place)}`;
  if (!position || line === undefined) return [at];
  const gutter = String(position.line);
  const shown = excerpt(line, position, width - "   | ".length - gutter.length);
  const [text = "", caret = ""] = shown.split("\n");
  return [
    at,
    `${colours.dim(`${gutter} |`)} ${text}`,
    `${colours.dim(`${" ".repeat(gutter.length)} |`)} ${severityColour(severity, colours)(caret)}`,
  ];
}

/**
 * The first line. In a file or pipe it stays one line, for those who search there; on a terminal it is wrapped between
 * words.
 */
function formatHead(
  { severity = "error", label = severity, message, code }: Message,
  { colours, width, isTerminal }: Channel,
): readonly string[] {
  const shown = visibleLines(message);
  const isBroken = isTerminal && !shown.includes("\n");
  const mark = code === undefined ? "" : ` [${code}]`;
  const [first = "", ...others] = isBroken ? wrap(`${label} ${shown}${mark}`, width - 2) : [`${label} ${shown}${mark}`];
  const paint = (line: string) => {
    const end = mark !== "" && line.endsWith(mark.trim()) ? mark.trim() : "";
    const words = line.slice(0, line.length - end.length).trimEnd();
    return [words && colours.bold(words), end && colours.dim(end)].filter((part) => part !== "").join(" ");
  };
  const rest = first.slice(label.length + 1);
  return [
    `${severityColour(severity, colours)(colours.bold(label))} ${paint(rest)}`,
    ...others.map((line) => `  ${paint(line)}`),
  ];
}

export function showProblems(problems: readonly Message[], channel: Channel): void {
  channel.write(problems.map((problem) => formatProblem(problem, channel)).join("\n"));
}

function severityColour(severity: Severity, colours: Colours): (text: string) => string {
  switch (severity) {
    case "error":
      return colours.red;
    case "warning":
      return colours.yellow;
    case "info":
      return colours.cyan;
  }
}

/** Lines of whole words. Only a word that is itself too long exceeds the width. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A number with its noun, as in `1 file` or `9 operations`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
