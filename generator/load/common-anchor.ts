/** Anchors and aliases. YAML 1.2, sections 6.9.2 and 7.1. */
import { code, type Cursor, isBlank, Uncommon } from "./common-cursor.js";

const nameForm = /[\w-]+/y;

/** Reads the anchor at the cursor, if there is one: the name of the value that follows. */
export function takeAnchor(cursor: Cursor): string | undefined {
  if (cursor.text.charCodeAt(cursor.offset) !== code.ampersand) return undefined;
  const name = readName(cursor);
  if (!isBlank(cursor.text, cursor.offset)) throw new Uncommon();
  while (cursor.text.charCodeAt(cursor.offset) === code.space) cursor.offset++;
  // An alias has no name of its own.
  if (isAlias(cursor)) throw new Uncommon();
  return name;
}

/**
 * Gives `value` the anchor `name`, where there is one, and returns the value. Which value is meant by an anchor that
 * stands twice is left to the full parser.
 */
export function named(cursor: Cursor, name: string | undefined, value: unknown): unknown {
  if (name === undefined) return value;
  cursor.anchors ??= new Map();
  if (cursor.anchors.has(name)) throw new Uncommon();
  cursor.anchors.set(name, value);
  return value;
}

export function isAlias({ text, offset }: Cursor): boolean {
  return text.charCodeAt(offset) === code.asterisk;
}

/** Reads the alias at the cursor: the very object that its anchor names, not a copy. */
export function readAlias(cursor: Cursor): unknown {
  const name = readName(cursor);
  if (!cursor.anchors?.has(name)) throw new Uncommon();
  return cursor.anchors.get(name);
}

function readName(cursor: Cursor): string {
  nameForm.lastIndex = cursor.offset + 1;
  const name = nameForm.exec(cursor.text)?.[0];
  if (name === undefined) throw new Uncommon();
  cursor.offset += 1 + name.length;
  return name;
}
