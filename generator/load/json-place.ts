/**
 * Finds where values stand in a text that is known to be JSON. Only the objects on the way to the value in question are
 * read key by key, and what the others hold is skipped: noting the places of all that stands in MS Graph's 20 MB would
 * take 240 MB of memory.
 */
import { endOfString, skipSpace } from "./json.js";

/** Where a value stands: the offsets of the value, and of its key where it has one. */
interface JsonPlace {
  readonly offset: number;
  readonly key?: number;
  /** The places of what it holds, once somebody has asked for them. */
  children?: ReadonlyMap<string, JsonPlace>;
}

export function wholePlace(text: string): JsonPlace {
  return { offset: skipSpace(text, 0) };
}

/** The places in an object or array, by key or index; empty for any other value. */
export function placesIn(text: string, place: JsonPlace): ReadonlyMap<string, JsonPlace> {
  return (place.children ??= findChildren(text, place.offset));
}

function findChildren(text: string, start: number): ReadonlyMap<string, JsonPlace> {
  const children = new Map<string, JsonPlace>();
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return children;
  for (let at = skipSpace(text, start + 1); at < text.length && !isClosing(text.charCodeAt(at));) {
    const place = isObject ? afterKey(text, at) : { offset: at };
    // Of two equal keys the last counts.
    children.set(isObject ? keyAt(text, at) : String(children.size), place);
    const end = endOfValue(text, place.offset);
    at = text.charCodeAt(end) === comma ? skipSpace(text, end + 1) : end;
  }
  return children;
}

function afterKey(text: string, key: number): JsonPlace {
  const colon = skipSpace(text, endOfString(text, key));
  return { offset: skipSpace(text, colon + 1), key };
}

function keyAt(text: string, offset: number): string {
  const literal = text.slice(offset, endOfString(text, offset));
  return literal.includes("\\") ? String(JSON.parse(literal)) : literal.slice(1, -1);
}

/** The offset of the comma behind a value, or of the bracket that closes what the value stands in. */
function endOfValue(text: string, start: number): number {
  for (let at = start, depth = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (depth === 0 && (code === comma || isClosing(code))) return at;
    if (isOpening(code)) depth++;
    else if (isClosing(code)) depth--;
    at = code === quote ? endOfString(text, at) : at + 1;
  }
  return text.length;
}

function isOpening(code: number): boolean {
  return code === 0x7b || code === 0x5b;
}

function isClosing(code: number): boolean {
  return code === 0x7d || code === 0x5d;
}

const quote = 0x22;
const comma = 0x2c;
