/**
 * A fast reader for the part of YAML that OpenAPI documents use: maps and lists in blocks, texts of all five styles,
 * small lists and maps in brackets, anchors and aliases, comments. It gives the same data as `yaml`, some ten times as
 * fast. Whatever is beyond that part or in error (tags, merge keys, duplicate keys, tabs between tokens) it refuses,
 * and `yaml` reads and judges the text instead. YAML 1.2, core schema.
 */
import { isAlias, named, readAlias, takeAnchor } from "./common-anchor.js";
import { readBlockText } from "./common-block-text.js";
import {
  code,
  type CommonPlaces,
  type Cursor,
  expectLineEnd,
  isBlank,
  isEnd,
  nextContent,
  OpenQuote,
  placesIn,
  scanPlain,
  Uncommon,
} from "./common-cursor.js";
import { readFlow } from "./common-flow.js";
import { readPlain } from "./common-plain.js";
import { readQuoted } from "./common-quoted.js";

/** No common document is nested deeper. Beyond `depthLimit` no later stage would look at it anyway. */
const deepest = 400;

/**
 * The map or list in a text; undefined where only the full parser can tell. `places`, if given, are filled with the
 * places of its keys; they are right only in a text without carriage returns.
 */
export function readCommonYaml(source: string, places?: CommonPlaces): object | undefined {
  const text = source.includes("\r") && !places ? source.replaceAll("\r\n", "\n") : source;
  if (/[\r\uFEFF]/.test(text)) return undefined;
  try {
    return readDocument({ text, offset: 0, column: 0, depth: 0, ...(places && { places }) });
  } catch (error) {
    if (error instanceof Uncommon) return undefined;
    throw error;
  }
}

/** The offset of an opening quote that is never closed, provided that all before it is common YAML. */
export function findOpenQuote(text: string): number | undefined {
  try {
    readDocument({ text, offset: 0, column: 0, depth: 0 });
  } catch (error) {
    if (error instanceof OpenQuote) return error.offset;
    if (!(error instanceof Uncommon)) throw error;
  }
  return undefined;
}

