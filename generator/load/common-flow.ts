/** Lists and maps in brackets. YAML 1.2, section 7.4. */
import { isAlias, named, readAlias, takeAnchor } from "./common-anchor.js";
import { code, type Cursor, placesIn, skipIndent, Uncommon } from "./common-cursor.js";
import { plainValue } from "./common-plain.js";
import { readQuoted } from "./common-quoted.js";

/** Reads the list or map in brackets at the cursor. Its further lines must be indented deeper than `parent`. */
export function readFlow(cursor: Cursor, parent: number): unknown {
  if (++cursor.depth > 100) throw new Uncommon();
  const isList = cursor.text.charCodeAt(cursor.offset) === code.openBracket;
  cursor.offset++;
  const value = isList ? readFlowList(cursor, parent) : readFlowMap(cursor, parent);
  cursor.depth--;
  return value;
}

function readFlowList(cursor: Cursor, parent: number): unknown[] {
  const list: unknown[] = [];
  const places = placesIn(cursor, list);
  if (take(cursor, parent, code.closeBracket)) return list;
  for (;;) {
    skipFlowSpace(cursor, parent);
    const anchor = takeAnchor(cursor);
    places?.set(String(list.length), cursor.offset);
    list.push(named(cursor, anchor, readFlowValue(cursor, parent)));
    if (take(cursor, parent, code.closeBracket)) return list;
    if (!take(cursor, parent, code.comma)) throw new Uncommon();
  }
}

function readFlowMap(cursor: Cursor, parent: number): object {
  const map: Record<string, unknown> = {};
  const places = placesIn(cursor, map);
  if (take(cursor, parent, code.closeBrace)) return map;
  for (;;) {
    skipFlowSpace(cursor, parent);
    const { offset } = cursor;
    const key = readFlowKey(cursor, parent);
    places?.set(key, offset);
    if (key === "<<" || key === "__proto__" || key === "" || Object.hasOwn(map, key)) throw new Uncommon();
    skipFlowSpace(cursor, parent);
    const anchor = takeAnchor(cursor);
    map[key] = named(cursor, anchor, readFlowValue(cursor, parent));
    if (take(cursor, parent, code.closeBrace)) return map;
    if (!take(cursor, parent, code.comma)) throw new Uncommon();
  }
}

function readFlowKey(cursor: Cursor, parent: number): string {
  const { text, offset } = cursor;
  const first = text.charCodeAt(offset);
  const isQuoted = first === code.quote || first === code.doubleQuote;
  const key = isQuoted ? readQuoted(cursor, parent) : readFlowPlain(cursor);
  while (text.charCodeAt(cursor.offset) === code.space) cursor.offset++;
  const isLong = cursor.offset - offset > 1000 || text.slice(offset, cursor.offset).includes("\n");
  if (text.charCodeAt(cursor.offset) !== code.colon || isLong) throw new Uncommon();
  cursor.offset++;
  // Directly behind a plain key, the colon would be part of the key.
  if (!isQuoted && !/[\s,[\]{}]/.test(text.charAt(cursor.offset))) throw new Uncommon();
  return key;
}

function readFlowValue(cursor: Cursor, parent: number): unknown {
  if (isAlias(cursor)) return readAlias(cursor);
  switch (cursor.text.charCodeAt(cursor.offset)) {
    case code.openBracket:
    case code.openBrace:
      return readFlow(cursor, parent);
    case code.quote:
    case code.doubleQuote:
      return readQuoted(cursor, parent);
    default:
      return plainValue(readFlowPlain(cursor));
  }
}

/** Plain text within brackets ends at one of `, [ ] { }`, at a colon with a space, or at the end of the line. */
const plainForm =
  /(?:[^\s,[\]{}#&*!|>'"%@`?:-]|[-:?][^\s,[\]{}])(?:[^\n\t,[\]{}:# ]|:(?![\s,[\]{}])|(?<! )#| +(?![\n\t,[\]{}:# ]))*/y;

function readFlowPlain(cursor: Cursor): string {
  plainForm.lastIndex = cursor.offset;
  const text = plainForm.exec(cursor.text)?.[0];
  if (text === undefined) throw new Uncommon();
  cursor.offset += text.length;
  return text;
}

function take(cursor: Cursor, parent: number, wanted: number): boolean {
  skipFlowSpace(cursor, parent);
  if (cursor.text.charCodeAt(cursor.offset) !== wanted) return false;
  cursor.offset++;
  return true;
}

function skipFlowSpace(cursor: Cursor, parent: number): void {
  const { text } = cursor;
  cursor.offset = skipIndent(text, cursor.offset);
  while (text.charCodeAt(cursor.offset) === code.newline) {
    const offset = skipIndent(text, cursor.offset + 1);
    const isBlank = text.charCodeAt(offset) === code.newline;
    if (!isBlank && offset - cursor.offset - 1 <= parent) throw new Uncommon();
    cursor.offset = offset;
  }
}
