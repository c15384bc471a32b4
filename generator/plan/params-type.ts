/** Declares the type of a method's params: `LicenseKeyUpdateParams`. */
import { describeBody, isWholeOrNothing, wholeBodyType } from "./body.js";
import { textDoc } from "./doc.js";
import type { TypeNode } from "./node.js";
import type { ParametersPlan } from "./parameter.js";
import type { Declaration, PropertyPlan } from "./plan.js";
import { type ModelView, planProperties, planType } from "./type.js";
import { intersectionType, namedType, unknownType } from "./type-node.js";

/**
 * Gives nothing for a method that takes no more than its last path parameter. `call` is the method in doc comments:
 * `client.licenseKeys.update`.
 */
export function declareParams(
  { path, query, header, cookie, body }: ParametersPlan,
  name: string,
  call: string,
  view: ModelView,
): Declaration | undefined {
  const flat = [...path.slice(0, -1), ...query, ...header, ...cookie].map(({ plan }) => plan);
  const doc = textDoc(`The params of \`${call}\`.`, ...(body.kind === "whole" ? [] : describeBody(body)));
  const declareWith = (
    bases: readonly TypeNode[],
    properties: readonly PropertyPlan[],
    isOpen = false,
  ): Declaration => ({
    kind: "interface",
    name,
    doc,
    extends: bases,
    properties,
    ...(isOpen && { index: unknownType }),
  });
  if (body.kind === "none") return flat.length > 0 ? declareWith([], flat) : undefined;
  if (body.kind !== "whole" && isWholeOrNothing(body) && flat.length > 0) {
    const others: TypeNode = { kind: "object", properties: flat };
    return {
      kind: "alias",
      name,
      doc,
      type: intersectionType([others, namedType("OptionalBody", planType(body.body.schema, view))]),
    };
  }
  switch (body.kind) {
    case "properties": {
      const model = body.model === undefined ? undefined : view.names.get(body.model);
      if (model !== undefined) return declareWith([namedType(model)], flat);
      return declareWith([], [...flat, ...planProperties(body.properties, view)], body.isOpen);
    }
    case "joined": {
      const others: readonly TypeNode[] = flat.length > 0 ? [{ kind: "object", properties: flat }] : [];
      return { kind: "alias", name, doc, type: intersectionType([planType(body.body.schema, view), ...others]) };
    }
    case "whole": {
      const type = wholeBodyType(body.body, view);
      const property = { name: "body", optional: !body.body.required, type, doc: textDoc(body.body.description) };
      return declareWith([], [...flat, property]);
    }
  }
}
