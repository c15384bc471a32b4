/** Types as the sets of their values: names are looked up, unions are flat, intersections are merged. */
import type { PropertyPlan, TypeNode } from "../plan/node.js";

/** The declared types, by name. */
export type Types = ReadonlyMap<string, TypeNode>;

/** A member of a union. */
export type Member =
  { readonly kind: "simple"; readonly text: string; readonly within: readonly string[] } | ObjectMember | ListMember;

export interface ObjectMember {
  readonly kind: "object";
  /** The name of its declaration; left out where it was declared in place. */
  readonly name?: string;
  readonly properties: ReadonlyMap<string, PropertyPlan>;
  readonly index?: TypeNode;
  /** Set for params without their body, which is optional. */
  readonly isBodiless?: true;
}

/** An array is a tuple without first items, whose rest has a type. */
export interface ListMember {
  readonly kind: "list";
  readonly items: Tuple["items"];
  readonly rest?: TypeNode;
}

type Tuple = Extract<TypeNode, { readonly kind: "tuple" }>;

/**
 * An intersection of unions has the product of their members. With more than this, types are compared by their text.
 */
const mostMembers = 64;

export function membersOf(type: TypeNode, types: Types, seen: readonly string[] = []): readonly Member[] {
  switch (type.kind) {
    case "keyword":
      if (type.name === "never") return [];
      return type.name === "boolean" ? [literal(true), literal(false)] : [simple(type.name)];
    case "literal":
      return [literal(type.value)];
    case "array":
      return [{ kind: "list", items: [], rest: type.items }];
    case "tuple":
      return [{ ...type, kind: "list" }];
    case "object":
      return [objectOf(type.properties, type.index)];
    case "union":
      return type.members.flatMap((member) => membersOf(member, types, seen));
    case "intersection":
      return intersect(type, types, seen);
    case "name":
      return namedMembers(type, types, seen);
  }
}

function namedMembers(
  type: Extract<TypeNode, { readonly kind: "name" }>,
  types: Types,
  seen: readonly string[],
): readonly Member[] {
  const { name, arguments: [first] = [] } = type;
  if (name === "Partial" && first) return membersOf(first, types, seen).map(partial);
  if (name === "OptionalBody" && first) {
    const bodies = membersOf(first, types, seen);
    return [...bodies, bodiless(bodies)];
  }
  const declared = types.get(name);
  if (!declared || seen.includes(name)) return [simple(typeText(type))];
  const members = membersOf(declared, types, [...seen, name]);
  const [only] = members;
  return members.length === 1 && only?.kind === "object" ? [{ ...only, name }] : members;
}

function partial(member: Member): Member {
  if (member.kind !== "object") return member;
  const { name: _, ...rest } = member;
  const properties = [...member.properties].map(([key, each]) => [key, { ...each, optional: true }] as const);
  return { ...rest, properties: new Map(properties) };
}

function bodiless(bodies: readonly Member[]): ObjectMember {
  const names = bodies.flatMap((member) => (member.kind === "object" ? [...member.properties.values()] : []));
  const never: TypeNode = { kind: "keyword", name: "never" };
  return { ...objectOf(names.map((property) => ({ ...property, optional: true, type: never }))), isBodiless: true };
}

function intersect(
  type: Extract<TypeNode, { readonly kind: "intersection" }>,
  types: Types,
  seen: readonly string[],
): readonly Member[] {
  let merged: readonly ObjectMember[] = [objectOf([])];
  for (const part of type.members) {
    const members = membersOf(part, types, seen);
    if (!members.every(isObject) || merged.length * members.length > mostMembers) return [simple(typeText(type))];
    merged = merged.flatMap((one) => members.map((other) => merge(one, other)));
  }
  return merged;
}

function isObject(member: Member): member is ObjectMember {
  return member.kind === "object";
}

/** Merges two objects: a property of both has to be of both types. */
function merge(one: ObjectMember, other: ObjectMember): ObjectMember {
  const properties = new Map(one.properties);
  for (const [name, property] of other.properties) {
    const first = properties.get(name);
    const isSame = !first || typeText(first.type) === typeText(property.type);
    const type: TypeNode = isSame ? property.type : { kind: "intersection", members: [first.type, property.type] };
    properties.set(name, { ...property, type, optional: property.optional && (first?.optional ?? true) });
  }
  const index = one.index ?? other.index;
  const isBodiless = one.isBodiless ?? other.isBodiless;
  return { kind: "object", properties, ...(index && { index }), ...(isBodiless && { isBodiless }) };
}

function objectOf(properties: readonly PropertyPlan[], index?: TypeNode): ObjectMember {
  return { kind: "object", properties: new Map(properties.map((each) => [each.name, each])), ...(index && { index }) };
}

function simple(text: string): Member {
  return { kind: "simple", text, within: [text] };
}

function literal(value: string | number | boolean): Member {
  const text = JSON.stringify(value);
  return { kind: "simple", text, within: [text, typeof value] };
}

/** The runtime's type of what can be sent as a file; texts can, too. */
const file = "FileLike";

/** Whether every value of one member is also a value of another. */
export function isPartOf(one: Member, other: Member): boolean {
  if (one.kind !== "simple" || other.kind !== "simple") return false;
  return one.within.includes(other.text) || (other.text === file && one.within.includes("string"));
}

/** A type as text; equal types have the same text. */
export function typeText(type: TypeNode): string {
  switch (type.kind) {
    case "keyword":
      return type.name;
    case "literal":
      return JSON.stringify(type.value);
    case "name":
      return type.arguments ? `${type.name}<${type.arguments.map(typeText).join(", ")}>` : type.name;
    case "array":
      return `Array<${typeText(type.items)}>`;
    case "tuple": {
      const items = type.items.map((each) => `${typeText(each.type)}${each.optional ? "?" : ""}`);
      return `[${[...items, ...(type.rest ? [`...${typeText(type.rest)}`] : [])].join(", ")}]`;
    }
    case "object": {
      const properties = type.properties.map(
        ({ name, optional, type: inner }) => `${JSON.stringify(name)}${optional ? "?" : ""}: ${typeText(inner)}`,
      );
      return `{ ${[...properties, ...(type.index ? [`[key]: ${typeText(type.index)}`] : [])].join("; ")} }`;
    }
    case "union":
      return type.members.map(typeText).join(" | ");
    case "intersection":
      return type.members.map((member) => `(${typeText(member)})`).join(" & ");
  }
}

export function memberText(member: Member): string {
  switch (member.kind) {
    case "simple":
      return member.text;
    case "list":
      return member.items.length === 0 ? "an array" : typeText({ ...member, kind: "tuple" });
    case "object":
      return member.name ?? (member.isBodiless ? "params without a body" : "an object");
  }
}
