/** Splits names into words, whatever habits of casing their author has. */

/* eslint no-misleading-character-class: off -- each of the characters by itself is meant */

/** The words of a name, in lower case: `["license", "keys"]`. Digits stay with the word before them. */
export type Words = readonly string[];

/**
 * Letters that some compilers, engines and fonts do not know yet: those that Unicode 16 and later added, and all beyond
 * the basic plane except the Han characters of Extension B. Without this set, the names would depend on the version of
 * Node.
 */
const unsettled =
  /[\u{10000}-\u{1ffff}\u{2a6d7}-\u{10ffff}\u088f\u0897\u0c5c\u0cdc\u1acf-\u1aff\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7f1\u2e2f]/gu;

/**
 * The words of a name, in lower case. Digits stay with the word before them.
 *
 * `"HTTPServerURLs"` → `["http", "server", "urls"]`; `"list_license_keys_handler"` → `["list", "license", "keys", "handler"]`.
 */
export function wordsOf(text: string): Words {
  const known = remembered.get(text);
  if (known) return known;
  // Enough for the names of several large documents, should one process read that many.
  if (remembered.size > 200_000) remembered.clear();
  const words = splitWords(text);
  remembered.set(text, words);
  return words;
}

/** A cache: a document has the same few names over and over. */
const remembered = new Map<string, Words>();

function splitWords(text: string): Words {
  // Nearly all names are ASCII. Unicode's sets take some milliseconds to compile, and matching them is three times as
  // slow.
  if (/^[\x20-\x7e]*$/.test(text)) return cut(prepare(text, ascii), ascii);
  unicode ??= signsOf(unicodeSets, "gu");
  return cut(settle(prepare(text.normalize("NFC").replaceAll("’", "'"), unicode)), unicode)
    .flatMap((word) => word.normalize("NFC").split(" "))
    .filter((word) => word !== "");
}

/** Removes from a text what is not a letter in every version of Unicode, and what nobody sees. */
function settle(text: string): string {
  return (
    text
      // Numbers that are not digits cannot stand in a name: `m²` becomes m2.
      .replace(/\p{No}/gu, (number) => number.normalize("NFKC"))
      .replace(unsettled, " ")
      .replace(/\p{Default_Ignorable_Code_Point}+/gu, " ")
  );
}

/** Sets of characters that names are made of, each written as it stands within brackets. */
interface Sets {
  readonly letter: string;
  readonly upper: string;
  readonly lower: string;
  /** Characters that may stand before a capital that begins a word. */
  readonly small: string;
  readonly number: string;
  /** All characters that a name may have. Enclosing marks (the key of 1️⃣) are not among them. */
  readonly named: string;
}

const unicodeSets: Sets = {
  letter: "\\p{L}",
  upper: "\\p{Lu}\\p{Lt}",
  lower: "\\p{Ll}",
  small: "\\p{Ll}\\p{Lo}\\p{M}",
  number: "\\p{N}",
  named: "\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}\\p{Nl}",
};

/** The patterns by which a name is split. */
interface Signs {
  readonly brand: RegExp;
  readonly apostrophe: RegExp;
  readonly gap: RegExp;
  readonly acronymPlural: RegExp;
  readonly acronymBeforeWord: RegExp;
  readonly afterLower: RegExp;
}

function signsOf({ letter, upper, lower, small, number, named }: Sets, flags: string): Signs {
  const form = (text: string) => new RegExp(text, flags);
  return {
    // Names whose own casing would split them in two.
    brand: form(
      `(?<![${letter}])(?:iOS|macOS|iCal)|OAuth|GraphQL|GitHub|GitLab|PayPal|YouTube|LinkedIn|OpenAI|IPv(?=[46])|DevOps`,
    ),
    apostrophe: form(`(?<=[${letter}${number}])'(?=[${letter}])`),
    gap: form(`[^${named}]+`),
    acronymPlural: form(`([${upper}]{2,}s)(?=[${upper}]|$|[^${letter}])`),
    acronymBeforeWord: form(`([${upper}][${upper}${number}]*)([${upper}][${lower}])`),
    afterLower: form(`([${small}][${number}]*)([${upper}])`),
  };
}

