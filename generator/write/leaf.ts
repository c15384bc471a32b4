/**
 * Checks, before anything is written, that every leaf of a structure is a single token or comment: then the text parses
 * to that structure and nothing else, whatever document its words came from. `emit/syntax.ts` is meant to guarantee it;
 * this makes sure.
 */
import type { SourceCode } from "../emit/code.js";
import { anew, type Once } from "../once.js";

/** Invisible letters such as `\u3164` are letters to the language, but not to us. */
const identifier = "(?!\\d)(?:(?!\\p{Default_Ignorable_Code_Point})[\\p{ID_Continue}$])+";
const double = '"(?:[^"\\\\\\p{Cc}\\p{Zl}\\p{Zp}]|\\\\[^\\p{Cc}\\p{Zl}\\p{Zp}])*"';
const single = "'(?:[^'\\\\\\p{Cc}\\p{Zl}\\p{Zp}]|\\\\[^\\p{Cc}\\p{Zl}\\p{Zp}])*'";
const number = "-?(?:0|[1-9][\\d_]*)(?:\\.\\d+)?(?:e[+-]?\\d+)?";

/** Matches nearly all leaves, and is many times as fast as the full form. */
const plain = /^[A-Za-z_$][\w$]*$/;
const plainString = /^"[\x20\x21\x23-\x5b\x5d-\x7e]*"$/;
const path = new RegExp(`^${identifier}(?:\\.${identifier})*$`, "u");
const propertyName = new RegExp(`^(?:${identifier}|\\["__proto__"\\])$`, "u");
const token = new RegExp(`^(?:${identifier}|${number})$`, "u");
const openings: readonly RegExp[] = [new RegExp(`^${double}$`, "u"), new RegExp(`^${single}$`, "u")];

/**
 * The form of each field that holds text. A field that is missing here is a defect, since nothing says what it may
 * hold.
 */
const forms: ReadonlyMap<string, (text: string) => boolean> = new Map(
  Object.entries({
    name: (text: string) => plain.test(text) || path.test(text) || propertyName.test(text) || isString(text),
    // As a plain name in a literal, it would set the prototype.
    key: (text: string) =>
      !/^(["']?)__proto__\1$/.test(text) && (plain.test(text) || propertyName.test(text) || isString(text)),
    text: (text: string) => plain.test(text) || token.test(text) || isString(text),
    type: (text: string) => path.test(text),
    alias: (text: string) => path.test(text),
    className: (text: string) => path.test(text),
    extends: (text: string) => path.test(text),
    moduleSpecifier: (text: string) => /^\.\.?\/[\p{ID_Continue}./-]+\.js$/u.test(text),
    docs: (text: string) => !text.includes("*/") && !/[\r\u2028\u2029]/.test(text),
    comment: (text: string) => text === "" || isComment(text),
    declarationKind: (text: string) => /^(?:const|namespace)$/.test(text),
    leadingTrivia: (text: string) => text === "\n",
    /** Never printed. */
    kind: () => true,
  }),
);

function isComment(text: string): boolean {
  if (/[\r\u2028\u2029]/.test(text)) return false;
  if (text.startsWith("/**")) return text.indexOf("*/") === text.length - 2;
  return text.split("\n").every((line) => line.startsWith("//"));
}

/**
 * Checks a long string piece by piece, since engines overflow their stack on an expression for a million characters.
 */
function isString(text: string): boolean {
  if (text.length < 10_000) return plainString.test(text) || openings.some((form) => form.test(text));
  const quote = text.charAt(0);
  if ((quote !== '"' && quote !== "'") || !text.endsWith(quote)) return false;
  for (let at = 1; at < text.length - 1; at++) {
    const character = text.charAt(at);
    if (character === quote || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(character)) return false;
    if (character === "\\" && ++at === text.length - 1) return false;
  }
  return true;
}

/**
 * Checks all leaves. Statements checked in an earlier run are known to `once`. @throws where a leaf is more than one
 * token: then text of a document has become code.
 */
export function checkLeaves(path: string, { statements, ...rest }: SourceCode, once: Once = anew): void {
  once(checkValue, rest, path);
  for (const statement of statements) once(checkValue, statement, path);
}

function checkValue(value: object, path: string): void {
  visit(value as Fields, (key, text) => {
    if (forms.get(key)?.(text)) return;
    const shown = JSON.stringify(text.slice(0, 100));
    throw new Error(`${path} would have been printed with ${shown} as its ${key}: this is a bug of Specwright.`);
  });
}

type Fields = Readonly<Record<string, unknown>>;

function visit(value: Fields, check: (key: string, text: string) => void): void {
  // Object.entries would take longer than the check itself.
  for (const key in value) visitField(value[key], key, check);
}

function visitField(value: unknown, key: string, check: (key: string, text: string) => void): void {
  if (typeof value === "string") check(key, value);
  else if (Array.isArray(value)) for (const item of value) visitField(item, key, check);
  else if (isFields(value)) visit(value, check);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}
