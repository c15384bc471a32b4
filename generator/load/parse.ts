/** Text to data: JSON by the engine's own parser, all else as YAML 1.2. */
import type { Report } from "../diagnostic.js";
import { exceedsBound, sizeLimit } from "./bound.js";
import { boundReport } from "./bound-report.js";
import { recognizeForeign } from "./foreign.js";
import { scanJson } from "./json.js";
import { indexLines } from "./line.js";
import { depthLimit, type LoadedDocument } from "./loaded.js";
import { parseYaml } from "./yaml.js";

type Parsed = Pick<LoadedDocument, "format" | "value">;

/** The data in a text; undefined where it has none or none that can be used, which has then been reported. */
export function parseText(file: string, text: string, report: Report): Parsed | undefined {
  const bounded = boundReport(file, report);
  const parsed = parseEither(file, text, bounded.report);
  bounded.close();
  return parsed && isWithinBound(file, parsed.value, report) ? parsed : undefined;
}

/** Whether a value is one that the stages after this can walk over; reported where it is not. */
export function isWithinBound(file: string, value: unknown, report: Report): boolean {
  const excess = exceedsBound(value);
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
  // A YAML file may begin with a brace, as flow style, and be no JSON; a .json file that is no JSON is in error.
  const mayBeJson = /^\s*[{[]/.test(text);
  if (!mayBeJson || /\.ya?ml$/i.test(file)) {
    const value = mayBeJson ? parseQuickly(text) : undefined;
    if (value === undefined) return parseYaml(file, text, report);
  }
  return parseJson(file, text, report);
}

function parseJson(file: string, text: string, report: Report): Parsed | undefined {
  const value = parseQuickly(text);
  const scan = value === undefined || mayRepeatKeys(text, value) ? scanJson(text, true) : { duplicates: [] };
  if (value !== undefined && scan.duplicates.length === 0) return { format: "json", value };
  const positionAt = indexLines(text);
  for (const { offset, key } of scan.duplicates) {
    report("key-duplicate", { key: JSON.stringify(key) }, { file, pointer: "", position: positionAt(offset) });
  }
  if (value !== undefined) return { format: "json", value };
  const { offset, reason } = scan.error ?? { offset: 0, reason: "it cannot be read" };
  report("json-syntax", { reason }, { file, pointer: "", position: positionAt(offset) });
  return undefined;
}

function parseQuickly(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text in quotes with a colon behind it is a key: there are more of these than the data has where one stands twice. */
function mayRepeatKeys(text: string, value: unknown): boolean {
  return countWrittenKeys(text) !== countKeys(value);
}

function countWrittenKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0;) {
    let end = text.indexOf('"', start + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    let next = end + 1;
    while (/\s/.test(text.charAt(next))) next++;
    if (text.charAt(next) === ":") count++;
    start = text.indexOf('"', next);
  }
  return count;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, offset: number): boolean {
  let start = offset;
  while (text.charAt(start - 1) === "\\") start--;
  return (offset - start) % 2 === 1;
}

function countKeys(root: unknown): number {
  let count = 0;
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) count += Object.keys(value).length;
    for (const child of Object.values(value)) if (typeof child === "object") stack.push(child);
  }
  return count;
}
