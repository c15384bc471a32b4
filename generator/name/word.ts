/** Names as words: whatever an author's habits of casing are, the words are the same. */

/* eslint no-misleading-character-class: off -- each of the characters by itself is meant */

/** Words of a name, in lower case: `["license", "keys"]`. Digits stay with the word before them. */
export type Words = readonly string[];

/** Names whose own casing would cut them in two. */
const brands =
  /(?<!\p{L})(?:iOS|macOS|iCal)|OAuth|GraphQL|GitHub|GitLab|PayPal|YouTube|LinkedIn|OpenAI|IPv(?=[46])|DevOps/gu;

/**
 * Letters that not every compiler, engine and font of today knows: what Unicode 16 and later added, and all beyond the basic plane but the
 * Han characters of Extension B. Which letters make a name would else depend on the version of Node too.
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
  // The names of several large documents, should one process read that many.
  if (remembered.size > 200_000) remembered.clear();
  const words = splitWords(text);
  remembered.set(text, words);
  return words;
}

/** A document has the same few names over and over. */
const remembered = new Map<string, Words>();

function splitWords(text: string): Words {
  return (
    text
      .normalize("NFC")
      .replace(brands, (brand) => " " + brand.charAt(0).toUpperCase() + brand.slice(1).toLowerCase())
      .replace(/(?<=[\p{L}\p{N}])['’](?=\p{L})/gu, "")
      // A number that is no digit cannot stand in a name: `m²` is m2.
      .replace(/\p{No}/gu, (number) => number.normalize("NFKC"))
      .replace(unsettled, " ")
      .replace(/\p{Default_Ignorable_Code_Point}+/gu, " ")
      // Marks around a letter (the key of 1️⃣) are in no name.
      .replace(/[^\p{L}\p{Mn}\p{Mc}\p{Nd}\p{Nl}]+/gu, " ")
      .split(" ")
      .flatMap(splitCasing)
      .flatMap((word) => word.toLowerCase().normalize("NFC").split(" "))
      .filter((word) => word !== "")
  );
}

const upper = "[\\p{Lu}\\p{Lt}]";
const acronymPlural = new RegExp(`(${upper}{2,}s)(?=${upper}|$|\\P{L})`, "gu");
const acronymBeforeWord = new RegExp(`(${upper}[\\p{Lu}\\p{Lt}\\p{N}]*)(${upper}[\\p{Ll}])`, "gu");
const afterLower = new RegExp(`([\\p{Ll}\\p{Lo}\\p{M}]\\p{N}*)(${upper})`, "gu");

function splitCasing(part: string): readonly string[] {
  return part
    .replace(acronymPlural, (plural) => plural.slice(0, -1) + "\u0000 ")
    .replace(acronymBeforeWord, "$1 $2")
    .replace(afterLower, "$1 $2")
    .replaceAll("\u0000", "s")
    .split(" ");
}

/** Written in capitals after the first word, as SDKs write them: `adminAPIKeys`, `retrieveByID`. Others are words like any: `retrievePdf`. */
const initialisms: ReadonlySet<string> = new Set(
  "ai api apis dns id ids ip ips sdk sms ssh tcp tls ttl txt url urls".split(" "),
);

/** What resources and methods are called, and how their names are compared: `licenseKeys`, `adminAPIKeys`. */
export function nameKey(words: Words): string {
  return words.map((word, index) => (index === 0 ? word : capital(word))).join("");
}

/** The same for what begins with a capital: `URLList`. */
export function titleKey(words: Words): string {
  return words.map(capital).join("");
}

/** With a capital, where its first letter has one that every compiler knows. */
export function capitalize(word: string): string {
  // A letter beyond the basic plane takes two places.
  const length = (word.codePointAt(0) ?? 0) > 0xffff ? 2 : 1;
  return upperCase(word.slice(0, length)) + word.slice(length);
}

/** In capitals, but for letters whose capitals are newer than they: `ɤ`. */
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
