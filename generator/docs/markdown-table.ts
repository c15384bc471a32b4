/** Tables: a row of headings, a row of dashes, rows of cells. */
import type { HtmlElement } from "../emit/html.js";
import { element } from "./element.js";
import { emitInline } from "./markdown-inline.js";

export function isTable(lines: readonly string[], start: number): boolean {
  const dashes = lines[start + 1] ?? "";
  const isHead = (lines[start] ?? "").includes("|") && dashes.includes("-");
  return isHead && cellsOf(dashes).every((cell) => /^:?-+:?$/.test(cell)) && sameWidth(lines, start);
}

function sameWidth(lines: readonly string[], start: number): boolean {
  return cellsOf(lines[start] ?? "").length === cellsOf(lines[start + 1] ?? "").length;
}

export function readTable(
  lines: readonly string[],
  start: number,
): { readonly node: HtmlElement; readonly end: number } {
  const head = cellsOf(lines[start] ?? "");
  let end = start + 2;
  while (end < lines.length && (lines[end] ?? "").includes("|")) end++;
  const rows = lines.slice(start + 2, end).map((line) => {
    const cells = cellsOf(line);
    return element(
      "tr",
      {},
      head.map((_, column) => element("td", {}, ...emitInline(cells[column] ?? ""))),
    );
  });
  const heads = element(
    "tr",
    {},
    head.map((cell) => element("th", { scope: "col" }, ...emitInline(cell))),
  );
  const table = element("table", {}, element("thead", {}, heads), element("tbody", {}, rows));
  return { node: element("div", { class: "scroll", tabindex: "0", role: "group", "aria-label": "Table" }, table), end };
}

/** The cells of a row. A bar that is escaped or stands in code does not separate cells. */
function cellsOf(line: string): readonly string[] {
  const text = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return text.split(/(?<!\\)\|/).map((cell) => cell.replaceAll("\\|", "|").trim());
}
