/** Words as identifiers and as file names. */
import type { Words } from "../model/api.js";
import { capitalize, nameKey, spoken, upperCase } from "../name/word.js";

export { capitalize } from "../name/word.js";

/** `licenseKeys` */
export function camelCase(words: Words): string {
  const [first = "", ...rest] = spoken(words);
  return safe(first + rest.map(capitalize).join(""));
}

/** The name of a resource or method: `adminAPIKeys`. */
export function memberCase(words: Words): string {
  return safe(nameKey(words));
}

/** `LicenseKeys` */
export function pascalCase(words: Words): string {
  return words.length > 0 ? safe(spoken(words).map(capitalize).join("")) : "Unnamed";
}

/** In letters: file systems take names of some 250 bytes, and a letter has up to three. */
const longestFileName = 80;

/** A file name for any file system: `license-keys`. */
export function kebabCase(words: Words): string {
  const name = spoken(words)
    .join("-")
    .replace(/^_(?=\p{N})/u, "")
    .slice(0, longestFileName)
    .replace(/[\p{Surrogate}-]+$/u, "");
  return deviceNames.has(name) ? `${name}-` : name || "unnamed";
}

/** `LICENSE_KEYS` */
export function constantCase(words: Words): string {
  return words.map(upperCase).join("_");
}

/** Names that Windows reserves for devices, with or without an ending. */
const deviceNames = new Set([
  "con",
  "prn",
  "aux",
  "nul",
  ...[..."123456789"].flatMap((digit) => [`com${digit}`, `lpt${digit}`]),
]);

/** An identifier; where its first character cannot begin one, an underscore comes before it. */
function safe(name: string): string {
  if (name === "") return "unnamed";
  return isIdentifier(name) ? name : `_${name.replace(/[^\p{ID_Continue}$]/gu, "_")}`;
}

export function isIdentifier(name: string): boolean {
  // Nearly all are ASCII, for which this test is ten times as fast.
  return (
    /^[A-Za-z$_][\w$]*$/.test(name) ||
    /^(?!.*\p{Default_Ignorable_Code_Point})[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)
  );
}

/** Words that cannot be names of parameters or constants (ECMAScript, "Reserved Words", strict mode). */
const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static super switch " +
    "this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** The name of a binding: an argument or a constant. */
export function bindingName(words: Words): string {
  const name = camelCase(words);
  return reservedWords.has(name) ? `${name}_` : name;
}
