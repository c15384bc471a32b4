/** Types as data: how they are made, and unions and intersections without doubles. */
import type { TypeNode } from "./node.js";

export const unknownType: TypeNode = { kind: "keyword", name: "unknown" };
export const stringType: TypeNode = { kind: "keyword", name: "string" };
export const numberType: TypeNode = { kind: "keyword", name: "number" };
export const nullType: TypeNode = { kind: "keyword", name: "null" };
export const undefinedType: TypeNode = { kind: "keyword", name: "undefined" };

export function namedType(name: string, ...typeArguments: readonly TypeNode[]): TypeNode {
  return { kind: "name", name, ...(typeArguments.length > 0 && { arguments: typeArguments }) };
}

export function literalType(value: string | number | boolean): TypeNode {
  return { kind: "literal", value };
}

/** A union of literals: `"a" | "b"`. */
export function literalTypes(values: readonly (string | number)[]): TypeNode {
  return unionType(values.map(literalType));
}

/** A union, flat and with each member once. */
export function unionType(members: readonly TypeNode[]): TypeNode {
  return combine("union", members, { kind: "keyword", name: "never" });
}

export function intersectionType(members: readonly TypeNode[]): TypeNode {
  return combine("intersection", members, unknownType);
}

/**
 * A key that is the same for the same types. Most types have a name or are a literal, for which a short key will do.
 */
export function typeKey(type: TypeNode): string {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return `${typeof type.value} ${String(type.value)}`;
    case "name":
      return type.arguments ? JSON.stringify(type) : `name ${type.name}`;
    default:
      return JSON.stringify(type);
  }
}

function combine(kind: "union" | "intersection", members: readonly TypeNode[], none: TypeNode): TypeNode {
  const isFlat = members.every((member) => member.kind !== kind);
  const flat = isFlat ? members : members.flatMap((member) => (member.kind === kind ? member.members : [member]));
  const [first = none, ...others] = flat.length > 1 && !areOfOwnKind(flat) ? distinctTypes(flat) : flat;
  return others.length > 0 ? { kind, members: [first, ...others] } : first;
}

/** Whether all types are of different kinds: then none can be a double, and `Pet | null` needs no keys. */
function areOfOwnKind(types: readonly TypeNode[]): boolean {
  return types.length === new Set(types.map(({ kind }) => kind)).size;
}

function distinctTypes(types: readonly TypeNode[]): readonly TypeNode[] {
  const literals = new Set<unknown>();
  const others = new Map<string, { readonly first: TypeNode; texts?: Set<string> }>();
  return types.filter((type) => {
    if (type.kind === "literal") return literals.size < literals.add(type.value).size;
    const key = briefKey(type);
    const alike = others.get(key);
    if (!alike) {
      others.set(key, { first: type });
      return true;
    }
    alike.texts ??= new Set([typeKey(alike.first)]);
    return alike.texts.size < alike.texts.add(typeKey(type)).size;
  });
}

/** A key that is the same for equal types, and for different ones that only their whole text tells apart. */
function briefKey(type: TypeNode): string {
  switch (type.kind) {
    case "object":
      return `object ${type.properties.length} ${type.properties[0]?.name ?? ""}`;
    case "union":
    case "intersection":
      return `${type.kind} ${type.members.length}`;
    default:
      return typeKey(type);
  }
}
