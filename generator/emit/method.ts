/**
 * One method:
 *
 *     /** Updates a license key. This request still lacks … *\/
 *     update(id: string): IncompleteRequest<APIRequest<…>, …, "body">;
 *     /** Updates a license key. … *\/
 *     update(id: string, params: LicenseKeyUpdateParams, options?: RequestOptions): APIRequest<…>;
 *     update(id: string, params?: object, options?: RequestOptions): unknown {
 *       return request(this, updateLicenseKey, { id }, params, options);
 *     }
 *
 * Where params choose between a whole response and a stream, there is an overload for each. Without any of these, it is the second line with the body of the last.
 * `Parameters` and `ReturnType` look at the last overload, so that is one that can be sent, unless what can not takes params too: those would fit everything.
 */
import type { MethodPlan } from "../plan/plan.js";
import type { MethodCode, ParameterCode, StatementCode, TypeCode, ValueCode } from "./code.js";
import { emitDocs } from "./doc.js";
import { name, word } from "./syntax.js";
import { emitType } from "./type.js";
import { emitEntry, named } from "./value.js";

const options: ParameterCode = {
  name: word("options"),
  type: { kind: "reference", name: word("RequestOptions"), arguments: [] },
  hasQuestionToken: true,
};

/** A method with its overloads. `caller` is the first argument of the runtime's function: `this` in a resource. */
export function emitMethod(method: MethodPlan, caller: ValueCode): MethodCode {
  const { params, alternatives = [], incomplete } = method;
  const positional = method.positional.map(({ identifier, type }) => ({
    name: name(identifier),
    type: emitType(type),
  }));
  const full = [...positional, ...(params ? [paramsOf(emitType(params.type), params.optional)] : []), options];
  const common = { name: name(method.name), statements: [bodyOf(method, caller)] };
  const docs = emitDocs(method.doc);
  const returnType = emitType(method.returns);
  if (!incomplete && alternatives.length === 0) return { ...common, docs, parameters: full, returnType };
  const bare = incomplete?.params ? [paramsOf(emitType(incomplete.params), false), options] : [];
  const lacking = incomplete
    ? [
        {
          docs: emitDocs(incomplete.doc),
          parameters: [...positional, ...bare],
          returnType: emitType(incomplete.returns),
        },
      ]
    : [];
  return {
    ...common,
    // Callers never see the signature of the implementation.
    parameters: [...positional, paramsOf({ kind: "keyword", text: word("object") }, true), options],
    returnType: { kind: "keyword", text: word("unknown") },
    overloads: [
      ...(incomplete?.params ? [] : lacking),
      { docs, parameters: full, returnType },
      ...alternatives.map((each) => ({
        docs,
        parameters: [...positional, paramsOf(emitType(each.params.type), each.params.optional), options],
        returnType: emitType(each.returns),
      })),
      ...(incomplete?.params ? lacking : []),
    ],
  };
}

function paramsOf(type: TypeCode, optional: boolean): ParameterCode {
  return { name: word("params"), type, hasQuestionToken: optional };
}

function bodyOf(method: MethodPlan, caller: ValueCode): StatementCode {
  const entries = method.positional.map(({ identifier, parameter }) => emitEntry(parameter, identifier));
  const params = method.params || method.incomplete ? "params" : "undefined";
  const given = [
    caller,
    named(method.operation),
    { kind: "record", entries } as const,
    named(params),
    named("options"),
  ];
  return { kind: "return", value: { kind: "call", callee: named(method.request), arguments: given } };
}
