/**
 * Types after what has them. An object that does not fit has its members on lines of their own, each of which is printed by itself, and so do
 * unions of what fits on a line:
 *
 *     address?: {
 *       /** @example "NL" *\/
 *       country: string;
 *     } | null;
 *     status:
 *       | "active"
 *       | "expired";
 *
 * Arguments stand on lines of their own, too.
 */
import type { PropertySignatureCode, TypeCode } from "../emit/code.js";
import { layOutBelow, layOutFluid } from "./assignment.js";
import { printDocs } from "./comment.js";
import { flatMember, flatType } from "./flat.js";
import type { Layout } from "./layout.js";
import { isFitting } from "./line.js";
import { printLayout } from "./page.js";
import { isHugged, layOutType } from "./type.js";

type ObjectCode = Extract<TypeCode, { readonly kind: "object" }>;
type ReferenceCode = Extract<TypeCode, { readonly kind: "reference" }>;
type UnionCode = Extract<TypeCode, { readonly kind: "union" }>;

export function printProperty(
  { name, hasQuestionToken, type, docs }: PropertySignatureCode,
  width: number,
  depth: number,
): string {
  return printDocs(docs, depth) + printTyped(`${name}${hasQuestionToken ? "?" : ""}:`, type, width, depth);
}

/** A property or index signature with its type, `left type;`. `left` ends with its colon. */
export function printTyped(left: string, type: TypeCode, width: number, depth: number): string {
  return printRight(left, type, () => [`${left} `, layOutType(type), ";"], width, depth);
}

/** A type alias: `left = type;`. */
export function printAlias(left: string, type: TypeCode, width: number): string {
  const layOut = type.kind === "union" && !isHugged(type) ? layOutBelow : layOutFluid;
  return printRight(`${left} =`, type, () => [layOut(left, " =", layOutType(type, "after-operator")), ";"], width, 0);
}

function printRight(left: string, type: TypeCode, layOut: () => Layout, width: number, depth: number): string {
  const flat = flatType(type);
  if (flat !== undefined && isFitting(`${left} ${flat};`, width, depth)) return `${left} ${flat};`;
  return printBroken(left, type, flat, width, depth) ?? printLayout(layOut(), width, depth);
}

function printBroken(
  left: string,
  type: TypeCode,
  flat: string | undefined,
  width: number,
  depth: number,
): string | undefined {
  const opened = printOpened(type, width, depth);
  if (opened !== undefined) {
    const first = `${left} ${opened.slice(0, opened.indexOf("\n"))}`;
    return isFitting(first, width, depth) ? `${left} ${opened};` : undefined;
  }
  const isBelow = type.kind === "union" && !isHugged(type) && flat !== undefined;
  const lines = isBelow ? printBelow(type, flat, width, depth + 1) : undefined;
  return lines === undefined ? undefined : left + lines;
}

/**
 * A type with the content of its brackets on lines of their own; `undefined` where it has no brackets around it, or
 * breaks in another way.
 */
function printOpened(type: TypeCode, width: number, depth: number): string | undefined {
  if (type.kind === "reference") return printReference(type, width, depth);
  if (type.kind === "array" && type.items.kind === "union" && !isHugged(type.items))
    return printElements(type.items, width, depth);
  const object = objectIn(type);
  return object && printObject(object[0], width, depth) + object[1];
}

/**
 * A type with each argument on a line of its own; `undefined` where it has less than two, or where one breaks in
 * another way.
 */
export function printReference(
  { name, arguments: types }: ReferenceCode,
  width: number,
  depth: number,
): string | undefined {
  if (types.length < 2) return undefined;
  const margin = "  ".repeat(depth);
  const last = types.length - 1;
  const lines = types.map((type, index) => printArgument(type, index < last ? "," : "", width, depth + 1));
  if (lines.includes(undefined)) return undefined;
  return `${name}<\n${margin}  ${lines.join(`,\n${margin}  `)}\n${margin}>`;
}

function printArgument(type: TypeCode, end: "," | "", width: number, depth: number): string | undefined {
  const flat = flatType(type);
  if (flat !== undefined && isFitting(flat + end, width, depth)) return flat;
  if (type.kind !== "union" || isHugged(type)) return printOpened(type, width, depth);
  return flat && linesOf(type, end, width, depth)?.join(`\n${"  ".repeat(depth)}`);
}

/** An array of a union: `(one | other)[]`. */
function printElements(union: UnionCode, width: number, depth: number): string | undefined {
  const flat = flatType(union);
  if (flat === undefined) return undefined;
  const margin = "  ".repeat(depth);
  const lines = isFitting(flat, width, depth + 1) ? [flat] : linesOf(union, "", width, depth + 1);
  return lines && `(\n${lines.map((line) => `${margin}  ${line}\n`).join("")}${margin})[]`;
}

/** The object at the beginning of a type, and what follows on its last line. */
function objectIn(type: TypeCode): readonly [ObjectCode, string] | undefined {
  switch (type.kind) {
    case "object":
      return type.properties.length > 0 || type.index ? [type, ""] : undefined;
    case "array": {
      const object = type.items.kind === "object" ? objectIn(type.items) : undefined;
      return object && [object[0], "[]"];
    }
    case "union": {
      const [first, second] = type.members;
      const object = type.members.length === 2 && first?.kind === "object" ? objectIn(first) : undefined;
      return object && second?.kind === "keyword" && second.text === "null" ? [object[0], " | null"] : undefined;
    }
    default:
      return undefined;
  }
}

function printObject({ properties, index }: ObjectCode, width: number, depth: number): string {
  const margin = "  ".repeat(depth);
  const lines = properties.map((property) => `${margin}  ${printProperty(property, width, depth + 1)}\n`);
  if (index) lines.push(`${margin}  ${printTyped("[key: string]:", index, width, depth + 1)}\n`);
  return `{\n${lines.join("")}${margin}}`;
}

/**
 * A union below the left side: on one line, or with a line for each member; `undefined` where a member takes several
 * lines.
 */
function printBelow(union: UnionCode, flat: string, width: number, depth: number): string | undefined {
  const margin = `\n${"  ".repeat(depth)}`;
  if (isFitting(`${flat};`, width, depth)) return `${margin}${flat};`;
  const lines = linesOf(union, ";", width, depth);
  return lines && `${margin}${lines.join(margin)};`;
}

/** A line for each member; `undefined` where one of them does not fit, with `end` behind the last. */
function linesOf({ members }: UnionCode, end: string, width: number, depth: number): readonly string[] | undefined {
  const lines = members.map((member) => `| ${flatMember(member)}`);
  return lines.every((line) => isFitting(line + end, width, depth)) ? lines : undefined;
}
