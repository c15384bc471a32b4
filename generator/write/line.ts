/**
 * Lines from the margin on: as they are where they fit, laid out where they do not. What stands on one line is known before any of it is laid
 * out; that is so for nine lines of ten, and takes a tenth of the time.
 */
import type { TypeCode } from "../emit/code.js";
import { flatType } from "./flat.js";
import type { Layout } from "./layout.js";
import { printLayout } from "./page.js";
import { layOutType } from "./type.js";
import { widthOf } from "./width.js";

/** `flat` is the same without a break; its first line is `depth` steps of two spaces from the margin, of which nothing is written. */
export function printLine(flat: string | undefined, layOut: () => Layout, width: number, depth: number): string {
  return flat !== undefined && isFitting(flat, width, depth) ? flat : printLayout(layOut(), width, depth);
}

export function isFitting(text: string, width: number, depth: number): boolean {
  const left = width - depth * 2;
  // No character takes more than two columns.
  return text.length * 2 <= left || widthOf(text) <= left;
}

/** However wide the page is. */
export function printType(type: TypeCode): string {
  return flatType(type) ?? printLayout(layOutType(type), Infinity);
}
