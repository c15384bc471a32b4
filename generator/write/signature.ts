/** Parameters on one line, or a line each, and the return type, which breaks after them. */
import type { ParameterCode, TypeCode } from "../emit/code.js";
import { flatType, flatTyped, flatValue } from "./flat.js";
import { group, ifBreak, indent, join, type Layout, line, softline } from "./layout.js";
import { isFitting } from "./line.js";
import { printLayout } from "./page.js";
import { isLong, layOutType, objectContent } from "./type.js";
import { layOutValue } from "./value.js";

export function layOutSignature(
  parameters: readonly ParameterCode[],
  returnType: TypeCode | undefined,
  width: number,
): Layout {
  const list = layOutParameters(parameters, width);
  const returns: Layout = returnType ? [": ", layOutType(returnType)] : "";
  const isKept = parameters.length === 1 && returnType && (returnType.kind === "object" || isLong(returnType));
  return group([isKept ? group(list) : list, returns]);
}

function layOutParameters(parameters: readonly ParameterCode[], width: number): Layout {
  const [only] = parameters;
  if (!only) return "()";
  if (parameters.length === 1 && only.type.kind === "object" && !only.initializer)
    return ["(", headOf(only), objectContent(only.type), ")"];
  const items = parameters.map((parameter): Layout => {
    const typed: Layout = [headOf(parameter), layOutType(parameter.type)];
    return parameter.initializer ? [typed, " = ", layOutValue(parameter.initializer, width)] : typed;
  });
  return ["(", indent([softline, join([",", line], items)]), ifBreak(","), softline, ")"];
}

function headOf({ name, hasQuestionToken }: ParameterCode): string {
  return `${name}${hasQuestionToken ? "?" : ""}: `;
}

/** From the head on to the end of the last line: `name(parameters): type;` */
export function printSignature(
  head: string,
  parameters: readonly ParameterCode[],
  returnType: TypeCode | undefined,
  end: ";" | " {",
  width: number,
  depth: number,
): string {
  const items = parameters.map(flatParameter);
  const returns = returnType ? flatType(returnType) : "";
  if (returns !== undefined && areAll(items)) {
    const after = returnType ? `: ${returns}${end}` : end;
    const line = `${head}(${items.join(", ")})${after}`;
    if (isFitting(line, width, depth)) return line;
    const lines = parameters.length > 1 ? printBroken(items, after, returnType, end, width, depth) : undefined;
    if (lines !== undefined) return `${head}(${lines}`;
  }
  return printLayout([head, layOutSignature(parameters, returnType, width), end], width, depth);
}

/** A line for each parameter, and where the type does not fit after them, one for each of its arguments; `undefined` where that is not enough. */
function printBroken(
  items: readonly string[],
  after: string,
  returnType: TypeCode | undefined,
  end: string,
  width: number,
  depth: number,
): string | undefined {
  const margin = `\n${"  ".repeat(depth)}`;
  const lines = items.map((item) => `${item},`);
  if (!lines.every((line) => isFitting(line, width, depth + 1))) return undefined;
  const list = `${margin}  ${lines.join(`${margin}  `)}${margin})`;
  if (isFitting(`)${after}`, width, depth)) return list + after;
  if (returnType?.kind !== "reference" || returnType.arguments.length < 2) return undefined;
  const types = returnType.arguments.map((type) => flatType(type) ?? "");
  const isBroken = types.some((type) => !isFitting(`${type},`, width, depth + 1));
  return isBroken ? undefined : `${list}: ${returnType.name}<${margin}  ${types.join(`,${margin}  `)}${margin}>${end}`;
}

function areAll(items: readonly (string | undefined)[]): items is readonly string[] {
  return !items.includes(undefined);
}

function flatParameter({ name, hasQuestionToken, type, initializer }: ParameterCode): string | undefined {
  const typed = flatTyped(name, hasQuestionToken, type);
  if (!initializer) return typed;
  const value = flatValue(initializer);
  return typed && value && `${typed} = ${value}`;
}
