/** The names that a type refers to. */
import type { PropertyPlan, TypeNode } from "./node.js";

/** Every name in a type. */
export function* namesOf(type: TypeNode): Iterable<string> {
  const ofProperties = function* (properties: readonly PropertyPlan[]): Iterable<string> {
    for (const property of properties) yield* namesOf(property.type);
  };
  switch (type.kind) {
    case "keyword":
    case "literal":
      return;
    case "name":
      yield type.name;
      for (const argument of type.arguments ?? []) yield* namesOf(argument);
      return;
    case "array":
      yield* namesOf(type.items);
      return;
    case "tuple":
      for (const item of type.items) yield* namesOf(item.type);
      if (type.rest) yield* namesOf(type.rest);
      return;
    case "object":
      yield* ofProperties(type.properties);
      if (type.index) yield* namesOf(type.index);
      return;
    case "union":
    case "intersection":
      for (const member of type.members) yield* namesOf(member);
  }
}
