/** Text in quotes. YAML 1.2, sections 7.3.1 and 7.3.2. */
import { code, type Cursor, OpenQuote, skipIndent, Uncommon } from "./common-cursor.js";

/** Reads the text in quotes at the cursor. Its further lines must be indented deeper than `parent`. */
export function readQuoted(cursor: Cursor, parent: number): string {
  const { text, offset } = cursor;
  if (!text.includes(text.charAt(offset), offset + 1)) throw new OpenQuote(offset);
  return text.charCodeAt(offset) === code.quote ? readSingle(cursor, parent) : readDouble(cursor, parent);
}

function readSingle(cursor: Cursor, parent: number): string {
  const { text } = cursor;
  const start = cursor.offset + 1;
  let hasQuote = false;
  let end = start;
  for (;;) {
    end = text.indexOf("'", end);
    if (end < 0) throw new Uncommon();
    if (text.charCodeAt(end + 1) !== code.quote) break;
    hasQuote = true;
    end += 2;
  }
  cursor.offset = end + 1;
  const raw = text.slice(start, end);
  const folded = raw.includes("\n") ? fold(raw, parent) : raw;
  return hasQuote ? folded.replaceAll("''", "'") : folded;
}

/** Joins the lines of a text by spaces; a blank line becomes a line end. */
function fold(raw: string, parent: number): string {
  if (raw.includes("\t")) throw new Uncommon();
  const lines = raw.split("\n");
  let folded = trimEnd(lines[0] ?? "");
  let separator = " ";
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const isLast = index === lines.length - 1;
    const indent = skipIndent(line, 0);
    if (indent === line.length && !isLast) {
      if (separator === "\n") folded += "\n";
      separator = "\n";
      continue;
    }
    if (indent <= parent) throw new Uncommon();
    folded += separator + (isLast ? line.slice(indent) : trimEnd(line.slice(indent)));
    separator = " ";
  }
  return folded;
}

function trimEnd(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === code.space) end--;
  return text.slice(0, end);
}

const escapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  N: "\x85",
  _: "\xa0",
  L: "\u2028",
  P: "\u2029",
  " ": " ",
  '"': '"',
  "/": "/",
  "\\": "\\",
};
const digits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function readDouble(cursor: Cursor, parent: number): string {
  const { text } = cursor;
  const start = cursor.offset + 1;
  for (let offset = start; offset < text.length; offset++) {
    const found = text.charCodeAt(offset);
    if (found === code.doubleQuote) {
      cursor.offset = offset + 1;
      return text.slice(start, offset);
    }
    if (found === code.backslash || found === code.newline) return readPieces(cursor, parent);
  }
  throw new Uncommon();
}

/** Reads a text with escapes piece by piece: each piece ends at an escape, a line end or the closing quote. */
function readPieces(cursor: Cursor, parent: number): string {
  const { text } = cursor;
  let read = "";
  let start = cursor.offset + 1;
  for (let offset = start; offset < text.length; offset++) {
    const found = text.charCodeAt(offset);
    if (found === code.tab) throw new Uncommon();
    if (found !== code.doubleQuote && found !== code.backslash && found !== code.newline) continue;
    const piece = text.slice(start, offset);
    if (found === code.doubleQuote) {
      cursor.offset = offset + 1;
      return read + piece;
    }
    cursor.offset = offset + 1;
    if (found === code.newline) read += trimEnd(piece) + readFold(cursor, parent);
    else read += piece + readEscape(cursor, parent);
    start = cursor.offset;
    offset = start - 1;
  }
  throw new Uncommon();
}

/** What a line end within quotes stands for, together with the blank lines after it. */
function readFold(cursor: Cursor, parent: number): string {
  let blanks = 0;
  for (;;) {
    const offset = skipIndent(cursor.text, cursor.offset);
    const isBlank = cursor.text.charCodeAt(offset) === code.newline;
    if (!isBlank && offset - cursor.offset <= parent) throw new Uncommon();
    cursor.offset = isBlank ? offset + 1 : offset;
    if (!isBlank) return blanks === 0 ? " " : "\n".repeat(blanks);
    blanks++;
  }
}

function readEscape(cursor: Cursor, parent: number): string {
  const name = cursor.text.charAt(cursor.offset++);
  if (name === "\n") {
    const offset = skipIndent(cursor.text, cursor.offset);
    const next = cursor.text.charCodeAt(offset);
    if (next !== code.newline && offset - cursor.offset <= parent) throw new Uncommon();
    cursor.offset = offset;
    return "";
  }
  const length = digits[name];
  if (length === undefined) {
    const plain = escapes[name];
    if (plain === undefined) throw new Uncommon();
    return plain;
  }
  const hex = cursor.text.slice(cursor.offset, cursor.offset + length);
  const point = /^[0-9a-fA-F]+$/.test(hex) && hex.length === length ? parseInt(hex, 16) : Infinity;
  if (point > 0x10ffff) throw new Uncommon();
  cursor.offset += length;
  return String.fromCodePoint(point);
}
