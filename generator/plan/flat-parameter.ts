/**
 * All arguments of a method in one object, including the positional path parameter, for callers that pass arguments by
 * name.
 */
import { bodyNames, isWholeOrNothing } from "./body.js";
import { textDoc } from "./doc.js";
import type { TypeNode } from "./node.js";
import type { FlatParameter, ParametersPlan } from "./parameter.js";
import type { PlannedOperation } from "./planned-operation.js";
import { namedType } from "./type-node.js";

/** The type of all arguments in one object; undefined where the method takes none. */
export function flatParamsType({ parameters, names, paramsDeclaration }: PlannedOperation): TypeNode | undefined {
  const last = parameters.path.at(-1);
  const positional: TypeNode | undefined = last && {
    kind: "object",
    properties: [{ name: positionalName(last, parameters), optional: false, type: last.plan.type, doc: textDoc() }],
  };
  const params = paramsDeclaration && namedType(names.params);
  // Where the body is the only argument and optional, the method may be called without params.
  const own =
    params && paramsDeclaration.kind === "interface" && isWholeOrNothing(parameters.body)
      ? namedType("OptionalBody", params)
      : params;
  return positional && own ? { kind: "intersection", members: [positional, own] } : (positional ?? own);
}

/** The positional parameter's name, provided that no other argument has it. */
export function positionalName(
  { name }: FlatParameter,
  { path: segments, query, header, cookie, body }: ParametersPlan,
): string {
  const taken = [...segments.slice(0, -1), ...query, ...header, ...cookie].map((each) => each.name);
  let free = name;
  while ([...taken, ...bodyNames(body)].includes(free)) free = `path_${free}`;
  return free;
}
