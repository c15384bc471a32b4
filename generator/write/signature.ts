/** Signatures: the parameters on one line or each on its own, then the return type, which is the last to break. */
import type { ParameterCode, TypeCode } from "../emit/code.js";
import { flatType, flatTyped, flatValue } from "./flat.js";
import { group, ifBreak, indent, join, type Layout, line, softline } from "./layout.js";
import { isFitting } from "./line.js";
import { printReference } from "./member.js";
import { printLayout } from "./line-break.js";
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

/** A signature from its head to the end of its last line: `name(parameters): type;`. */
interface Signature {
  readonly head: string;
  readonly parameters: readonly ParameterCode[];
  readonly returnType?: TypeCode | undefined;
  readonly end: ";" | " {";
}

export function printSignature(signature: Signature, width: number, depth: number): string {
  const { head, parameters, returnType, end } = signature;
  const items = parameters.map(flatParameter);
  const returns = returnType ? flatType(returnType) : "";
  if (returns !== undefined && areAll(items)) {
    const after = returnType ? `: ${returns}${end}` : end;
    const line = `${head}(${items.join(", ")})${after}`;
    if (isFitting(line, width, depth)) return line;
    const isObject = parameters.length === 1 && [parameters[0]?.type.kind, returnType?.kind].includes("object");
    const list = isObject ? undefined : printList(signature, items, width, depth);
    const type = list !== undefined && printReturn(list, after, signature, width, depth);
    if (type) return list + type;
  }
  return printLayout([head, layOutSignature(parameters, returnType, width), end], width, depth);
}

/**
 * The parameters, each on a line, or on several where its type has arguments; `undefined` where one breaks in another
 * way.
 */
function printList(
  { head, parameters }: Signature,
  items: readonly string[],
  width: number,
  depth: number,
): string | undefined {
  if (items.length === 0) return `${head}()`;
  const lines = items.map((item, index) => {
    if (isFitting(`${item},`, width, depth + 1)) return item;
    const { name, hasQuestionToken, type, initializer } = parameters[index] ?? {};
    const lines = type?.kind === "reference" && !initializer ? printReference(type, width, depth + 1) : undefined;
    return lines && `${name}${hasQuestionToken ? "?" : ""}: ${lines}`;
  });
  if (lines.includes(undefined)) return undefined;
  const margin = `\n${"  ".repeat(depth)}`;
  return `${head}(${margin}  ${lines.join(`,${margin}  `)},${margin})`;
}

/** The return type, which begins on the last line of the parameters; `undefined` where it needs a layout. */
function printReturn(
  list: string,
  after: string,
  { returnType, end }: Signature,
  width: number,
  depth: number,
): string | undefined {
  if (isFitting(list.slice(list.lastIndexOf("\n") + 1).trimStart() + after, width, depth)) return after;
  const lines = returnType?.kind === "reference" ? printReference(returnType, width, depth) : undefined;
  return lines && `: ${lines}${end}`;
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
