/**
 * The only place where text of a document becomes code: keys, literals, comments, names.
 *
 *     "it's </script>"  →  "it's \x3c/script>"
 *     the key a-b       →  "a-b"
 *     ends a *∕ comment →  ends a *\/ comment
 */
import { anew, type Once } from "../once.js";
import { unseenInProse, visibleJson } from "../visible.js";
import { defuse } from "./defuse.js";
import type { Comment, CommentText, Prose, Token } from "./code.js";

/** Characters that a reader cannot see, or that change the order in which he sees the others. */
const unseen = /(?! )[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Zs}]/gu;

/** What nearly all names, values and prose are: nothing in them is to be escaped, and they need but one look. */
const plainName = /^[A-Za-z_$][\w$]*$/;
const plainText = /^[ !#-;=-[\]-~]*$/;
const plainProse = /^[!-)+-;=-?A-Z\\^-~](?:[ -)+-;=-?A-Z\\^-~]*[!-)+-;=-?A-Z\\^-~])?$/;

/** What our own sources say: of literal types alone, none of which a text of a document can have. */
type Own<Text extends string> = Record<never, never> extends Readonly<Record<Text, 1>> ? never : Text;

/** A word that stands in our own sources: `string`, `20_000`. */
export function word<Text extends string>(text: Own<Text>): Token {
  return asToken(text);
}

/** Text of a comment: our own around what is rendered already. */
export function note(ours: TemplateStringsArray, ...rendered: readonly (CommentText | Token)[]): CommentText {
  return asNote(fill(ours, rendered));
}

export const noText: CommentText = note``;

/** A line each. */
export function joinComment(lines: readonly CommentText[]): CommentText {
  return asNote(lines.join("\n"));
}

export const noComment: Comment = asComment("");

/** `/** … *\/`; over several lines where it is long. */
export function blockComment(text: CommentText, isLong: boolean): Comment {
  if (!isLong) return asComment(`/** ${text} */`);
  return asComment(["/**", ...text.split("\n").map((line) => ` * ${line}`.trimEnd()), " */"].join("\n"));
}

/** `// …`, line by line. */
export function commentLines(text: CommentText): Comment {
  return asComment(
    text
      .split("\n")
      .map((line) => `// ${line}`.trimEnd())
      .join("\n"),
  );
}

/** Prose of our own sources around what is rendered already. */
export function prose(ours: TemplateStringsArray, ...rendered: readonly (Prose | Token | number)[]): Prose {
  return asProse(fill(ours, rendered));
}

function fill(ours: TemplateStringsArray, rendered: readonly (string | number)[]): string {
  return ours.reduce((text, piece, index) => text + String(rendered[index - 1]) + piece);
}

/** Several in a row. */
export function joinProse<Separator extends string>(all: readonly Prose[], separator: Own<Separator>): Prose {
  return asProse(all.join(separator));
}

/** A file of our own, of `templates/`. */
export function asset(text: string): Prose {
  return asProse(text);
}

/** Its pieces, and what stood between them. */
export function splitProse(text: Prose, between: RegExp): readonly Prose[] {
  return text.split(between).map(asProse);
}

export function replaceProse<Text extends string>(text: Prose, found: RegExp, ours: Own<Text>): Prose {
  return asProse(text.replace(found, ours));
}

/**
 * A string literal. Nothing in it is unseen, and none of it means anything to an HTML page that the code is pasted into.
 *
 * No backslash stands before the closing quote: ts-morph's writer would think that the literal goes on, and put the end of
 * a comment where it sees one begin in it.
 */
export function stringLiteral(text: string): Token {
  if (plainText.test(text)) return asToken(`"${text}"`);
  return asToken(
    preferQuote(
      JSON.stringify(text)
        .replace(unseen, escapeCharacter)
        .replace(/<(?=[/!])/g, "\\x3c")
        .replace(/\\\\"$/, '\\x5c"'),
    ),
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

export function literal(value: string | number | boolean | null): Token {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value !== "number") return asToken(String(value));
  if (!Number.isFinite(value)) throw new Error(`${value} is no literal.`);
  return asToken(String(value).replace("e+", "e"));
}

/** What every engine since ECMAScript 5.1 takes for an identifier's name, section 7.6: nothing beyond the basic plane, nothing unseen. */
const bareName = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$]*$/u;

/** A property's name in a type or a class: bare where it can be. */
export function propertyName(text: string): Token {
  if (plainName.test(text)) return asToken(text);
  return bareName.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text) ? asToken(text) : stringLiteral(text);
}

