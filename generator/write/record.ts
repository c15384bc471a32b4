/**
 * Values after what they are given to. A record that does not fit has its entries on lines of their own, each of which is printed by itself, and
 * so has a list:
 *
 *     const updateLicenseKey: Operation = {
 *       id: "update_license_key_handler",
 *       method: "PATCH",
 *     };
 */
import type { EntryCode, StatementCode, ValueCode } from "../emit/code.js";
import { isShort, layOutAssignment, layOutEntry } from "./assignment.js";
import { flatValue } from "./flat.js";
import type { Layout } from "./layout.js";
import { isFitting } from "./line.js";
import { printLayout } from "./page.js";
import { layOutStatement } from "./statement.js";
import { isConcise, layOutValue } from "./value.js";

type CallCode = Extract<ValueCode, { readonly kind: "call" }>;

export function printStatement(statement: StatementCode, width: number, depth: number): string {
  if (statement.kind !== "return") return printLayout(layOutStatement(statement, width), width, depth);
  const { value } = statement;
  const flat = flatValue(value);
  if (flat !== undefined && isFitting(`return ${flat};`, width, depth)) return `return ${flat};`;
  const broken = flat !== undefined && value.kind === "call" ? printCall(value, width, depth) : undefined;
  return broken === undefined ? printLayout(layOutStatement(statement, width), width, depth) : `return ${broken};`;
}

/**
 * A call with each argument on a line of its own; `undefined` where that is not enough, or where the last argument
 * breaks instead.
 */
function printCall({ callee, arguments: values }: CallCode, width: number, depth: number): string | undefined {
  if (callee.kind !== "name" || values.at(-1)?.kind !== "name") return undefined;
  const margin = "  ".repeat(depth);
  const lines = values.map((value) => `${flatValue(value)},`);
  if (!lines.every((line) => isFitting(line, width, depth + 1))) return undefined;
  return `${callee.name}(\n${lines.map((line) => `${margin}  ${line}\n`).join("")}${margin})`;
}

/** A statement `left = value;`. */
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
      if (value.kind === "string") return printText(key, value.text, width, depth);
      const layOut = () => [layOutEntry(key, value, layOutValue(value, width), width), ","];
      return printValue([`${key}: `, value, ","], layOut, width, depth);
    }
  }
}

/** A string: where it does not fit, it goes below its key, unless the key is so short that this gains nothing. */
function printText(key: string, text: string, width: number, depth: number): string {
  const line = `${key}: ${text},`;
  return isShort(key) || isFitting(line, width, depth) ? line : `${key}:\n${"  ".repeat(depth + 1)}${text},`;
}

function printValue(
  [before, value, after]: readonly [string, ValueCode, string],
  layOut: () => Layout,
  width: number,
  depth: number,
): string {
  const flat = flatValue(value);
  if (flat !== undefined && isFitting(before + flat + after, width, depth)) return before + flat + after;
  const lines = isFitting(`${before}{`, width, depth) ? linesOf(value, width, depth + 1) : [];
  if (lines.length === 0) return printLayout(layOut(), width, depth);
  const margin = "  ".repeat(depth);
  const [open, close] = value.kind === "list" ? "[]" : "{}";
  return `${before}${open}\n${lines.map((line) => `${margin}  ${line}\n`).join("")}${margin}${close}${after}`;
}

/** The lines of a record's entries or a list's items; empty for any other value. */
function linesOf(value: ValueCode, width: number, depth: number): readonly string[] {
  if (value.kind === "record") return value.entries.map((entry) => printEntry(entry, width, depth));
  if (value.kind !== "list" || isConcise(value.items)) return [];
  return value.items.map((item) => printValue(["", item, ","], () => [layOutValue(item, width), ","], width, depth));
}
