/** The arguments of the builder methods `.query()`, `.body()` and `.headers()`, by their place. */
import { noDoc } from "./doc.js";
import type { TypeNode } from "./node.js";
import type { FlatParameter, ParametersPlan } from "./parameter.js";
import type { PropertyPlan } from "./plan.js";
import { bodyNames, planBodyType } from "./body.js";
import { type ModelView, select } from "./type.js";
import { namedType } from "./type-node.js";

/** The type with all of them: `{ query: …; body: … }`. */
export function planParts(
  { path, query, header, cookie, body }: ParametersPlan,
  params: string,
  view: ModelView,
): TypeNode | undefined {
  const isAlone = (count: number) =>
    path.length <= 1 && count === query.length + header.length + cookie.length + (body.kind === "none" ? 0 : 1);
  const others = namesOf([...path.slice(0, -1), ...header, ...cookie]);
  const bodyType = planBodyType(body, params, [...others, ...namesOf(query)], view);
  const isClosed = body.kind === "none" || (body.kind === "properties" && !body.isOpen);
  const queryType = () => select(params, namesOf(query), isClosed ? [...others, ...bodyNames(body)] : undefined);
  const properties = [
    ...(query.length > 0 ? [part("query", isAlone(query.length) ? namedType(params) : queryType())] : []),
    ...(bodyType ? [part("body", isAlone(1) && body.kind !== "whole" ? namedType(params) : bodyType)] : []),
    ...(header.length > 0 ? [part("headers", headersType(header))] : []),
  ];
  return properties.length > 0 ? { kind: "object", properties } : undefined;
}

function namesOf(flat: readonly FlatParameter[]): readonly string[] {
  return flat.map(({ name }) => name);
}

function part(name: string, type: TypeNode): PropertyPlan {
  return { name, optional: false, type, doc: noDoc };
}

/** The headers by their own names, as `.headers({ … })` takes them. */
function headersType(header: readonly FlatParameter[]): TypeNode {
  return {
    kind: "object",
    properties: header.map(({ parameter, plan }) => ({
      name: parameter.name,
      optional: plan.optional,
      type: plan.type,
      doc: noDoc,
    })),
  };
}
