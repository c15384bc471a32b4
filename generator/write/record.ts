/**
 * Values after what they are given to. A record that does not fit has its entries on lines of their own, each of which is printed by itself:
 *
 *     const updateLicenseKey: Operation = {
 *       id: "update_license_key_handler",
 *       method: "PATCH",
 *     };
 */
import type { EntryCode, StatementCode, ValueCode } from "../emit/code.js";
import { layOutAssignment, layOutEntry } from "./assignment.js";
import { flatValue } from "./flat.js";
import type { Layout } from "./layout.js";
import { isFitting, printLine } from "./line.js";
import { printLayout } from "./page.js";
import { layOutStatement } from "./statement.js";
import { layOutValue } from "./value.js";

export function printStatement(statement: StatementCode, width: number, depth: number): string {
  const value = statement.kind === "return" ? flatValue(statement.value) : undefined;
  return printLine(value && `return ${value};`, () => layOutStatement(statement, width), width, depth);
}

/** `left = value;` */
export function printAssignment(left: string, value: ValueCode, width: number): string {
  const layOut = () => [layOutAssignment(left, " =", value, layOutValue(value, width), width), ";"];
  return printValue([`${left} = `, value, ";"], layOut, width, 0);
}

function printEntry(entry: EntryCode, width: number, depth: number): string {
  switch (entry.kind) {
    case "shorthand":
      return `${entry.name},`;
    case "spread":
      return printValue(["...", entry.value, ","], () => ["...", layOutValue(entry.value, width), ","], width, depth);
    case "property": {
      const { key, value } = entry;
      const layOut = () => [layOutEntry(key, value, layOutValue(value, width), width), ","];
      return printValue([`${key}: `, value, ","], layOut, width, depth);
    }
  }
}

function printValue(
  [before, value, after]: readonly [string, ValueCode, string],
  layOut: () => Layout,
  width: number,
  depth: number,
): string {
  const flat = flatValue(value);
  if (flat !== undefined && isFitting(before + flat + after, width, depth)) return before + flat + after;
  if (value.kind !== "record" || value.entries.length === 0 || !isFitting(`${before}{`, width, depth))
    return printLayout(layOut(), width, depth);
  const margin = "  ".repeat(depth);
  const lines = value.entries.map((entry) => `${margin}  ${printEntry(entry, width, depth + 1)}\n`);
  return `${before}{\n${lines.join("")}${margin}}${after}`;
}
