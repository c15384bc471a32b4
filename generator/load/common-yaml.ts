/**
 * The part of YAML that documents are written in: maps and lists in blocks, texts of all five styles, small lists and maps in brackets,
 * anchors and aliases, comments. Of it this reads the same data as `yaml` does, some ten times as fast. What is beyond it or in error (tags,
 * merge keys, keys that stand twice, tabs between tokens) it leaves alone, for `yaml` to read and to judge. YAML 1.2, core schema.
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

/** Deeper than that is no common document. Further than `depthLimit` nobody would look at it. */
const deepest = 400;

/** The map or list in a text; undefined where only the whole of YAML can tell what it has. `places` are of a text without carriage returns. */
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

/** Where a quote begins that nothing ends, if what stands before it is all common. */
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

/** What begins a line, further to the right than what it belongs to (`parent`). */
function readBlock(cursor: Cursor, parent: number): unknown {
  const first = cursor.text.charCodeAt(cursor.offset);
  // On a line of its own, that is rare.
  if (first === code.bar || first === code.greater) throw new Uncommon();
  return readNested(cursor, parent);
}

/** What stands at the cursor: a map, a list or a value. Another key or item is one in the same column. */
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

/** Whether what stands at the cursor has a colon after it, on the same line. */
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
    // Merging, and what stands twice, is for the other reader to judge.
    if (key === "<<" || key === "__proto__" || Object.hasOwn(map, key)) throw new Uncommon();
    map[key] = readAfterKey(cursor, column);
    if (cursor.column > column) throw new Uncommon();
  } while (cursor.column === column);
  return map;
}

/** The key at the cursor; what comes then is behind its colon. */
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
  // A longer one is in error where it has no question mark; dots and dashes may mark the end of a document.
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
  // The items of a list may stand right below their key.
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

/** Behind its name on the same line; of a map there it would be the first key that has it. */
function readNamed(cursor: Cursor, parent: number): unknown {
  if (isItem(cursor) || hasKey(cursor)) throw new Uncommon();
  return readValue(cursor, parent);
}

/** A value, and what else is on its line: nothing but a comment. */
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

/** `- ` */
function isItem({ text, offset }: Cursor): boolean {
  return text.charCodeAt(offset) === code.dash && isBlank(text, offset + 1);
}

function skipSpaces(cursor: Cursor): void {
  while (cursor.text.charCodeAt(cursor.offset) === code.space) cursor.offset++;
}
