/** Parameters on one line, or a line each, and the return type, which breaks after them. */
import type { ParameterCode, TypeCode } from "../emit/code.js";
import { group, ifBreak, indent, join, type Layout, line, softline } from "./layout.js";
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