const ascii = signsOf(
  { letter: "A-Za-z", upper: "A-Z", lower: "a-z", small: "a-z", number: "0-9", named: "A-Za-z0-9" },
  "g",
);
let unicode: Signs | undefined;

function prepare(text: string, { brand, apostrophe }: Signs): string {
  return text
    .replace(brand, (name) => " " + name.charAt(0).toUpperCase() + name.slice(1).toLowerCase())
    .replace(apostrophe, "");
}

function cut(text: string, { gap, acronymPlural, acronymBeforeWord, afterLower }: Signs): Words {
  return text
    .replace(gap, " ")
    .replace(acronymPlural, (plural) => plural.slice(0, -1) + "\u0000 ")
    .replace(acronymBeforeWord, "$1 $2")
    .replace(afterLower, "$1 $2")
    .replaceAll("\u0000", "s")
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "");
}

/**
 * Words written in capitals unless they come first, as SDKs write them: `adminAPIKeys`, `retrieveByID`. All other
 * abbreviations are words like any: `retrievePdf`.
 */
const initialisms: ReadonlySet<string> = new Set(
  "ai api apis dns id ids ip ips sdk sms ssh tcp tls ttl txt url urls".split(" "),
);

/**
 * The words of a name that somebody has decided on. A digit at its start is neither spelled out nor lost: `_1` for the
 * `1Clicks` of an old lock file, and for `_1Clicks`.
 */
export function statedWords(name: string): Words {
  const [first, ...others] = wordsOf(name.replace(/^(_?\p{N}+)(?=\p{Lu})/u, "$1 "));
  return first === undefined ? [] : [/^\p{N}/u.test(first) ? `_${first}` : first, ...others];
}

const numerals = "zero one two three four five six seven eight nine".split(" ");

/** Words that begin with a digit, with the digit spelled out, since no identifier begins with one: `one clicks`, `two fa`. */
export function spoken(words: Words): Words {
  const [first = "", ...others] = words;
  const [, digit = "", rest = ""] = /^([0-9])([^0-9].*)?$/s.exec(first) ?? [];
  const following = rest === "" ? others : [rest, ...others];
  const isCounted = /^(?!(?:st|nd|rd|th)$)\p{L}/u.test(following[0] ?? "");
  return digit !== "" && isCounted ? [numerals[Number(digit)] ?? digit, ...following] : words;
}

/**
 * The words as one name in camel case. Resources and methods are called so, and compared by it: `licenseKeys`,
 * `adminAPIKeys`.
 */
export function nameKey(words: Words): string {
  return spoken(words)
    .map((word, index) => (index === 0 ? word : capital(word)))
    .join("");
}

/** The same with a capital at the start: `URLList`. */
export function titleKey(words: Words): string {
  return words.map(capital).join("");
}

/** Makes the first letter a capital, where it has one that every compiler knows. */
export function capitalize(word: string): string {
  if (word.charCodeAt(0) < 0x80) return word.charAt(0).toUpperCase() + word.slice(1);
  // A letter beyond the basic plane takes two code units.
  const length = (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  return upperCase(word.slice(0, length)) + word.slice(length);
}

/** In capitals, except letters whose capitals are more recent than they are: `ɤ`. */
export function upperCase(text: string): string {
  const all = text.toUpperCase();
  if (all.search(unsettled) < 0) return all;
  return Array.from(text, (letter) =>
    letter.toUpperCase().search(unsettled) < 0 ? letter.toUpperCase() : letter,
  ).join("");
}

function capital(word: string): string {
  if (!initialisms.has(word)) return capitalize(word);
  return word.toUpperCase().replace(/(?<=^(?:API|ID|IP|URL))S$/, "s");
}
