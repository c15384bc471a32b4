/** Plain (unquoted) text, and the values it stands for. YAML 1.2, sections 7.3.3 and 10.3.2. */
import { code, type Cursor, nextContent, scanPlain, skipIndent, Uncommon } from "./common-cursor.js";

/** Reads a plain value. It goes on over all lines that are indented deeper than `parent`. */
export function readPlain(cursor: Cursor, parent: number): unknown {
  const { text, offset } = cursor;
  let line = scanPlain(text, offset);
  if (line.stop === "colon") throw new Uncommon();
  const first = text.slice(offset, line.end);
  let more = "";
  let blanks = 0;
  let next = line.lineEnd + 1;
  while (line.stop === "line" && next < text.length) {
    const start = skipIndent(text, next);
    const found = text.charCodeAt(start);
    if (found === code.tab) throw new Uncommon();
    if (found === code.newline) {
      blanks++;
      next = start + 1;
      continue;
    }
    if (start - next <= parent || found === code.hash || start >= text.length) break;
    line = scanPlain(text, start, true);
    if (line.stop === "colon") throw new Uncommon();
    more += (blanks > 0 ? "\n".repeat(blanks) : " ") + text.slice(start, line.end);
    blanks = 0;
    next = line.lineEnd + 1;
  }
  cursor.offset = Math.min(next, text.length);
  nextContent(cursor);
  return more === "" ? plainValue(first) : first + more;
}

const integerForm = /^[-+]?[0-9]+$/;
const floatForm = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, NaN] as const),
  ...[".inf", ".Inf", ".INF"].flatMap((word) => [
    [word, Infinity] as const,
    [`+${word}`, Infinity] as const,
    [`-${word}`, -Infinity] as const,
  ]),
]);

/** The value that plain text stands for in the core schema: null, a boolean, a number or the text itself. */
export function plainValue(text: string): unknown {
  const first = text.charCodeAt(0);
  const isNumeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === code.dash || first === 0x2e;
  if (isNumeric) {
    if (integerForm.test(text)) return parseInt(text, 10);
    if (floatForm.test(text)) return parseFloat(text);
    if (/^0o[0-7]+$/.test(text)) return parseInt(text.slice(2), 8);
    if (/^0x[0-9a-fA-F]+$/.test(text)) return parseInt(text.slice(2), 16);
  }
  if (text.length > 5) return text;
  return words.has(text) ? words.get(text) : text;
}
