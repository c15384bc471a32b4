/**
 * Lines from the margin on: flat where they fit, laid out where they do not. Nine of ten lines fit, and the flat form
 * takes a tenth of the time.
 */
import type { TypeCode } from "../emit/code.js";
import { flatType } from "./flat.js";
import type { Layout } from "./layout.js";
import { printLayout } from "./page.js";
import { layOutType } from "./type.js";
import { widthOf } from "./width.js";

/**
 * `flat` is the text on one line, if it can be. It begins at the current place, which is `depth` steps of two spaces
 * from the margin.
 */
export function printLine(flat: string | undefined, layOut: () => Layout, width: number, depth: number): string {
  return flat !== undefined && isFitting(flat, width, depth) ? flat : printLayout(layOut(), width, depth);
}

export function isFitting(text: string, width: number, depth: number): boolean {
  const left = width - depth * 2;
  // No character is wider than two columns.
  return text.length * 2 <= left || widthOf(text) <= left;
}

/** A type on one line, on a page without end. */
export function printType(type: TypeCode): string {
  return flatType(type) ?? printLayout(layOutType(type), Infinity);
}
