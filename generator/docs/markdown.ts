/**
 * The document's Markdown as elements: headings, paragraphs, lists, quotes, tables, code. Everything else stays text,
 * HTML included; so do addresses other than those of web pages and mails. Images become links, so that nothing is
 * fetched.
 */
import type { HtmlElement, HtmlNode, HtmlTag } from "../emit/html.js";
import { element } from "./element.js";
import { emitInline } from "./markdown-inline.js";
import { isTable, readTable } from "./markdown-table.js";

interface Context {
  /** The level of the heading above the text. */
  readonly level: number;
  /** The levels of the text's own headings above the current line. */
  readonly headings: number[];
  readonly depth: number;
}

/** How deep quotes and lists are nested; what is deeper is text. */
const deepest = 12;

/** `level` is that of the heading above. The text's own headings begin one level below, and skip none. */
export function emitMarkdown(text: string, level = 6): readonly HtmlNode[] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\t/g, "    ").split("\n");
  return emitBlocks(lines, { level, headings: [], depth: 0 });
}

function emitBlocks(lines: readonly string[], context: Context): readonly HtmlNode[] {
  if (context.depth >= deepest) return [element("p", {}, ...emitInline(lines.join("\n")))];
  const nodes: HtmlNode[] = [];
  for (let index = 0; index < lines.length;) {
    if ((lines[index] ?? "").trim() === "") index++;
    else {
      const read = readers.reduce<Block | undefined>(
        (found, reader) => found ?? reader(lines, index, context),
        undefined,
      );
      const block = read ?? readParagraph(lines, index, context);
      nodes.push(block.node);
      index = block.end;
    }
  }
  return nodes;
}

interface Block {
  readonly node: HtmlElement;
  /** The index of the line after it. */
  readonly end: number;
}

type Reader = (lines: readonly string[], start: number, context: Context) => Block | undefined;

const readFence: Reader = (lines, start) => {
  const [, indent = "", fence] = /^( {0,3})(`{3,}|~{3,})[^`]*$/.exec(lines[start] ?? "") ?? [];
  if (fence === undefined) return undefined;
  let end = start + 1;
  while (end < lines.length && !isFenceEnd(lines[end] ?? "", fence)) end++;
  const code = lines.slice(start + 1, end).map((line) => withoutIndent(line, indent.length));
  return { node: codeBlock(code), end: end + 1 };
};

function isFenceEnd(line: string, fence: string): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === fence.charAt(0).repeat(text.length);
}

const readIndented: Reader = (lines, start) => {
  if (!isIndented(lines[start])) return undefined;
  let end = start;
  while (end < lines.length && (isIndented(lines[end]) || (lines[end] ?? "").trim() === "")) end++;
  while ((lines[end - 1] ?? "").trim() === "") end--;
  return { node: codeBlock(lines.slice(start, end).map((line) => withoutIndent(line, 4))), end };
};

function isIndented(line = ""): boolean {
  return line.startsWith("    ") && line.trim() !== "";
}

function codeBlock(lines: readonly string[]): HtmlElement {
  return element("pre", { tabindex: "0" }, element("code", {}, lines.join("\n")));
}

