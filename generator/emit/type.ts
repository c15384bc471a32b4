/**
 * Types:
 *
 *     ("active" | "expired")[]
 *     { body: LicenseKeyUpdateParams }
 *     PageRequest<LicenseKey, LicenseKeyListError>
 */
import type { TypeNode } from "../plan/node.js";
import type { PropertyPlan } from "../plan/plan.js";
import { docComment } from "./doc.js";
import { literal, name, propertyName } from "./syntax.js";

/** How tightly a type holds together, so that it is put in parentheses where its neighbour holds tighter. */
const tightness = { union: 0, intersection: 1, operand: 2 } as const;
type Tightness = (typeof tightness)[keyof typeof tightness];

export function typeText(type: TypeNode, needed: Tightness = tightness.union): string {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return literal(type.value);
    case "name":
      return (
        name(type.name) + (type.arguments?.length ? `<${type.arguments.map((each) => typeText(each)).join(", ")}>` : "")
      );
    case "array":
      return `${typeText(type.items, tightness.operand)}[]`;
    case "tuple":
      return tupleText(type);
    case "object":
      return objectText(type);
    case "union":
      return joined(type.members, " | ", "never", tightness.union, needed);
    case "intersection":
      return joined(type.members, " & ", "unknown", tightness.intersection, needed);
  }
}

function joined(
  members: readonly TypeNode[],
  separator: string,
  empty: string,
  own: Tightness,
  needed: Tightness,
): string {
  const [only] = members;
  if (!only) return empty;
  if (members.length === 1) return typeText(only, needed);
  const text = members.map((member) => typeText(member, (own + 1) as Tightness)).join(separator);
  return needed > own ? `(${text})` : text;
}

function tupleText({ items, rest }: Extract<TypeNode, { kind: "tuple" }>): string {
  const elements = items.map(({ type, optional }) =>
    optional ? `${typeText(type, tightness.operand)}?` : typeText(type),
  );
  if (rest) elements.push(`...${typeText(rest, tightness.operand)}[]`);
  return `[${elements.join(", ")}]`;
}

function objectText({ properties, index }: Extract<TypeNode, { kind: "object" }>): string {
  const members = properties.map(propertyText);
  if (index) members.push(indexText(index));
  if (members.length === 0) return "{}";
  return members.some((member) => member.startsWith("/**"))
    ? `{\n${members.join(";\n")};\n}`
    : `{ ${members.join("; ")} }`;
}

function propertyText({ name: wireName, optional, type, doc }: PropertyPlan): string {
  const comment = docComment(doc);
  return `${comment && `${comment}\n`}${propertyName(wireName)}${optional ? "?" : ""}: ${typeText(type)}`;
}

export function indexText(type: TypeNode): string {
  return `[key: string]: ${typeText(type)}`;
}
