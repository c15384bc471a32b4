/**
 * Types in few bytes, as JSON: a client of a thousand operations has tens of thousands of them.
 *
 *     "string"   "#Pet"   ["#Page", "#Pet"]   ["=", 404]   ["[]", "#Pet"]   ["|", "string", "null"]
 *     ["{}", [["name", 0, "string"], ["age", 1, "number"]]]   ["{}", [["street", 0, "string"]], 0, "Pet.Home"]
 */
import type { PropertyPlan, TypeNode } from "../plan/node.js";

export type TypeCode = string | readonly [string, ...unknown[]];

type PropertyCode = readonly [name: string, flags: number, type: TypeCode];

const optionalFlag = 1;
const deprecatedFlag = 2;

export function encodeType(type: TypeNode): TypeCode {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return ["=", type.value];
    case "name":
      return type.arguments ? [`#${type.name}`, ...type.arguments.map(encodeType)] : `#${type.name}`;
    case "array":
      return ["[]", encodeType(type.items)];
    case "tuple": {
      const items = type.items.map((item) => [encodeType(item.type), item.optional ? optionalFlag : 0]);
      return ["()", items, ...(type.rest ? [encodeType(type.rest)] : [])];
    }
    case "object":
      return ["{}", type.properties.map(encodeProperty), ...encodeRest(type)];
    case "union":
      return ["|", ...type.members.map(encodeType)];
    case "intersection":
      return ["&", ...type.members.map(encodeType)];
  }
}

/** What few objects have: a type for keys of any name, and a name in the namespace of the type that has them in place. */
function encodeRest({ index, named }: Extract<TypeNode, { readonly kind: "object" }>): readonly unknown[] {
  if (named) return [index ? encodeType(index) : 0, named.name];
  return index ? [encodeType(index)] : [];
}

function encodeProperty({ name, optional, type, doc }: PropertyPlan): PropertyCode {
  const isDeprecated = doc.tags.some((tag) => tag.name === "deprecated");
  return [name, (optional ? optionalFlag : 0) + (isDeprecated ? deprecatedFlag : 0), encodeType(type)];
}

/** The type of a code. @throws TypeError where it is not a code */
export function decodeType(code: TypeCode): TypeNode {
  if (typeof code === "string")
    return code.startsWith("#") ? { kind: "name", name: code.slice(1) } : { kind: "keyword", name: code as Keyword };
  const [kind, ...rest] = code;
  const types = rest as readonly TypeCode[];
  switch (kind) {
    case "=":
      return { kind: "literal", value: rest[0] as string | number | boolean };
    case "[]":
      return { kind: "array", items: decodeType(types[0] ?? "unknown") };
    case "()": {
      const [items, last] = rest as [readonly (readonly [TypeCode, number])[], TypeCode?];
      const decoded = items.map(([type, flags]) => ({ type: decodeType(type), optional: flags === optionalFlag }));
      return { kind: "tuple", items: decoded, ...(last !== undefined && { rest: decodeType(last) }) };
    }
    case "{}": {
      const [properties, index, name] = rest as [readonly PropertyCode[], (TypeCode | 0)?, string?];
      return {
        kind: "object",
        properties: properties.map(decodeProperty),
        ...(index !== undefined && index !== 0 && { index: decodeType(index) }),
        ...(name !== undefined && { named: { name, doc: { tags: [] } } }),
      };
    }
    case "|":
      return { kind: "union", members: types.map(decodeType) };
    case "&":
      return { kind: "intersection", members: types.map(decodeType) };
    default:
      return { kind: "name", name: kind.slice(1), arguments: types.map(decodeType) };
  }
}

type Keyword = Extract<TypeNode, { readonly kind: "keyword" }>["name"];

function decodeProperty([name, flags, type]: PropertyCode): PropertyPlan {
  const tags = (flags & deprecatedFlag) === 0 ? [] : [{ name: "deprecated" }];
  return { name, optional: (flags & optionalFlag) !== 0, type: decodeType(type), doc: { tags } };
}