/** A property's name in an object literal, where `__proto__` would set the prototype. */
export function propertyKey(text: string): Token {
  return text === "__proto__" ? word('["__proto__"]') : propertyName(text);
}

/**
 * A name that `plan` chose: an identifier, or several with dots between.
 *
 * @throws where it is none: text of a document has come where it must not.
 */
export function name(text: string): Token {
  if (plainName.test(text)) return asToken(text);
  if (!/^(?!.*\p{Default_Ignorable_Code_Point})(?!\d)[\p{ID_Continue}$]+(?:\.(?!\d)[\p{ID_Continue}$]+)*$/u.test(text))
    throw new Error(`${JSON.stringify(text)} is no name.`);
  return asToken(text);
}

/**
 * Where a module is: `./client.js`, `resources/license-keys`.
 *
 * @throws where it is no path that `plan` makes.
 */
export function modulePath(text: string): Token {
  if (!/^(?!.*\p{Default_Ignorable_Code_Point})[\p{ID_Continue}./-]+$/u.test(text))
    throw new Error(`${JSON.stringify(text)} is no path of a module.`);
  return asToken(text);
}

/**
 * A name on npm: `@acme/client`.
 *
 * @throws where it is none.
 */
export function packageName(text: string): Token {
  if (!/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(text)) throw new Error(`${JSON.stringify(text)} is no name of a package.`);
  return asToken(text);
}

/** What is beyond these nearly no text has. */
const isUsual = (text: string) => !/[^\t\n\x20-\x7e]/.test(text);

/**
 * Prose that stays in its comment, in which no tag begins, nothing runs and nothing is fetched. Lines end in `\n` and have no spaces behind them.
 *
 * A tag begins after a space too, not only at the start of a line.
 */
export function commentText(text: string): CommentText {
  if (plainProse.test(text)) return asNote(text);
  let safe = defuse(isUsual(text) ? text : withoutUnusual(text));
  // To look for one character is nothing beside looking for what it may be part of.
  if (safe.includes("\t")) safe = safe.replace(/\t/g, "  ");
  if (safe.includes("*/")) safe = safe.replace(/\*\//g, "*\\/");
  if (safe.includes("@")) safe = safe.replace(/(^|[\s{*])@/gm, "$1\\@");
  return asNote(untidy.test(safe) ? tidied(safe) : safe);
}

/** Empty lines around it, or spaces behind one. */
const untidy = /^\n|[^\S\n](?:\n|$)|\n$/;

function tidied(text: string): string {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== "");
  return first < 0 ? "" : lines.slice(first, lines.findLastIndex((line) => line !== "") + 1).join("\n");
}

function withoutUnusual(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(unseenInProse(), "");
}

/** Text as Markdown shows it: on one line, and none of it markup. */
export function markdownText(text: string): Prose {
  return asProse(lineText(text).replace(/[\\`*_[\]<>|~]/g, "\\$&"));
}

/** Code within a line of Markdown. */
export function codeSpan(text: string): Prose {
  const line = lineText(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return asProse(longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`);
}

/** Markdown of a document on one line, in which nothing runs and nothing is fetched. */
export function markdownLine(text: string): Prose {
  return asProse(defuse(lineText(text)));
}

/** Prose on one line. */
export function lineText(text: string): Prose {
  if (isUsual(text)) return asProse(text.replace(/\s+/g, " ").trim());
  return asProse(
    text
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(/[\s\u0085]+/g, " ")
      .replace(unseenInProse(), "")
      .trim(),
  );
}

/** A JSON value as a script has it: nothing in it is unseen, and none of it means anything to an HTML page. */
export function scriptValue(value: unknown): Prose {
  return asProse(JSON.stringify(value).replace(unseen, escapeCharacter).replace(/</g, "\\x3c"));
}

/** A JSON value as people read it. */
export function jsonText(value: unknown): Prose {
  return asProse(`${visibleJson(JSON.stringify(value, undefined, 2))}\n`);
}

/** JSON values, a line each. What is the same list is the same lines. */
export function jsonLines(lists: Iterable<readonly object[]>, once: Once = anew): Prose {
  let text = "";
  for (const list of lists) text += once(linesOf, list);
  return asProse(text);
}

function linesOf(values: readonly object[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

/* The only assertions of the kind: `test/generator/emit/render.test.ts` looks for others. */

function asToken(text: string): Token {
  return text as Token;
}

function asNote(text: string): CommentText {
  return text as CommentText;
}

function asComment(text: string): Comment {
  return text as Comment;
}

function asProse(text: string): Prose {
  return text as Prose;
}
