/** The cursor of the reader of common YAML: where it stands in the text, and how it moves. */

export interface Cursor {
  readonly text: string;
  offset: number;
  /** The column of the token that begins at `offset`; -1 at the end of the text. */
  column: number;
  depth: number;
  /** Filled where the caller asks for places. */
  readonly places?: CommonPlaces;
  /** The values that anchors have named so far. */
  anchors?: Map<string, unknown>;
}

/** For each map and list: the offsets at which its keys or items begin. */
export type CommonPlaces = WeakMap<object, Map<string, number>>;

/** Thrown where the text holds something that only the full YAML parser can read. */
export class Uncommon extends Error {}

/** Thrown at an opening quote that is never closed. */
export class OpenQuote extends Uncommon {
  readonly offset: number;
  constructor(offset: number) {
    super();
    this.offset = offset;
  }
}

export const code = {
  tab: 0x09,
  newline: 0x0a,
  space: 0x20,
  doubleQuote: 0x22,
  hash: 0x23,
  ampersand: 0x26,
  quote: 0x27,
  asterisk: 0x2a,
  comma: 0x2c,
  dash: 0x2d,
  colon: 0x3a,
  greater: 0x3e,
  question: 0x3f,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  bar: 0x7c,
  closeBrace: 0x7d,
} as const;

/** Whether a place is a space, the end of a line or the end of the text. */
export function isBlank(text: string, offset: number): boolean {
  const found = text.charCodeAt(offset);
  return found === code.space || found === code.newline || offset >= text.length;
}

/** Whether the rest of the line holds nothing but spaces or a comment. */
export function isEnd({ text, offset }: Cursor): boolean {
  if (offset >= text.length) return true;
  const found = text.charCodeAt(offset);
  return found === code.newline || (found === code.hash && text.charCodeAt(offset - 1) === code.space);
}

/** Moves past the rest of this line, which may hold a comment only, to the next line that holds something. */
export function expectLineEnd(cursor: Cursor): void {
  const { text } = cursor;
  while (text.charCodeAt(cursor.offset) === code.space) cursor.offset++;
  if (!isEnd(cursor)) throw new Uncommon();
  const end = text.indexOf("\n", cursor.offset);
  cursor.offset = end < 0 ? text.length : end + 1;
  nextContent(cursor);
}

/** Moves from the beginning of a line to the first line that is neither blank nor a comment. */
export function nextContent(cursor: Cursor): void {
  const { text } = cursor;
  for (let start = cursor.offset; start < text.length;) {
    const offset = skipIndent(text, start);
    const found = text.charCodeAt(offset);
    if (found === code.tab) throw new Uncommon();
    if (found === code.newline) start = offset + 1;
    else if (found === code.hash) start = lineEnd(text, offset) + 1;
    else if (offset < text.length) {
      cursor.offset = offset;
      cursor.column = offset - start;
      return;
    } else break;
  }
  cursor.offset = text.length;
  cursor.column = -1;
}

export function skipIndent(text: string, start: number): number {
  let offset = start;
  while (text.charCodeAt(offset) === code.space) offset++;
  return offset;
}

export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end < 0 ? text.length : end;
}

/** A stretch of plain text: it ends at the colon of a key, at a comment or at the end of the line. */
interface PlainScan {
  readonly stop: "colon" | "comment" | "line";
  /** The offset behind its last character that is not a space. */
  readonly end: number;
  readonly colon: number;
  readonly lineEnd: number;
}

/** `# & * ! | > ' " % @ `` ` `` , [ ] { }`: none of them begins plain text. */
const indicators: ReadonlySet<number> = new Set([..."#&*!|>'\"%@`,[]{}"].map((each) => each.charCodeAt(0)));

/**
 * Scans the plain text of one line. `isMore` says that the line continues the text of the one before: it may then begin
 * with any character.
 */
export function scanPlain(text: string, start: number, isMore = false): PlainScan {
  const first = text.charCodeAt(start);
  if (!isMore) {
    if (indicators.has(first)) throw new Uncommon();
    const isMark = first === code.dash || first === code.question || first === code.colon;
    if (isMark && isBlank(text, start + 1)) throw new Uncommon();
  }
  let end = start;
  let offset = start;
  for (; offset < text.length; offset++) {
    const found = text.charCodeAt(offset);
    if (found === code.space) continue;
    if (found === code.newline) break;
    if (found === code.tab) throw new Uncommon();
    if (found === code.hash && end < offset) return { stop: "comment", end, colon: -1, lineEnd: lineEnd(text, offset) };
    if (found === code.colon && isColonEnd(text, offset + 1)) return { stop: "colon", end, colon: offset, lineEnd: -1 };
    end = offset + 1;
  }
  return { stop: "line", end, colon: -1, lineEnd: offset };
}

function isColonEnd(text: string, offset: number): boolean {
  return isBlank(text, offset) || text.charCodeAt(offset) === code.tab;
}

/** Where to note the places of what a container holds; undefined where nobody asks for places. */
export function placesIn({ places }: Cursor, container: object): Map<string, number> | undefined {
  const inner = places && new Map<string, number>();
  if (inner) places.set(container, inner);
  return inner;
}
