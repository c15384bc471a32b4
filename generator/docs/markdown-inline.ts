/**
 * Parses a line of Markdown: code, emphasis, links, line breaks. It takes time in proportion to the text, whatever that
 * is.
 */
import type { HtmlNode } from "../emit/html.js";
import { element } from "./element.js";
import { type Delimiter, nestEmphasis, type Piece } from "./markdown-emphasis.js";
import { readCode, readEntity, readLinkTarget, safeAddress } from "./markdown-link.js";

interface Bracket {
  /** Its index among the pieces. */
  readonly position: number;
  readonly isImage: boolean;
}

interface Line {
  readonly text: string;
  at: number;
  readonly pieces: Piece[];
  readonly brackets: Bracket[];
  /** The lengths of backtick runs that are known to have no end further on. */
  readonly open: Set<number>;
}

export function emitInline(text: string): readonly HtmlNode[] {
  const line: Line = { text, at: 0, pieces: [], brackets: [], open: new Set() };
  while (line.at < text.length) readPiece(line);
  return nestEmphasis(line.pieces);
}

const plain = /(?:[^\\`*_~[\]!<&\nh]|h(?!ttps?:\/\/))+/y;

function readPiece(line: Line): void {
  plain.lastIndex = line.at;
  const found = plain.exec(line.text)?.[0];
  if (found !== undefined) return take(line, found.length, found);
  switch (line.text.charAt(line.at)) {
    case "\\":
      return readEscape(line);
    case "`":
      return readCodeSpan(line);
    case "*":
    case "_":
    case "~":
      return readDelimiter(line);
    case "[":
      return readBracket(line, "[");
    case "!":
      return line.text.charAt(line.at + 1) === "[" ? readBracket(line, "![") : take(line, 1, "!");
    case "]":
      return readLinkEnd(line);
    case "<":
      return readAutolink(line);
    case "&": {
      const entity = readEntity(line.text, line.at);
      return entity ? take(line, entity.length, entity.text) : take(line, 1, "&");
    }
    case "\n":
      return readLineEnd(line);
    default:
      return readAddress(line);
  }
}

function take(line: Line, length: number, piece: Piece): void {
  line.pieces.push(piece);
  line.at += length;
}

/** How deep brackets are nested; deeper ones stay text. */
const deepest = 16;

function readBracket(line: Line, text: "[" | "!["): void {
  if (line.brackets.length < deepest) line.brackets.push({ position: line.pieces.length, isImage: text === "![" });
  take(line, text.length, text);
}

function readEscape(line: Line): void {
  const next = line.text.charAt(line.at + 1);
  if (next === "\n") return take(line, 2, element("br", {}));
  return /[!-/:-@[-`{-~]/.test(next) ? take(line, 2, next) : take(line, 1, "\\");
}

function readCodeSpan(line: Line): void {
  const run = /`+/y;
  run.lastIndex = line.at;
  const { length } = run.exec(line.text)?.[0] ?? "`";
  const code = line.open.has(length) ? undefined : readCode(line.text, line.at, length);
  if (code === undefined) {
    line.open.add(length);
    return take(line, length, "`".repeat(length));
  }
  const text = code.replaceAll("\n", " ");
  const isPadded = /^ .* $/.test(text) && text.trim() !== "";
  take(line, code.length + 2 * length, element("code", {}, isPadded ? text.slice(1, -1) : text));
}

/** Reads a run of marks, and whether it can begin or end emphasis (CommonMark 0.31, section 6.2). */
function readDelimiter(line: Line): void {
  const { text, at } = line;
  const mark = text.charAt(at) as Delimiter["mark"];
  let end = at;
  while (text.charAt(end) === mark) end++;
  const [before, after] = [text.charAt(at - 1) || " ", text.charAt(end) || " "];
  const isLeft = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const isRight = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  const isWord = mark === "_";
  const opens = isLeft && (!isWord || !isRight || isPunctuation(before));
  const closes = isRight && (!isWord || !isLeft || isPunctuation(after));
  take(line, end - at, { kind: "delimiter", mark, count: end - at, opens, closes });
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

/** Ends a link. Links cannot be nested, so brackets that are open before it begin none. */
function readLinkEnd(line: Line): void {
  const bracket = line.brackets.pop();
  const target = bracket && readLinkTarget(line.text, line.at + 1);
  if (!bracket || !target) return take(line, 1, "]");
  const [, ...inner] = line.pieces.splice(bracket.position);
  const content = nestEmphasis(inner);
  const href = safeAddress(target.address);
  const label = bracket.isImage && content.length === 0 ? ["Image"] : content;
  if (!bracket.isImage) line.brackets.length = 0;
  line.at += target.length + 1;
  if (href === undefined || label.some(isLink)) line.pieces.push(...label);
  else line.pieces.push(element("a", { href, rel: "external noreferrer" }, label));
}

function isLink(node: HtmlNode): boolean {
  if (typeof node === "string" || node.kind !== "element") return false;
  return node.tag === "a" || node.children.some(isLink);
}

/** Reads `<https://example.com>`; any tag is text. */
function readAutolink(line: Line): void {
  const found = /<(https?:\/\/[^\s<>]{1,2000}|mailto:[^\s<>]{1,500}|[^\s<>@]{1,100}@[^\s<>@]{1,200})>/y;
  found.lastIndex = line.at;
  const [whole, address] = found.exec(line.text) ?? [];
  if (whole === undefined || address === undefined) return take(line, 1, "<");
  const href = safeAddress(/^(?:https?|mailto):/i.test(address) ? address : `mailto:${address}`);
  take(line, whole.length, href === undefined ? address : element("a", { href, rel: "external noreferrer" }, address));
}

/** Reads a line end; two spaces before it make a line break. */
function readLineEnd(line: Line): void {
  const before = line.pieces.at(-1);
  const isHard = typeof before === "string" && before.endsWith("  ");
  take(line, 1, isHard ? element("br", {}) : "\n");
}

/** Reads an address that stands alone. Punctuation that ends the sentence is not a part of it. */
function readAddress(line: Line): void {
  const found = /https?:\/\/[^\s<>"`*[\]]{1,2000}/y;
  found.lastIndex = line.at;
  const address = (found.exec(line.text)?.[0] ?? "").replace(/[.,:;!?'")}\]_~]{1,20}$/, "");
  const isWord = /\w/.test(line.text.charAt(line.at - 1));
  const href = isWord ? undefined : safeAddress(address);
  if (href === undefined || address.length < 10) return take(line, 1, line.text.charAt(line.at));
  take(line, address.length, element("a", { href, rel: "external noreferrer" }, address));
}
