/** Types as the sets of values that they are: names looked up, unions flat, intersections merged. */
import type { PropertyPlan, TypeNode } from "../plan/node.js";

/** The declared types, by name. */
export type Types = ReadonlyMap<string, TypeNode>;

/** One member of a union. */
export type Member =
  { readonly kind: "simple"; readonly text: string; readonly within: readonly string[] } | ObjectMember | ListMember;

export interface ObjectMember {
  readonly kind: "object";
  /** The declaration's; left out where it was written in place. */
  readonly name?: string;
  readonly properties: ReadonlyMap<string, PropertyPlan>;
  readonly index?: TypeNode;
  /** Params without their body, which may be left out. */
  readonly isBodiless?: true;
}

/** An array is a tuple that begins with nothing, and goes on. */
export interface ListMember {
  readonly kind: "list";
  readonly items: Tuple["items"];
  readonly rest?: TypeNode;
}

type Tuple = Extract<TypeNode, { readonly kind: "tuple" }>;

/** An intersection of unions has as many members as theirs multiplied: beyond this it is compared by its text. */
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
  let merged: readonly Member[] = [objectOf([])];
  for (const part of type.members) {
    const members = membersOf(part, types, seen);
    const isPlain = members.every(({ kind }) => kind === "object");
    if (!isPlain || merged.length * members.length > mostMembers) return [simple(typeText(type))];
    merged = merged.flatMap((one) => members.map((other) => merge(one as ObjectMember, other as ObjectMember)));
  }
  return merged;
}

/** A property that both have has to be both. */
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

/** The runtime's type of what can be sent as a file: a text is one too. */
const file = "FileLike";

/** Whether it has no value but what another one has too. */
export function isPartOf(one: Member, other: Member): boolean {
  if (one.kind !== "simple" || other.kind !== "simple") return false;
  return one.within.includes(other.text) || (other.text === file && one.within.includes("string"));
}

/** A type as its reader knows it; equal for equal types. */
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
