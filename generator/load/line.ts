import type { Position } from "../diagnostic.js";

/** Gives a function from offsets to lines and columns. Lines end with LF, CR LF or CR alone (YAML 1.2, section 5.4). */
export function indexLines(text: string): (offset: number) => Position {
  const { starts, count } = findStarts(text);
  return (offset) => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/**
 * Gives a function from line numbers, counted from 1, to the text of the line without its line end; undefined where
 * there is no such line.
 */
export function indexTexts(text: string): (line: number) => string | undefined {
  const { starts, count } = findStarts(text);
  return (line) => {
    if (line < 1 || line > count) return undefined;
    const start = starts[line - 1] ?? 0;
    let end = line < count ? (starts[line] ?? 0) : text.length;
    // Searches from the end: a document may be one line of many megabytes, which is asked for once for each problem.
    while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
    return text.slice(start, end);
  };
}

/** The offsets of all lines, as numbers of fixed width: a text of many megabytes may have as many lines. */
function findStarts(text: string): { readonly starts: Uint32Array; readonly count: number } {
  let starts = new Uint32Array(1024);
  let count = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLineEnd(code)) continue;
    if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
    if (count === starts.length) {
      const longer = new Uint32Array(count * 2);
      longer.set(starts);
      starts = longer;
    }
    starts[count] = at + 1;
    count++;
  }
  return { starts, count };
}

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
