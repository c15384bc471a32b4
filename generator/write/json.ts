/** JSON as prettier formats it: package.json as npm writes it; in other files, short lists stay on one line. */
import type { Module } from "../emit/module.js";
import { visibleJson } from "../visible.js";
import { group, hardline, indent, join, type Layout, line, softline } from "./layout.js";
import { printLayout } from "./page.js";

export function jsonText({ path, value }: Extract<Module, { readonly kind: "json" }>, width: number): string {
  if (path.endsWith("package.json")) return `${visibleJson(JSON.stringify(value, null, 2))}\n`;
  return `${visibleJson(printLayout(layOutJson(value), width))}\n`;
}

function layOutJson(value: unknown): Layout {
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return group(["[", indent([softline, join([",", line], value.map(layOutJson))]), softline, "]"]);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]): Layout => [`${JSON.stringify(key)}: `, layOutJson(each)]);
  if (entries.length === 0) return "{}";
  return ["{", indent([hardline, join([",", hardline], entries)]), hardline, "}"];
}
