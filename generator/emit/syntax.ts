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

/** Invisible characters, and those that change the order in which others are shown. */
const unseen = /(?! )[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Zs}]/gu;

/** Matches nearly all names, values and prose: they have nothing to escape. */
const plainName = /^[A-Za-z_$][\w$]*$/;
const plainText = /^[ !#-;=-[\]-~]*$/;
const plainProse = /^[!-)+-;=-?A-Z\\^-~](?:[ -)+-;=-?A-Z\\^-~]*[!-)+-;=-?A-Z\\^-~])?$/;

/** Text of our own sources: literal types alone, which no text of a document can have. */
type Own<Text extends string> = Record<never, never> extends Readonly<Record<Text, 1>> ? never : Text;

/** A word of our own sources as a token: `string`, `20_000`. */
export function word<Text extends string>(text: Own<Text>): Token {
  return asToken(text);
}

/** Text of a comment: our own words, with rendered text between them. */
export function note(ours: TemplateStringsArray, ...rendered: readonly (CommentText | Token)[]): CommentText {
  return asNote(fill(ours, rendered));
}

export const noText: CommentText = note``;

/** Joins lines of a comment. */
export function joinComment(lines: readonly CommentText[]): CommentText {
  return asNote(lines.join("\n"));
}

export const noComment: Comment = asComment("");

/** A block comment, `/** … *\/`, over several lines where `isLong`. */
export function blockComment(text: CommentText, isLong: boolean): Comment {
  if (!isLong) return asComment(`/** ${text} */`);
  return asComment(["/**", ...text.split("\n").map((line) => ` * ${line}`.trimEnd()), " */"].join("\n"));
}

/** A text as `// …` on each line. */
export function commentLines(text: CommentText): Comment {
  return asComment(
    text
      .split("\n")
      .map((line) => `// ${line}`.trimEnd())
      .join("\n"),
  );
}

/** Prose: our own words, with rendered text between them. */
export function prose(ours: TemplateStringsArray, ...rendered: readonly (Prose | Token | number)[]): Prose {
  return asProse(fill(ours, rendered));
}

function fill(ours: TemplateStringsArray, rendered: readonly (string | number)[]): string {
  return ours.reduce((text, piece, index) => text + String(rendered[index - 1]) + piece);
}

/** Joins prose with a separator. */
export function joinProse<Separator extends string>(all: readonly Prose[], separator: Own<Separator>): Prose {
  return asProse(all.join(separator));
}

/** The text of a file in `templates/`, which is ours. */
export function asset(text: string): Prose {
  return asProse(text);
}

/** Text that the user of the generator wrote for this file, and answers for. */
export function ownText(text: string): Prose {
  return asProse(text);
}

/** Splits prose, and keeps what matched between the pieces. */
export function splitProse(text: Prose, between: RegExp): readonly Prose[] {
  return text.split(between).map(asProse);
}

export function replaceProse<Text extends string>(text: Prose, found: RegExp, ours: Own<Text>): Prose {
  return asProse(text.replace(found, ours));
}

/**
 * A string literal. It has no invisible characters, and means nothing to an HTML page that the code is pasted into.
 *
 * No backslash stands before the closing quote: ts-morph's writer would read it as an escape, and take a comment's
 * beginning in the text after it for a comment.
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

/** Chooses single quotes where they leave fewer characters to escape. */
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

/**
 * Identifiers that every engine since ECMAScript 5.1 accepts (section 7.6): nothing beyond the basic plane, nothing
 * invisible.
 */
const bareName = /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$]*$/u;

/** The name of a property in a type or class; quoted only where it must be. */
export function propertyName(text: string): Token {
  if (plainName.test(text)) return asToken(text);
  return bareName.test(text) && !/[\u{10000}-\u{10ffff}]/u.test(text) ? asToken(text) : stringLiteral(text);
}

/** The name of a property in an object literal, where `__proto__` would set the prototype. */
export function propertyKey(text: string): Token {
  return text === "__proto__" ? word('["__proto__"]') : propertyName(text);
}

/**
 * A name that `plan` chose: an identifier, or several with dots between them.
 *
 * @throws where it is not: then text of the document has come where it must not.
 */
export function name(text: string): Token {
  if (plainName.test(text)) return asToken(text);
  if (!/^(?!.*\p{Default_Ignorable_Code_Point})(?!\d)[\p{ID_Continue}$]+(?:\.(?!\d)[\p{ID_Continue}$]+)*$/u.test(text))
    throw new Error(`${JSON.stringify(text)} is no name.`);
  return asToken(text);
}

/**
 * The path of a module: `./client.js`, `resources/license-keys`.
 *
 * @throws where `plan` makes no such path.
 */
export function modulePath(text: string): Token {
  if (!/^(?!.*\p{Default_Ignorable_Code_Point})[\p{ID_Continue}./-]+$/u.test(text))
    throw new Error(`${JSON.stringify(text)} is no path of a module.`);
  return asToken(text);
}

/**
 * The name of a package on npm: `@acme/client`.
 *
 * @throws where it is not one.
 */
export function packageName(text: string): Token {
  if (!/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(text)) throw new Error(`${JSON.stringify(text)} is no name of a package.`);
  return asToken(text);
}

/** Whether a text has only the characters that nearly all texts have. */
const isUsual = (text: string) => !/[^\t\n\x20-\x7e]/.test(text);

/**
 * Prose that stays in its comment: it cannot end it, begin a block tag, run anything or fetch anything. Lines end in `
 * `, without spaces before it.
 *
 * A tag may begin behind a space too, not only at the start of a line.
 */
export function commentText(text: string): CommentText {
  if (plainProse.test(text)) return asNote(text);
  let safe = defuse(isUsual(text) ? text : withoutUnusual(text));
  // Searching for a single character is much faster than searching for the patterns it may belong to.
  if (safe.includes("\t")) safe = safe.replace(/\t/g, "  ");
  if (safe.includes("*/")) safe = safe.replace(/\*\//g, "*\\/");
  if (safe.includes("@")) safe = safe.replace(/(^|[\s{*])@/gm, "$1\\@");
  return asNote(untidy.test(safe) ? tidied(safe) : safe);
}

/** Matches blank lines at the ends, and spaces at the end of a line. */
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

/** A text as Markdown that shows it as it is, on one line. */
export function markdownText(text: string): Prose {
  return asProse(lineText(text).replace(/[\\`*_[\]<>|~]/g, "\\$&"));
}

/** Inline code in Markdown. */
export function codeSpan(text: string): Prose {
  const line = lineText(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return asProse(longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`);
}

/** The document's Markdown on one line, in which nothing runs and nothing is fetched. */
export function markdownLine(text: string): Prose {
  return asProse(defuse(lineText(text)));
}

/** A text on one line. */
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

/** A JSON value for a script: without invisible characters, and without meaning to an HTML page. */
export function scriptValue(value: unknown): Prose {
  return asProse(JSON.stringify(value).replace(unseen, escapeCharacter).replace(/</g, "\\x3c"));
}

/** A JSON value as people read it. */
export function jsonText(value: unknown): Prose {
  return asProse(`${visibleJson(JSON.stringify(value, undefined, 2))}\n`);
}

/** JSON values, one on each line. A list that is the same object as in an earlier run is taken from `once`. */
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
