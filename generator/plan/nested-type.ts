/**
 * Names the objects that a type declares in place, in a namespace of its own name, so that its users can refer to them:
 *
 *     export interface Invoice {
 *       line_items: Invoice.LineItem[];
 *     }
 *
 *     export declare namespace Invoice {
 *       export interface LineItem { … }
 *     }
 */
import { singularOf } from "../name/noun.js";
import { wordsOf } from "../name/word.js";
import { firstSentence, textDoc } from "./doc.js";
import { pascalCase } from "./identifier.js";
import type { DocPlan, PropertyPlan, TypeNode } from "./node.js";
import type { Declaration } from "./plan.js";
import { globalTypes } from "./reserved.js";
import { namesOf } from "./type-reference.js";

type ObjectNode = Extract<TypeNode, { readonly kind: "object" }>;

/** The property that has the object in place, and the namespace for the object's name. */
interface Place {
  readonly property: string;
  readonly doc: DocPlan;
  readonly path: string;
  /** Names of this namespace. */
  readonly taken: Set<string>;
  /** Names that mean something else within it. */
  readonly shadowed: ReadonlySet<string>;
}

/** A little longer than any name that helps its reader. */
const longestName = 80;

export function nameNested(declaration: Declaration): Declaration {
  const scope: Scope = {
    path: declaration.name,
    taken: new Set(),
    shadowed: new Set([...globalTypes, declaration.name, ...namesBelow(declaration)]),
  };
  if (declaration.kind === "alias") {
    const { type } = declaration;
    if (type.kind !== "intersection") return declaration;
    const members = type.members.map((member) =>
      member.kind === "object" ? { ...member, properties: nameProperties(member.properties, scope) } : member,
    );
    return { ...declaration, type: { ...type, members } };
  }
  return { ...declaration, properties: nameProperties(declaration.properties, scope) };
}

type Scope = Pick<Place, "path" | "taken" | "shadowed">;

/** The names used within the objects in place, which their own names must not hide. */
function namesBelow(declaration: Declaration): ReadonlySet<string> {
  const members = declaration.kind === "alias" ? membersOf(declaration.type) : [declaration];
  const objects = members.flatMap(({ properties }) => properties.flatMap(({ type }) => objectsIn(type)));
  return new Set(objects.flatMap((object) => [...namesOf(object)]));
}

function membersOf(type: TypeNode): readonly ObjectNode[] {
  return type.kind === "intersection" ? type.members.filter((member) => member.kind === "object") : [];
}

function objectsIn(type: TypeNode): readonly ObjectNode[] {
  switch (type.kind) {
    case "object":
      return type.properties.length > 0 ? [type] : type.index ? objectsIn(type.index) : [];
    case "array":
      return objectsIn(type.items);
    case "union":
      return type.members.flatMap(objectsIn);
    default:
      return [];
  }
}

function nameProperties(properties: readonly PropertyPlan[], scope: Scope): readonly PropertyPlan[] {
  return properties.map((property) => {
    const { name, doc, type } = property;
    const named = nameObject(type, { ...scope, property: name, doc }, false);
    return named === type ? property : { ...property, type: named };
  });
}

/** Names the objects in a type. `isOne` says that the type is one of several things that the property holds. */
function nameObject(type: TypeNode, place: Place, isOne: boolean): TypeNode {
  switch (type.kind) {
    case "object": {
      if (type.properties.length > 0) return nameThis(type, place, isOne);
      const index = type.index && nameObject(type.index, place, true);
      return index && index !== type.index ? { ...type, index } : type;
    }
    case "array": {
      const items = nameObject(type.items, place, true);
      return items === type.items ? type : { ...type, items };
    }
    case "union": {
      // Of several objects, none can have the property's own name.
      const [only, ...others] = type.members.filter((member) => objectsIn(member).length > 0);
      if (!only || others.length > 0) return type;
      const named = nameObject(only, place, isOne);
      return { ...type, members: type.members.map((member) => (member === only ? named : member)) };
    }
    default:
      return type;
  }
}

/** Names one object; it stays in place where there is no good name for it. */
function nameThis(type: ObjectNode, place: Place, isOne: boolean): ObjectNode {
  const { property, doc, path, taken, shadowed } = place;
  const words = wordsOf(property);
  const name = pascalCase(isOne ? singularOf(words) : words);
  const isGood = words.length > 0 && /^\p{L}/u.test(name) && name.length <= longestName;
  if (!isGood || taken.has(name) || shadowed.has(name)) return type;
  taken.add(name);
  const own = `${path}.${name}`;
  return {
    ...type,
    properties: nameProperties(type.properties, { path: own, taken: new Set(), shadowed }),
    named: { name: own, doc: textDoc(firstSentence(doc.text ?? "")) },
  };
}
