/**
 * One method:
 *
 *     update(id: string, params: LicenseKeyUpdateParams, options?: RequestOptions): APIRequest<…>;
 *     update(id: string): IncompleteRequest<APIRequest<…>, …, "body">;
 *     update(id: string, params?: object, options?: RequestOptions): unknown {
 *       return request(this, updateLicenseKey, { id }, params, options);
 *     }
 *
 * Where params choose between a whole answer and a stream, there is an overload for each. Without any of these, it is the first line with the body of the last.
 */
import type { MethodDeclarationStructure, OptionalKind, ParameterDeclarationStructure } from "ts-morph";
import type { MethodPlan } from "../plan/plan.js";
import { emitDocs } from "./doc.js";
import { entry, name } from "./syntax.js";
import { typeText } from "./type.js";

type Parameter = OptionalKind<ParameterDeclarationStructure>;

const options: Parameter = { name: "options", type: "RequestOptions", hasQuestionToken: true };

/** `caller` is what the runtime's function is given: `this` in a resource. */
export function emitMethod(method: MethodPlan, caller: string): OptionalKind<MethodDeclarationStructure> {
  const { params, alternatives = [], incomplete } = method;
  const positional = method.positional.map(({ identifier, type }) => ({
    name: name(identifier),
    type: typeText(type),
  }));
  const full = [...positional, ...(params ? [paramsOf(typeText(params.type), params.optional)] : []), options];
  const common = { name: name(method.name), statements: [bodyOf(method, caller)] };
  const docs = emitDocs(method.doc);
  const returnType = typeText(method.returns);
  if (!incomplete && alternatives.length === 0) return { ...common, docs, parameters: full, returnType };
  const bare = incomplete?.params ? [paramsOf(typeText(incomplete.params), false), options] : [];
  return {
    ...common,
    // Nobody sees the implementation's own signature.
    parameters: [...positional, paramsOf("object", true), options],
    returnType: "unknown",
    overloads: [
      { docs, parameters: full, returnType },
      ...alternatives.map((each) => ({
        docs,
        parameters: [...positional, paramsOf(typeText(each.params.type), each.params.optional), options],
        returnType: typeText(each.returns),
      })),
      ...(incomplete ? [{ parameters: [...positional, ...bare], returnType: typeText(incomplete.returns) }] : []),
    ],
  };
}

function paramsOf(type: string, optional: boolean): Parameter {
  return { name: "params", type, hasQuestionToken: optional };
}

function bodyOf(method: MethodPlan, caller: string): string {
  const path = method.positional.map(({ identifier, parameter }) => entry(parameter, name(identifier)));
  const values = path.length > 0 ? `{ ${path.join(", ")} }` : "{}";
  const params = method.params || method.incomplete ? "params" : "undefined";
  return `return ${method.request}(${caller}, ${name(method.operation)}, ${values}, ${params}, options);`;
}
