/** Assignments (`left = value`) and entries (`key: value`), and where their lines break. */
import type { ValueCode } from "../emit/code.js";
import { isPoorlyBreakable } from "./chain.js";
import { group, indent, indentIfBreak, type Layout, line } from "./layout.js";
import { widthOf } from "./width.js";

/** Whether a key is so short that its value gains nothing on a line of its own. */
export function isShort(key: string): boolean {
  return widthOf(key) <= 4;
}

/** An entry with its value laid out as `right`. `width` is that of the page, in columns. */
export function layOutEntry(key: string, value: ValueCode, right: Layout, width: number): Layout {
  if (isShort(key)) return group([`${key}: `, right]);
  if (value.kind === "number" && !value.text.startsWith("-")) return `${key}: ${value.text}`;
  if (value.kind === "keyword" && value.text !== "null") return `${key}: ${value.text}`;
  return layOutAssignment(key, ":", value, right, width);
}

export function layOutAssignment(
  left: Layout,
  operator: ":" | " =",
  value: ValueCode,
  right: Layout,
  width: number,
): Layout {
  const operand = value.kind === "await" ? value.value : value;
  const isWhole = operand.kind === "string" || isPoorlyBreakable(operand, width);
  return isWhole ? layOutBelow(left, operator, right) : layOutFluid(left, operator, right);
}

/** Where the whole does not fit on one line, the right side begins on the next. */
export function layOutBelow(left: Layout, operator: string, right: Layout): Layout {
  return group([group(left), operator, group(indent([line, right]))]);
}

/** The same, but only where the first line of the right side does not fit beside the left. */
export function layOutFluid(left: Layout, operator: string, right: Layout): Layout {
  const gap = Symbol();
  return group([group(left), operator, group(indent(line), false, gap), indentIfBreak(right, gap)]);
}
