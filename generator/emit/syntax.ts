/**
 * The only place where text of a document becomes code: keys, literals, comments, names.
 *
 *     "it's </script>"  →  "it's \x3c/script>"
 *     the key a-b       →  "a-b"
 *     ends a *∕ comment →  ends a *\/ comment
 */
import { unseenInProse } from "../visible.js";

/** Characters that a reader cannot see, or that change the order in which he sees the others. */
const unseen = /(?! )[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Zs}]/gu;

/** What nearly all names, values and prose are: nothing in them is to be escaped, and they need but one look. */
const plainName = /^[A-Za-z_$][\w$]*$/;
const plainText = /^[ !#-;=-[\]-~]*$/;
const plainProse = /^[!-)+-?A-~](?:[ -)+-?A-~]*[!-)+-?A-~])?$/;

/**
 * A string literal. Nothing in it is unseen, and none of it means anything to an HTML page that the code is pasted into.
 *
 * No backslash stands before the closing quote: ts-morph's writer would think that the literal goes on, and put the end of
 * a comment where it sees one begin in it.
 */
export function stringLiteral(text: string): string {
  if (plainText.test(text)) return `"${text}"`;
  return preferQuote(
    JSON.stringify(text)
      .replace(unseen, escapeCharacter)
      .replace(/<(?=[/!])/g, "\\x3c")
      .replace(/\\\\"$/, '\\x5c"'),
  );
}

/** Single quotes where there are fewer to escape. */
function preferQuote(literal: string): string {
  const inner = literal.slice(1, -1);
  const count = (quote: string) => inner.split(quote).length - 1;
  if (count('"') <= count("'")) return literal;
  return `'${inner.replace(/\\"|\\.|'/gs, (found) => (found === '\\"' ? '"' : found === "'" ? "\\'" : found))}'`;
}

function escapeCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
}

export function literal(value: string | number | boolean | null): string {
  if (typeof value !== "number") return typeof value === "string" ? stringLiteral(value) : String(value);
  if (!Number.isFinite(value)) throw new Error(`${value} is no literal.`);
  return String(value).replace("e+", "e");
}

/** What every engine since ECMAScript 5.1 takes for an identifier's name, section 7.6: nothing beyond the basic plane, nothing unseen. */
const bareName = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$]*$/u;

/** A property's name in a type or a class: bare where it can be. */
export function propertyName(text: string): string {
  if (plainName.test(text)) return text;
  return bareName.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text) ? text : stringLiteral(text);
}

/** A property's name in an object literal, where `__proto__` would set the prototype. */
export function propertyKey(text: string): string {
  return text === "__proto__" ? '["__proto__"]' : propertyName(text);
}

/**
 * A name that `plan` chose: an identifier, or several with dots between.
 *
 * @throws where it is none: text of a document has come where it must not.
 */
export function name(text: string): string {
  if (plainName.test(text)) return text;
  if (!/^(?!.*\p{Default_Ignorable_Code_Point})(?!\d)[\p{ID_Continue}$]+(?:\.(?!\d)[\p{ID_Continue}$]+)*$/u.test(text))
    throw new Error(`${JSON.stringify(text)} is no name.`);
  return text;
}

/** What is beyond these nearly no text has. */
const isUsual = (text: string) => !/[^\t\n\x20-\x7e]/.test(text);

/**
 * Prose that stays in its comment, and in which no tag begins. Lines end in `\n` and have no spaces behind them.
 *
 * A tag begins after a space too, not only at the start of a line.
 */
export function commentText(text: string): string {
  if (plainProse.test(text)) return text;
  const lines = (isUsual(text) ? text : withoutUnusual(text))
    .replace(/\t/g, "  ")
    .replace(/\*\//g, "*\\/")
    .replace(/(^|[\s{*])@/gm, "$1\\@")
    .split("\n")
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== "");
  return first < 0 ? "" : lines.slice(first, lines.findLastIndex((line) => line !== "") + 1).join("\n");
}

function withoutUnusual(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(unseenInProse, "");
}

/** Text as Markdown shows it: on one line, and none of it markup. */
export function markdownText(text: string): string {
  return lineText(text).replace(/[\\`*_[\]<>|~]/g, "\\$&");
}

/** Code within a line of Markdown. */
export function codeSpan(text: string): string {
  const line = lineText(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

/** Prose on one line. */
export function lineText(text: string): string {
  if (isUsual(text)) return text.replace(/\s+/g, " ").trim();
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\s\u0085]+/g, " ")
    .replace(unseenInProse, "")
    .trim();
}

/** A JSON value as a script has it: nothing in it is unseen, and none of it means anything to an HTML page. */
export function scriptValue(value: unknown): string {
  return JSON.stringify(value).replace(unseen, escapeCharacter).replace(/</g, "\\x3c");
}
