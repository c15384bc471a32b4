/** Long lines of Markdown, broken where Markdown reads them the same. */

/** With its indentation and `* `, a line of a comment stays within the 120 columns of the code. */
const width = 113;

/** Lines that a break would change: indented code, headings, quotations, tables and link definitions. */
const isFixed = /^(?: {4}|\t)|^\s*(?:[#>|]|\[[^\]]{1,200}\]:)| \| /;

/** A word; code, links and tags with spaces in them are each a part of one. */
const word = /(?:`[^`]{1,300}`|\[[^\]]{1,300}\]\([^)]{1,500}\)|\{@[^}]{1,300}\}|\S)+/g;

/** What would be a list, a heading, a quotation, an HTML block, a table, a fence or a tag at the beginning of a line. */
const isMark = /^(?:[-+*#>=|<~:@]|\d{1,9}[.)]|`{3})/;

/** The text with its paragraphs and list items in lines of at most 113 characters, words permitting. Code in fences is left as it is. */
export function wrap(text: string): string {
  if (text.length <= width) return text;
  let fence: string | undefined;
  return text
    .split("\n")
    .map((line) => {
      const mark = /^\s*(```|~~~)/.exec(line)?.[1];
      const inFence = fence !== undefined || mark !== undefined;
      if (mark !== undefined && (fence ?? mark) === mark) fence = fence === undefined ? mark : undefined;
      return inFence || line.length <= width || isFixed.test(line) ? line : wrapLine(line);
    })
    .join("\n");
}

function wrapLine(line: string): string {
  const [lead = ""] = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/.exec(line) ?? [];
  const margin = " ".repeat(lead.length);
  const lines: string[] = [];
  let start = 0;
  let end = lead.length;
  for (const { 0: next, index } of line.slice(lead.length).matchAll(word)) {
    const begin = lead.length + index;
    const room = width - (lines.length > 0 ? margin.length : 0);
    // A backslash at the end of a line is a line break in Markdown.
    const canBreak = end > lead.length && !isMark.test(next) && line[end - 1] !== "\\";
    if (canBreak && begin + next.length - start > room) {
      lines.push(line.slice(start, end));
      start = begin;
    }
    end = begin + next.length;
  }
  lines.push(line.slice(start));
  return lines.join(`\n${margin}`);
}
