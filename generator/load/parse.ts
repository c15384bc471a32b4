/** Text to data: JSON with the engine's own parser, all else as YAML 1.2. */
import type { Report } from "../diagnostic.js";
import { type Extent, measure, sizeLimit } from "./bound.js";
import { boundReport } from "./bound-report.js";
import { findConflict, recognizeForeign } from "./foreign.js";
import { endOfString, type JsonScan, scanJson, skipSpace } from "./json.js";
import { indexLines } from "./line.js";
import { depthLimit, type LoadedDocument } from "./loaded.js";
import { parseYaml } from "./yaml.js";

type Parsed = Pick<LoadedDocument, "format" | "value">;

/** The data in a text. Undefined where the text has no data, or none that can be used, which has then been reported. */
export function parseText(file: string, text: string, report: Report): Parsed | undefined {
  const bounded = boundReport(file, report);
  const parsed = parseEither(file, text, bounded.report);
  bounded.close();
  if (!parsed) return undefined;
  const extent = measure(parsed.value);
  if (parsed.format === "json" && !extent.excess) reportDuplicates(file, text, extent, report);
  return isWithin(file, extent, report) ? parsed : undefined;
}

/**
 * Whether the later stages can walk over a value: it is neither too large, too deep nor circular. Reports it where they
 * cannot.
 */
export function isWithinBound(file: string, value: unknown, report: Report): boolean {
  return isWithin(file, measure(value), report);
}

function isWithin(file: string, { excess }: Extent, report: Report): boolean {
  if (!excess) return true;
  report(excess, { limit: excess === "document-too-deep" ? depthLimit : sizeLimit }, { file, pointer: "" });
  return false;
}

function parseEither(file: string, text: string, report: Report): Parsed | undefined {
  if (text.trim() === "") {
    report("document-empty", { path: file }, { file, pointer: "" });
    return undefined;
  }
  const foreign = recognizeForeign(text);
  if (foreign !== undefined) {
    report("document-foreign", { path: file, foreign }, { file, pointer: "", position: { line: 1, column: 1 } });
    return undefined;
  }
  const conflict = findConflict(text);
  if (conflict !== undefined) {
    report("document-conflicted", { path: file }, { file, pointer: "", position: indexLines(text)(conflict) });
    return undefined;
  }
  // A YAML file may begin with a brace (flow style) without being JSON; a .json file that is not JSON is in error.
  const mayBeJson = /^\s*[{[]/.test(text);
  if (!mayBeJson || /\.ya?ml$/i.test(file)) {
    const value = mayBeJson ? parseQuickly(text) : undefined;
    if (value === undefined) return parseYaml(file, text, report);
  }
  return parseJson(file, text, report);
}

function parseJson(file: string, text: string, report: Report): Parsed | undefined {
  const early = mayHoldTooMuch(text) ? scanJson(text) : undefined;
  if (early && early.values > sizeLimit && !early.error) {
    report("document-too-large", { limit: sizeLimit }, { file, pointer: "" });
    return undefined;
  }
  const value = early?.error ? undefined : parseQuickly(text);
  if (value !== undefined) return { format: "json", value };
  const scan = early ?? scanJson(text);
  reportScanned(file, text, scan, report);
  const { offset, reason } = scan.error ?? { offset: 0, reason: "it cannot be read" };
  report("json-syntax", { reason }, { file, pointer: "", position: indexLines(text)(offset) });
  return undefined;
}

/**
 * Whether a text may hold more values than are accepted. Parsing it first would take ten times its size in memory: 500
 * MB for 50 MB of numbers.
 */
function mayHoldTooMuch(text: string): boolean {
  let commas = 0;
  let at = text.indexOf(",");
  // A value takes two characters at least, so the last ten million need not be counted.
  while (at >= 0 && commas + (text.length - at) / 2 > sizeLimit) {
    if (++commas > sizeLimit) return true;
    at = text.indexOf(",", at + 1);
  }
  return false;
}

function parseQuickly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reports duplicate keys. There are some where the text has more keys than the data. */
function reportDuplicates(file: string, text: string, { keys }: Extent, report: Report): void {
  if (countWrittenKeys(text) === keys) return;
  const bounded = boundReport(file, report);
  reportScanned(file, text, scanJson(text), bounded.report);
  bounded.close();
}

function reportScanned(file: string, text: string, { duplicates }: JsonScan, report: Report): void {
  if (duplicates.length === 0) return;
  const positionAt = indexLines(text);
  for (const { offset, key } of duplicates) {
    report("key-duplicate", { key: JSON.stringify(key) }, { file, pointer: "", position: positionAt(offset) });
  }
}

/** Counts the keys in a text: strings with a colon behind them. */
function countWrittenKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0;) {
    const next = skipSpace(text, endOfString(text, start));
    if (text.charCodeAt(next) === colon) count++;
    start = text.indexOf('"', next);
  }
  return count;
}

const colon = 0x3a;