function readDocument(cursor: Cursor): object {
  nextContent(cursor);
  if (cursor.column === 0 && /^---(?=\n| +#| *\n)/.test(cursor.text.slice(cursor.offset, cursor.offset + 80))) {
    cursor.offset += 3;
    expectLineEnd(cursor);
  }
  const first = cursor.text.charCodeAt(cursor.offset);
  if (cursor.column !== 0 || first === code.openBracket || first === code.openBrace) throw new Uncommon();
  const value = readBlock(cursor, -1);
  if (cursor.offset < cursor.text.length || typeof value !== "object" || value === null) throw new Uncommon();
  return value;
}

/** Reads the block that begins on this line; it must be indented deeper than `parent`. */
function readBlock(cursor: Cursor, parent: number): unknown {
  const first = cursor.text.charCodeAt(cursor.offset);
  // A value on a line of its own is rare, and left to the full parser.
  if (first === code.bar || first === code.greater) throw new Uncommon();
  return readNested(cursor, parent);
}

/** Reads what stands at the cursor: a map, a list or a value. Further keys or items of it stand in the same column. */
function readNested(cursor: Cursor, parent: number): unknown {
  if (++cursor.depth > deepest) throw new Uncommon();
  const value = isItem(cursor) ? readList(cursor, cursor.column) : readMapOrValue(cursor, parent);
  cursor.depth--;
  return value;
}

function readMapOrValue(cursor: Cursor, parent: number): unknown {
  const { offset, column } = cursor;
  if (!hasKey(cursor)) return readValue(cursor, parent);
  cursor.offset = offset;
  return readMap(cursor, column);
}

/** Whether a colon follows what stands at the cursor, on the same line: then it is a key. */
function hasKey(cursor: Cursor): boolean {
  const { text, offset } = cursor;
  const first = text.charCodeAt(offset);
  if (first === code.quote || first === code.doubleQuote) {
    readQuoted(cursor, -1);
    const end = cursor.offset;
    cursor.offset = offset;
    for (let index = end; ; index++) {
      const next = text.charCodeAt(index);
      if (next !== code.space) return next === code.colon && text.lastIndexOf("\n", end) < offset;
    }
  }
  if (first === code.openBracket || first === code.openBrace || first === code.bar || first === code.greater)
    return false;
  return scanPlain(text, offset).stop === "colon";
}

function readMap(cursor: Cursor, column: number): object {
  const map: Record<string, unknown> = {};
  const places = placesIn(cursor, map);
  do {
    const { offset } = cursor;
    const key = readKey(cursor);
    places?.set(key, offset);
    // Merge keys and duplicate keys are left to the full parser.
    if (key === "<<" || key === "__proto__" || Object.hasOwn(map, key)) throw new Uncommon();
    map[key] = readAfterKey(cursor, column);
    if (cursor.column > column) throw new Uncommon();
  } while (cursor.column === column);
  return map;
}

/** Reads the key at the cursor, and moves behind its colon. */
function readKey(cursor: Cursor): string {
  const { text, offset } = cursor;
  const first = text.charCodeAt(offset);
  let key: string;
  if (first === code.quote || first === code.doubleQuote) {
    key = readQuoted(cursor, -1);
    while (text.charCodeAt(cursor.offset) === code.space) cursor.offset++;
    if (text.charCodeAt(cursor.offset) !== code.colon || !isBlank(text, cursor.offset + 1)) throw new Uncommon();
    cursor.offset++;
    if (text.slice(offset, cursor.offset).includes("\n")) throw new Uncommon();
  } else {
    const { stop, end, colon } = scanPlain(text, offset);
    if (stop !== "colon") throw new Uncommon();
    key = text.slice(offset, end);
    cursor.offset = colon + 1;
  }
  // A longer key needs a question mark before it; dots and dashes may mark the end of a document.
  if (cursor.offset - offset > 1000 || key === "" || /^(?:---|\.\.\.)/.test(key)) throw new Uncommon();
  return key;
}

function readAfterKey(cursor: Cursor, column: number): unknown {
  skipSpaces(cursor);
  const anchor = takeAnchor(cursor);
  if (!isEnd(cursor)) return named(cursor, anchor, readValue(cursor, column));
  expectLineEnd(cursor);
  if (cursor.column > column) return named(cursor, anchor, readBlock(cursor, column));
  if (anchor !== undefined) throw new Uncommon();
  // The items of a list may stand in the same column as the key that holds it.
  return cursor.column === column && isItem(cursor) ? readList(cursor, column) : null;
}

function readList(cursor: Cursor, column: number): unknown[] {
  const list: unknown[] = [];
  const places = placesIn(cursor, list);
  do {
    list.push(readItem(cursor, column, places && ((offset) => places.set(String(list.length), offset))));
    if (cursor.column > column) throw new Uncommon();
  } while (cursor.column === column && isItem(cursor));
  return list;
}

function readItem(cursor: Cursor, column: number, note?: (offset: number) => void): unknown {
  const start = cursor.offset++;
  skipSpaces(cursor);
  const anchor = takeAnchor(cursor);
  if (!isEnd(cursor)) {
    note?.(cursor.offset);
    if (isAlias(cursor)) return readValue(cursor, column);
    if (anchor !== undefined) return named(cursor, anchor, readNamed(cursor, column));
    cursor.column = column + cursor.offset - start;
    return readNested(cursor, column);
  }
  expectLineEnd(cursor);
  if (cursor.column <= column && anchor === undefined) return null;
  if (cursor.column <= column) throw new Uncommon();
  note?.(cursor.offset);
  return named(cursor, anchor, readBlock(cursor, column));
}

/** Reads the value behind an anchor on the same line. If a map followed there, the anchor would name its first key. */
function readNamed(cursor: Cursor, parent: number): unknown {
  if (isItem(cursor) || hasKey(cursor)) throw new Uncommon();
  return readValue(cursor, parent);
}

/** Reads a value, after which its line may hold nothing but a comment. */
function readValue(cursor: Cursor, parent: number): unknown {
  const first = cursor.text.charCodeAt(cursor.offset);
  switch (first) {
    case code.bar:
    case code.greater:
      return readBlockText(cursor, parent);
    case code.quote:
    case code.doubleQuote:
      return ended(cursor, readQuoted(cursor, parent));
    case code.openBracket:
    case code.openBrace:
      return ended(cursor, readFlow(cursor, parent));
    case code.asterisk:
      return ended(cursor, readAlias(cursor));
    default:
      return readPlain(cursor, parent);
  }
}

function ended(cursor: Cursor, value: unknown): unknown {
  expectLineEnd(cursor);
  return value;
}

/** Whether a list item begins here: `- `. */
function isItem({ text, offset }: Cursor): boolean {
  return text.charCodeAt(offset) === code.dash && isBlank(text, offset + 1);
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.offset) === code.space) cursor.offset++;
}
