/**
 * Types:
 *
 *     ("active" | "expired")[]
 *     { body: LicenseKeyUpdateParams }
 *     PageRequest<LicenseKey, LicenseKeyListError>
 */
import type { TypeNode } from "../plan/node.js";
import type { PropertyPlan } from "../plan/plan.js";
import type { PropertySignatureCode, TypeCode } from "./code.js";
import { emitDocs } from "./doc.js";
import { literal, name, propertyName, word } from "./syntax.js";

/** Shared objects, since most types of a client are keywords or end in one. */
const keywords: Readonly<Record<Extract<TypeNode, { readonly kind: "keyword" }>["name"], TypeCode>> = {
  unknown: { kind: "keyword", text: word("unknown") },
  never: { kind: "keyword", text: word("never") },
  null: { kind: "keyword", text: word("null") },
  undefined: { kind: "keyword", text: word("undefined") },
  boolean: { kind: "keyword", text: word("boolean") },
  string: { kind: "keyword", text: word("string") },
  number: { kind: "keyword", text: word("number") },
  bigint: { kind: "keyword", text: word("bigint") },
};
const none: readonly TypeCode[] = [];

export function emitType(type: TypeNode): TypeCode {
  switch (type.kind) {
    case "keyword":
      return keywords[type.name];
    case "literal":
      return { kind: "literal", text: literal(type.value) };
    case "name":
      return { kind: "reference", name: name(type.name), arguments: type.arguments?.map(emitType) ?? none };
    case "array":
      return { kind: "array", items: emitType(type.items) };
    case "tuple":
      return {
        kind: "tuple",
        items: type.items.map((item) => ({ type: emitType(item.type), optional: item.optional })),
        ...(type.rest && { rest: emitType(type.rest) }),
      };
    case "object":
      if (type.named) return { kind: "reference", name: name(type.named.name), arguments: none };
      return {
        kind: "object",
        properties: type.properties.map(emitProperty),
        ...(type.index && { index: emitType(type.index) }),
      };
    case "union":
      return joined("union", type.members, "never");
    case "intersection":
      return joined("intersection", type.members, "unknown");
  }
}

/** Joins types: a single one stays itself, and of none, `empty` is the union or intersection. */
function joined(kind: "union" | "intersection", members: readonly TypeNode[], empty: "never" | "unknown"): TypeCode {
  const [only] = members;
  if (!only) return keywords[empty];
  return members.length === 1 ? emitType(only) : { kind, members: members.map(emitType) };
}

export function emitProperty(property: PropertyPlan): PropertySignatureCode {
  return {
    name: propertyName(property.name),
    hasQuestionToken: property.optional,
    type: emitType(property.type),
    docs: emitDocs(property.doc),
  };
}
