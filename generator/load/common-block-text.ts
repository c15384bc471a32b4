/** Text in a block of its own, `|` and `>`. YAML 1.2, section 8.1. */
import { code, type Cursor, lineEnd, nextContent, skipIndent, Uncommon } from "./common-cursor.js";

interface Header {
  readonly isFolded: boolean;
  readonly chomp: "" | "-" | "+";
  /** How many columns the text is indented, as its header says; 0 where its first line decides. */
  readonly indent: number;
}

/** The lines of a text without their indentation. A line of spaces alone keeps those beyond it. */
interface Block {
  readonly lines: readonly string[];
  /** How many blank lines stand at the end. */
  readonly trailing: number;
}

export function readBlockText(cursor: Cursor, parent: number): string {
  const header = readHeader(cursor);
  const { lines, trailing } = readLines(cursor, parent, header);
  if (lines.every(isBlankLine)) {
    // A text of blank lines alone is left to the full parser.
    if (header.chomp === "+" || lines.length > 0) throw new Uncommon();
    return "";
  }
  const body = header.isFolded ? foldLines(lines) : lines.join("\n");
  if (header.chomp === "-") return body;
  return header.chomp === "+" ? `${body}\n${"\n".repeat(trailing)}` : `${body}\n`;
}

function readHeader(cursor: Cursor): Header {
  const { text, offset } = cursor;
  const end = lineEnd(text, offset);
  const form = /^([|>])(?:([-+])?([1-9])?|([1-9])([-+])) *(?: #.*)?$/.exec(text.slice(offset, end));
  // Where the document ends right behind the header, the text is left to the full parser.
  if (!form || end === text.length) throw new Uncommon();
  cursor.offset = end + 1;
  const chomp = (form[2] ?? form[5] ?? "") as Header["chomp"];
  return { isFolded: form[1] === ">", chomp, indent: Number(form[3] ?? form[4] ?? 0) };
}

function readLines(cursor: Cursor, parent: number, header: Header): Block {
  const { text } = cursor;
  let indent = header.indent > 0 ? Math.max(parent, 0) + header.indent : 0;
  const lines: string[] = [];
  let trailing = 0;
  // The most spaces in a blank line before the text: no more are allowed than the text has.
  let leading = 0;
  let start = cursor.offset;
  while (start < text.length) {
    const offset = skipIndent(text, start);
    const isBlank = offset >= text.length || text.charCodeAt(offset) === code.newline;
    if (isBlank) {
      if (indent > 0 && offset - start > indent) {
        // Spaces beyond the indentation belong to the text.
        if (offset >= text.length) throw new Uncommon();
        for (; trailing > 0; trailing--) lines.push("");
        lines.push(text.slice(start + indent, offset));
      } else if (offset < text.length) trailing++;
      if (indent === 0) leading = Math.max(leading, offset - start);
      start = offset + 1;
      continue;
    }
    if (offset - start <= parent || (indent > 0 && offset - start < indent)) break;
    if (indent === 0) {
      indent = offset - start;
      if (leading > indent) throw new Uncommon();
      if (text.charCodeAt(offset) === code.tab) throw new Uncommon();
    }
    for (; trailing > 0; trailing--) lines.push("");
    const end = lineEnd(text, offset);
    lines.push(text.slice(start + indent, end));
    start = end + 1;
  }
  cursor.offset = Math.min(start, text.length);
  nextContent(cursor);
  return { lines, trailing };
}

/** Joins lines by spaces, except lines that are indented further: those keep their line ends. */
function foldLines(lines: readonly string[]): string {
  let folded = "";
  let separator = "";
  let wasFurther = false;
  let isFirst = true;
  for (const line of lines) {
    const first = line.charCodeAt(0);
    const isFurther = first === code.space || first === code.tab;
    if (isFirst && line === "") {
      folded += "\n";
      continue;
    }
    isFirst = false;
    if (isFurther) {
      if (separator === " ") separator = "\n";
      else if (!wasFurther && separator === "\n") separator = "\n\n";
      folded += separator + line;
      separator = "\n";
      wasFurther = true;
    } else if (line === "") {
      if (separator === "\n") folded += "\n";
      else separator = "\n";
    } else {
      folded += separator + line;
      separator = " ";
      wasFurther = false;
    }
  }
  return folded;
}

function isBlankLine(line: string): boolean {
  return skipIndent(line, 0) === line.length;
}
