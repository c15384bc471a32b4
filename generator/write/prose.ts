/** The text of prose, with its samples laid out. */
import type { TextPart } from "../emit/code.js";
import { printLayout } from "./page.js";
import { layOutStatement } from "./statement.js";
import { layOutType } from "./type.js";

export function printProse(parts: readonly TextPart[], width: number): string {
  return parts.map((part) => printPart(part, width)).join("");
}

function printPart(part: TextPart, width: number): string {
  if (typeof part === "string") return part;
  if ("type" in part) return printLayout(layOutType(part.type), Infinity);
  return printLayout(layOutStatement(part.statement, width), width, part.depth);
}
