/**
 * Where things stand in a text that is known to be JSON. Only the objects on the way to what is asked for are read key by key, and what
 * the others hold is stepped over: the places of all that stands in MS Graph's 20 MB would take 240 MB.
 */
import { endOfString, skipSpace } from "./json.js";

/** Where a value stands: offsets into the text, of the value, and of its key where it has one. */
export interface JsonPlace {
  readonly offset: number;
  readonly key?: number;
  /** What is in it, once that has been asked for. */
  children?: ReadonlyMap<string, JsonPlace>;
}

export function wholePlace(text: string): JsonPlace {
  return { offset: skipSpace(text, 0) };
}

/** By key or index; empty where the value is neither an object nor an array. */
export function placesIn(text: string, place: JsonPlace): ReadonlyMap<string, JsonPlace> {
  return (place.children ??= findChildren(text, place.offset));
}

function findChildren(text: string, start: number): ReadonlyMap<string, JsonPlace> {
  const children = new Map<string, JsonPlace>();
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return children;
  for (let at = skipSpace(text, start + 1); at < text.length && !isClosing(text.charCodeAt(at));) {
    const place = isObject ? afterKey(text, at) : { offset: at };
    // The last of two equal keys is the one whose value counts.
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

/** The comma behind a value, or what closes that in which the value stands. */
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
