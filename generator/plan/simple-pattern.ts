/** Simple patterns: characters, classes and counts, as in `^AC[0-9a-fA-F]{32}$`. Samples get texts that match them. */

/** A run of characters, each of them out of the same class. */
interface Piece {
  readonly characters: string;
  readonly least: number;
  readonly most: number;
}

interface SimplePattern {
  matches(text: string): boolean;
  /** A text that matches, of that length; `undefined` where that cannot be, or would be too long for a sample. */
  make(shortest: number, longest: number): string | undefined;
}

/**
 * Reads a pattern; `undefined` if it has groups, alternatives or assertions. The pattern is never run as a regular
 * expression, since a hostile one could take forever.
 */
export function simplePattern(pattern: string): SimplePattern | undefined {
  const pieces = piecesOf(pattern);
  if (!pieces) return undefined;
  return {
    matches: (text) => matchesAll(text, pieces),
    make: (shortest, longest) => makeText(pieces, shortest, Math.min(longest, longestText)),
  };
}

const longestPattern = 200;
const longestText = 100;
/** The length of a run that has no upper limit. */
const usualCount = 6;

const digits = "0123456789";
const letters = "abcdefghijklmnopqrstuvwxyz";
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const classes: Readonly<Record<string, string>> = {
  d: digits,
  w: `${letters}${letters.toUpperCase()}${digits}_`,
  s: " ",
};
const anything: Piece = { characters: printable, least: 0, most: Infinity };

const token = /(?:\[((?:[^\]\\]|\\.)+)\]|\\(.)|([^\\[\](){}|^$*+?]))(?:\{(\d{1,3})(?:(,)(\d{1,3})?)?\}|([*+?]))?/y;

function piecesOf(pattern: string): readonly Piece[] | undefined {
  if (pattern.length > longestPattern) return undefined;
  const [, start, inner = "", end] = /^(\^?)(.*?)(\$?)$/s.exec(pattern) ?? [];
  const pieces: Piece[] = [];
  for (token.lastIndex = 0; token.lastIndex < inner.length;) {
    const found = token.exec(inner);
    if (!found) return undefined;
    const [, set, escaped, plain, least, comma, most, sign] = found;
    const characters = set !== undefined ? charactersOf(set) : escaped !== undefined ? escapedOf(escaped) : plain;
    if (!characters) return undefined;
    pieces.push({ characters: plain === "." ? printable : characters, ...countOf(least, comma, most, sign) });
  }
  const around = (mark: string | undefined) => (mark === "" ? [anything] : []);
  return [...around(start), ...pieces, ...around(end)];
}

function countOf(
  least: string | undefined,
  comma: string | undefined,
  most: string | undefined,
  sign: string | undefined,
): Pick<Piece, "least" | "most"> {
  if (sign !== undefined) return { least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
  if (least === undefined) return { least: 1, most: 1 };
  return {
    least: Number(least),
    most: most !== undefined ? Number(most) : comma === undefined ? Number(least) : Infinity,
  };
}

/** Only known letters may follow a backslash; digits never do, since they are back references. */
function escapedOf(character: string): string | undefined {
  return classes[character] ?? (/[^A-Za-z0-9]/.test(character) ? character : undefined);
}

/** `0-9a-fA-F_` */
function charactersOf(set: string): string | undefined {
  const isNegated = set.startsWith("^");
  const members = (isNegated ? set.slice(1) : set).matchAll(/\\(.)|([^\\])(?:-([^\\]))?/g);
  let found = "";
  for (const [, escaped, from = "", to] of members) {
    const each = escaped !== undefined ? escapedOf(escaped) : to === undefined ? from : rangeOf(from, to);
    if (!each) return undefined;
    found += each;
  }
  return isNegated ? [...printable].filter((each) => each !== " " && !found.includes(each)).join("") : found;
}

function rangeOf(from: string, to: string): string {
  return [...printable].filter((each) => from <= each && each <= to).join("");
}

/** Follows all places at once where the pieces so far can end, so that it takes polynomial time. */
function matchesAll(text: string, pieces: readonly Piece[]): boolean {
  let ends = new Set([0]);
  for (const { characters, least, most } of pieces) {
    const next = new Set<number>();
    for (const start of ends) {
      for (let at = start; at - start <= most; at++) {
        if (at - start >= least) next.add(at);
        if (at >= text.length || !characters.includes(text[at] ?? "")) break;
      }
    }
    ends = next;
  }
  return ends.has(text.length);
}

function makeText(pieces: readonly Piece[], shortest: number, longest: number): string | undefined {
  const counts = pieces.map((piece) => (piece === anything ? 0 : usualOf(piece)));
  let total = counts.reduce((sum, count) => sum + count, 0);
  for (const [index, { least, most }] of pieces.entries()) {
    const count = counts[index] ?? 0;
    const fit = Math.min(Math.max(least, count + clamp(total, shortest, longest) - total), most);
    counts[index] = fit;
    total += fit - count;
  }
  if (total < shortest || total > longest) return undefined;
  return pieces.map((piece, index) => textOf(piece, counts[index] ?? 0)).join("");
}

function usualOf({ least, most }: Piece): number {
  return most === 1 ? least : clamp(usualCount, least, most);
}

function clamp(number: number, least: number, most: number): number {
  return Math.min(Math.max(number, least), most);
}

/** Characters of the class in order: `0123456789abcdef` for hexadecimal digits, `123` for digits, `abc` for letters. */
function textOf({ characters }: Piece, count: number): string {
  const order = orderOf(characters);
  return Array.from({ length: count }, (_, index) => order[index % order.length]).join("");
}

function orderOf(characters: string): string {
  const has = (each: string) => characters.includes(each);
  const small = [...letters].filter(has).join("");
  const words = small || [...letters.toUpperCase()].filter(has).join("");
  const numbers = [...digits].filter(has).join("");
  if (words === "")
    return numbers.startsWith("0") && numbers.length > 1 ? `${numbers.slice(1)}0` : numbers || characters;
  return /g/i.test(words) ? words + numbers : numbers + words;
}