const readHeading: Reader = (lines, start, context) => {
  const [, marks, text = ""] = /^ {0,3}(#{1,6})(?:\s+(.*))?$/.exec(lines[start] ?? "") ?? [];
  if (marks === undefined) return undefined;
  return { node: heading(text.replace(/\s+#+\s*$/, ""), marks.length, context), end: start + 1 };
};

function heading(text: string, depth: number, { level, headings }: Context): HtmlElement {
  while ((headings.at(-1) ?? 0) >= depth) headings.pop();
  headings.push(depth);
  const own = level + headings.length;
  const tag: HtmlTag = own === 2 ? "h2" : own === 3 ? "h3" : own === 4 ? "h4" : own === 5 ? "h5" : "h6";
  // There is no heading below the sixth level.
  if (level >= 6) return element("p", { class: "heading" }, ...emitInline(text.trim()));
  return element(tag, {}, ...emitInline(text.trim()));
}

const readRule: Reader = (lines, start) =>
  isRule(lines[start] ?? "") ? { node: element("hr", {}), end: start + 1 } : undefined;

function isRule(line: string): boolean {
  const text = line.replaceAll(" ", "");
  return text.length >= 3 && ["-", "*", "_"].some((mark) => text === mark.repeat(text.length));
}

const readQuote: Reader = (lines, start, context) => {
  let end = start;
  while (/^ {0,3}>/.test(lines[end] ?? "")) end++;
  if (end === start) return undefined;
  const inner = lines.slice(start, end).map((line) => line.replace(/^ {0,3}> ?/, ""));
  return {
    node: element("blockquote", {}, emitBlocks(inner, { ...context, level: 6, depth: context.depth + 1 })),
    end,
  };
};

const itemStart = /^( {0,3})([-*+]|\d{1,9}[.)])( {1,4}|$)(?=\S|$)/;

const readList: Reader = (lines, start, context) => {
  const [, , mark = ""] = itemStart.exec(lines[start] ?? "") ?? [];
  if (mark === "") return undefined;
  const isSame = (line: string) => {
    const [, , other = ""] = itemStart.exec(line) ?? [];
    return other !== "" && other.slice(-1) === mark.slice(-1) && !isRule(line);
  };
  const items: HtmlNode[] = [];
  let isLoose = false;
  let end = start;
  while (end < lines.length && isSame(lines[end] ?? "")) {
    const item = readItem(lines, end);
    isLoose ||= item.lines.some((line, index) => line === "" && index < item.lines.length - 1);
    items.push(element("li", {}, tight(emitBlocks(item.lines, { ...context, level: 6, depth: context.depth + 1 }))));
    end = item.end;
    const next = skipBlank(lines, end);
    if (next > end && isSame(lines[next] ?? "")) end = next;
  }
  const isOrdered = /\d/.test(mark);
  const first = isOrdered && Number.parseInt(mark, 10) !== 1 ? String(Number.parseInt(mark, 10)) : undefined;
  return { node: element(isOrdered ? "ol" : "ul", { start: first, class: isLoose ? "loose" : undefined }, items), end };
};

/** The lines of an item, without its mark and indentation. Lines that continue its paragraph need no indentation. */
function readItem(
  lines: readonly string[],
  start: number,
): { readonly lines: readonly string[]; readonly end: number } {
  const first = lines[start] ?? "";
  const [lead = ""] = itemStart.exec(first) ?? [];
  const own = [first.slice(lead.length)];
  let end = start + 1;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    const next = line.trim() === "" ? skipBlank(lines, end) : end;
    if (next >= lines.length) break;
    const belongs = indentOf(lines[next] ?? "") >= Math.min(lead.length, 2);
    const goesOn = next === end && !startsBlock(line) && !itemStart.test(line);
    if (!belongs && !goesOn) break;
    for (; end < next; end++) own.push("");
    own.push(withoutIndent(lines[end] ?? "", lead.length));
    end++;
  }
  return { lines: own, end };
}

function skipBlank(lines: readonly string[], start: number): number {
  let end = start;
  while (end < lines.length && (lines[end] ?? "").trim() === "") end++;
  return end;
}

/** The content of an item: a single paragraph loses its element. */
function tight(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  const [first, ...others] = nodes;
  if (typeof first !== "object" || first.kind !== "element" || first.tag !== "p") return nodes;
  return [...first.children, ...others];
}

const readTableBlock: Reader = (lines, start) => (isTable(lines, start) ? readTable(lines, start) : undefined);

const readers: readonly Reader[] = [
  readFence,
  readIndented,
  readHeading,
  readRule,
  readQuote,
  readList,
  readTableBlock,
];

/** Whether a line ends the paragraph before it without a blank line. */
function startsBlock(line: string): boolean {
  return /^ {0,3}(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|[-*+] +\S|1[.)] +\S)/.test(line) || isRule(line);
}

function readParagraph(lines: readonly string[], start: number, context: Context): Block {
  let end = start + 1;
  while (end < lines.length && (lines[end] ?? "").trim() !== "" && !startsBlock(lines[end] ?? "")) {
    if (/^ {0,3}=+\s*$/.test(lines[end] ?? "")) break;
    end++;
  }
  const text = lines
    .slice(start, end)
    .map((line) => line.trimStart())
    .join("\n");
  const underline = lines[end] ?? "";
  const depth = /^ {0,3}=+\s*$/.test(underline) ? 1 : /^ {0,3}-{2,}\s*$/.test(underline) ? 2 : undefined;
  if (depth !== undefined) return { node: heading(text, depth, context), end: end + 1 };
  return { node: element("p", {}, ...emitInline(text.trimEnd())), end };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function withoutIndent(line: string, columns: number): string {
  return line.slice(Math.min(indentOf(line), columns));
}
