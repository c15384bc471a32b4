/**
 * Finds what is wrong with a text in JSON. `JSON.parse` reads the data a hundred times as fast as `yaml`, but it says
 * nothing of duplicate keys, and words its errors differently in each version of V8. This scanner fills those gaps. For
 * where values stand, see `json-place.ts`.
 */

export interface JsonScan {
  readonly error?: { readonly offset: number; readonly reason: string };
  readonly duplicates: readonly { readonly offset: number; readonly key: string }[];
  readonly values: number;
}

interface Scanner {
  readonly text: string;
  offset: number;
  readonly duplicates: { offset: number; key: string }[];
  values: number;
}

class JsonError extends Error {
  readonly offset: number;
  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

// Up to a quote, a backslash or a control character (RFC 8259, section 7).
const plainForm = /[ !#-[\]-\u{10ffff}]*/uy;
const escapeForm = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const scalarForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const deepest = 2000;
/** How many duplicate keys are collected at most: only a few are shown. */
const mostDuplicates = 1000;

/**
 * Scans a text: finds the first thing that is not JSON (RFC 8259), or else all duplicate keys and the number of values.
 */
export function scanJson(text: string): JsonScan {
  const scanner: Scanner = { text, offset: 0, duplicates: [], values: 0 };
  try {
    scanValue(scanner, 0);
    scanner.offset = skipSpace(scanner.text, scanner.offset);
    if (scanner.offset < text.length) fail(scanner, `${found(scanner)} after the end of the document`);
    return { duplicates: scanner.duplicates, values: scanner.values };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { offset, message } = error;
    return { error: { offset, reason: message }, duplicates: scanner.duplicates, values: scanner.values };
  }
}

function scanValue(scanner: Scanner, depth: number): void {
  scanner.offset = skipSpace(scanner.text, scanner.offset);
  scanner.values++;
  if (depth > deepest) fail(scanner, `more than ${deepest} levels`);
  switch (scanner.text[scanner.offset]) {
    case "{":
      return scanObject(scanner, depth);
    case "[":
      return scanArray(scanner, depth);
    case '"':
      return void scanString(scanner);
    default:
      if (match(scanner, scalarForm) === undefined) fail(scanner, `${found(scanner)} where a value is expected`);
  }
}

function scanObject(scanner: Scanner, depth: number): void {
  const keys = new Set<string>();
  scanner.offset++;
  for (let first = true; ; first = false) {
    scanner.offset = skipSpace(scanner.text, scanner.offset);
    if (first && take(scanner, "}")) return;
    const offset = scanner.offset;
    if (scanner.text[offset] !== '"') fail(scanner, `${found(scanner)} where a key in double quotes is expected`);
    const literal = scanString(scanner);
    const key = literal.includes("\\") ? String(JSON.parse(literal)) : literal.slice(1, -1);
    if (keys.has(key)) {
      scanner.duplicates.push({ offset, key });
      if (scanner.duplicates.length === mostDuplicates) fail(scanner, "the same keys again and again");
    }
    scanner.offset = skipSpace(scanner.text, scanner.offset);
    if (!take(scanner, ":")) fail(scanner, `${found(scanner)} where a colon is expected`);
    keys.add(key);
    scanValue(scanner, depth + 1);
    scanner.offset = skipSpace(scanner.text, scanner.offset);
    if (take(scanner, "}")) return;
    if (!take(scanner, ",")) fail(scanner, `${found(scanner)} where a comma or } is expected`);
  }
}

function scanArray(scanner: Scanner, depth: number): void {
  scanner.offset++;
  for (let index = 0; ; index++) {
    scanner.offset = skipSpace(scanner.text, scanner.offset);
    if (index === 0 && take(scanner, "]")) return;
    scanValue(scanner, depth + 1);
    scanner.offset = skipSpace(scanner.text, scanner.offset);
    if (take(scanner, "]")) return;
    if (!take(scanner, ",")) fail(scanner, `${found(scanner)} where a comma or ] is expected`);
  }
}

/** Reads a string piece by piece: on a long string, one expression for the whole overflows the engine's stack. */
function scanString(scanner: Scanner): string {
  const start = scanner.offset;
  scanner.offset++;
  for (;;) {
    match(scanner, plainForm);
    const next = scanner.text[scanner.offset];
    if (take(scanner, '"')) return scanner.text.slice(start, scanner.offset);
    if (next === "\\") {
      if (match(scanner, escapeForm) === undefined) fail(scanner, "an escape that JSON does not have");
    } else if (next === undefined || next === "\n" || next === "\r") {
      scanner.offset = start;
      fail(scanner, "the text that begins here has no closing quote");
    } else fail(scanner, "a control character in a text; write it as an escape");
  }
}

function match(scanner: Scanner, form: RegExp): string | undefined {
  form.lastIndex = scanner.offset;
  const text = form.exec(scanner.text)?.[0];
  if (text !== undefined) scanner.offset += text.length;
  return text;
}

function take(scanner: Scanner, character: string): boolean {
  if (scanner.text[scanner.offset] !== character) return false;
  scanner.offset++;
  return true;
}

/** The offset behind the white space that may stand at `offset`. */
export function skipSpace(text: string, offset: number): number {
  for (let end = offset; ; end++) {
    const code = text.charCodeAt(end);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return end;
  }
}

/** The offset behind the string that begins at `start`, in JSON without faults. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

/** Whether the character at `offset` is escaped: an odd number of backslashes stands before it. */
function isEscaped(text: string, offset: number): boolean {
  let start = offset;
  while (text.charCodeAt(start - 1) === backslash) start--;
  return (offset - start) % 2 === 1;
}

const backslash = 0x5c;

function found(scanner: Scanner): string {
  const rest = scanner.text.slice(scanner.offset, scanner.offset + 24);
  if (rest === "") return "the document ends";
  return `found ${/^(?:[\w.+-]+|.)/su.exec(rest)?.[0] ?? rest}`;
}

function fail(scanner: Scanner, reason: string): never {
  throw new JsonError(scanner.offset, reason);
}
