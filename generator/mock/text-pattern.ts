/**
 * Makes a text that a regular expression matches. It knows what documents use: classes, groups, alternatives,
 * quantifiers.
 */
import { patternOf } from "./constraint.js";
import type { Random } from "./random.js";

/**
 * A text that a regular expression matches; `undefined` where the expression has more than this knows, so that no
 * result matches it.
 */
export function matchingText(
  pattern: string,
  random: Random,
  isLongEnough: (text: string) => boolean,
): string | undefined {
  const check = patternOf(pattern);
  if (!check) return undefined;
  // The second try is longer: a quantifier without an upper end is as short as possible at first.
  for (const more of [0, 1, 4, 16]) {
    const text = new Maker(pattern, random, more).alternatives();
    if (text !== undefined && check(text) && isLongEnough(text)) return text;
  }
  return undefined;
}

const digits = "0123456789";
const letters = "abcdefghijklmnopqrstuvwxyz";
const classes: Readonly<Record<string, string>> = {
  d: digits,
  w: letters + digits,
  s: " ",
  D: letters,
  W: "-",
  S: letters,
};
const controls: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v" };
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");

/** Reads the expression once, from left to right, and makes the text as it goes. */
class Maker {
  readonly #pattern: string;
  readonly #random: Random;
  readonly #more: number;
  #at = 0;

  constructor(pattern: string, random: Random, more: number) {
    this.#pattern = pattern;
    this.#random = random;
    this.#more = more;
  }

  /** Reads alternatives, `a|b`: all of them, of which one is used. */
  alternatives(): string | undefined {
    const all = [this.#sequence()];
    while (this.#take("|")) all.push(this.#sequence());
    return this.#random.pick(all);
  }

  #sequence(): string | undefined {
    let text: string | undefined = "";
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#next())) {
      const start = this.#at;
      let piece = this.#atom();
      const { least, most } = this.#count();
      const end = this.#at;
      const times = Math.min(Math.max(least, this.#more), most);
      let repeated: string | undefined = times > 0 ? piece : "";
      for (let index = 1; index < times; index++) {
        // To repeat an atom, it is read again.
        this.#at = start;
        piece = this.#atom();
        repeated = repeated === undefined || piece === undefined ? undefined : repeated + piece;
      }
      this.#at = end;
      text = text === undefined || repeated === undefined ? undefined : text + repeated;
    }
    return text;
  }

  #atom(): string | undefined {
    const character = this.#next();
    this.#at++;
    switch (character) {
      case "^":
      case "$":
        return "";
      case ".":
        return this.#random.pick([...letters]);
      case "[":
        return this.#class();
      case "(":
        return this.#group();
      case "\\":
        return this.#escape();
      default:
        return character;
    }
  }

  #group(): string | undefined {
    const kind = /^\?(:|<[^=!>]+>|<?[=!])/.exec(this.#pattern.slice(this.#at))?.[0];
    this.#at += kind?.length ?? 0;
    const text = this.alternatives();
    this.#take(")");
    // Lookaheads and lookbehinds add nothing; whether they hold is checked at the end.
    return kind && /[=!]$/.test(kind) ? "" : text;
  }

  #escape(): string | undefined {
    const character = this.#next();
    this.#at++;
    if (character === "b" || character === "B") return "";
    if (/[pPkux1-9]/.test(character)) return undefined;
    const known = classes[character];
    return known === undefined ? (controls[character] ?? character) : this.#random.pick([...known]);
  }

  #class(): string | undefined {
    const isNegated = this.#take("^");
    const members: string[] = [];
    while (this.#at < this.#pattern.length && this.#next() !== "]") members.push(...this.#range());
    this.#at++;
    const free = isNegated ? [...printable].filter((each) => !members.includes(each) && each !== " ") : members;
    return this.#random.pick(free);
  }

  /** Reads the characters of a class: `a-z`, `\d`, `a`. */
  #range(): readonly string[] {
    const first = this.#member();
    const [from = ""] = first;
    const isRange = first.length === 1 && this.#next() === "-" && !/^-\]/.test(this.#pattern.slice(this.#at));
    if (!isRange) return first;
    this.#at++;
    const [to = ""] = this.#member();
    const [start, end] = [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
    const count = Math.min(Math.max(0, end - start + 1), 200);
    return Array.from({ length: count }, (_, index) => String.fromCodePoint(start + index));
  }

  #member(): readonly string[] {
    const character = this.#next();
    this.#at++;
    if (character !== "\\") return [character];
    const escaped = this.#next();
    this.#at++;
    const known = classes[escaped];
    return known === undefined ? [controls[escaped] ?? escaped] : [...known];
  }

  #count(): { readonly least: number; readonly most: number } {
    const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#pattern.slice(this.#at));
    if (!found) return { least: 1, most: 1 };
    this.#at += found[0].length;
    const [text = "", least, comma, most] = found;
    if (text.startsWith("*")) return { least: 0, most: longest };
    if (text.startsWith("+")) return { least: 1, most: longest };
    if (text.startsWith("?")) return { least: 0, most: 1 };
    const lower = Math.min(Number(least), longest);
    return { least: lower, most: comma === "" ? lower : most === "" ? longest : Math.min(Number(most), longest) };
  }

  #next(): string {
    return this.#pattern[this.#at] ?? "";
  }

  #take(character: string): boolean {
    if (this.#next() !== character) return false;
    this.#at++;
    return true;
  }
}

const longest = 1000;
