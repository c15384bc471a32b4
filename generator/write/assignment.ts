/** `left = value` and `key: value`, and where they break. */
import type { ValueCode } from "../emit/code.js";
import { isPoorlyBreakable } from "./chain.js";
import { group, indent, indentIfBreak, type Layout, line } from "./layout.js";
import { widthOf } from "./width.js";

/** A key as short as this leaves nothing to win by a line of its own for its value. */
export function isShort(key: string): boolean {
  return widthOf(key) <= 4;
}

/** `right` is the value, laid out; `width` is that of the page. */
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

/** Where it does not fit on one line, the right side begins another. */
export function layOutBelow(left: Layout, operator: string, right: Layout): Layout {
  return group([group(left), operator, group(indent([line, right]))]);
}

/** The same, but only where what stands before the first line within the right side does not fit. */
export function layOutFluid(left: Layout, operator: string, right: Layout): Layout {
  const gap = Symbol();
  return group([group(left), operator, group(indent(line), false, gap), indentIfBreak(right, gap)]);
}
