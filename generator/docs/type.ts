/** Types as code whose names are links, without doc comments. */
import type { HtmlElement } from "../emit/html.js";
import { emitType } from "../emit/type.js";
import type { PropertyPlan, TypeNode } from "../plan/node.js";
import { type Content, element } from "./element.js";

/** How many values of an enum are shown; all others are folded away. */
const shownValues = 8;

export function emitShortType(type: TypeNode): Content {
  const whole = withoutObjects(type);
  if (whole.kind !== "union" || whole.members.length <= shownValues + 4) return typeCode(whole);
  const first: TypeNode = { kind: "union", members: whole.members.slice(0, shownValues) };
  return [
    typeCode(first),
    element(
      "details",
      { class: "values" },
      element("summary", {}, `and ${whole.members.length - shownValues} more`),
      typeCode({ kind: "union", members: whole.members.slice(shownValues) }),
    ),
  ];
}

export function typeCode(type: TypeNode): HtmlElement {
  return element("code", { class: "type" }, { kind: "type", type: emitType(withoutDocs(type)) });
}

/** A type in which `object` stands for each object declared in place: their fields are shown below. */
function withoutObjects(type: TypeNode): TypeNode {
  switch (type.kind) {
    case "object":
      return type.properties.length > 0 ? { kind: "name", name: "object" } : type;
    case "array":
      return { kind: "array", items: withoutObjects(type.items) };
    case "union":
    case "intersection":
      return { kind: type.kind, members: type.members.map(withoutObjects) };
    case "tuple":
      return { ...type, items: type.items.map((item) => ({ ...item, type: withoutObjects(item.type) })) };
    default:
      return type;
  }
}

/** A type without the docs of fields declared in place. */
export function withoutDocs(type: TypeNode): TypeNode {
  switch (type.kind) {
    case "object": {
      const properties = type.properties.map((each) => ({ ...each, doc: { tags: [] }, type: withoutDocs(each.type) }));
      return { kind: "object", properties, ...(type.index && { index: withoutDocs(type.index) }) };
    }
    case "array":
      return { kind: "array", items: withoutDocs(type.items) };
    case "union":
    case "intersection":
      return { kind: type.kind, members: type.members.map(withoutDocs) };
    case "tuple":
      return { ...type, items: type.items.map((item) => ({ ...item, type: withoutDocs(item.type) })) };
    default:
      return type;
  }
}

export function* objectsOf(type: TypeNode): Iterable<readonly PropertyPlan[]> {
  switch (type.kind) {
    case "object":
      if (type.properties.length > 0) yield type.properties;
      if (type.index) yield* objectsOf(type.index);
      return;
    case "array":
      yield* objectsOf(type.items);
      return;
    case "union":
    case "intersection":
      for (const member of type.members) yield* objectsOf(member);
      return;
    case "tuple":
      for (const item of type.items) yield* objectsOf(item.type);
  }
}
