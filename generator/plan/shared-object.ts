/**
 * Writes objects only once if several types of a file declare the same object in place:
 *
 *     export declare namespace PullRequestClosed {
 *       export interface Head extends PullRequestOpened.Head {}
 *     }
 *
 * Each object keeps its own name, so no name changes when another type gets the same object. Only text is left out, which
 * a compiler would otherwise parse and compare again.
 */
import { isObject } from "../data.js";
import type { PropertyPlan, TypeNode } from "./node.js";
import type { Declaration } from "./plan.js";

type ObjectNode = Extract<TypeNode, { readonly kind: "object" }>;

/** Objects with fewer properties are easier to read in place than to look up. */
const fewest = 5;
/** Longer names do not fit on a line. */
const longestName = 60;

export function shareObjects(declarations: readonly Declaration[]): readonly Declaration[] {
  const found: Found = { byText: new Map(), byName: new Map() };
  return declarations.map((declaration) => {
    const share = new Sharing(found, declaration);
    if (declaration.kind === "alias") return { ...declaration, type: share.type(declaration.type) };
    return { ...declaration, properties: share.properties(declaration.properties) };
  });
}

/** The name of the first of equal objects, by their text and by the name of each. */
interface Found {
  readonly byText: Map<string, string>;
  readonly byName: Map<string, string>;
}

/** The objects of one declaration. */
class Sharing {
  readonly #found: Found;
  /** Names that the declaration's own namespaces define, and that hide others. */
  readonly #own: ReadonlySet<string>;

  constructor(found: Found, declaration: Declaration) {
    this.#found = found;
    const types = declaration.kind === "alias" ? [declaration.type] : declaration.properties.map(({ type }) => type);
    this.#own = new Set(types.flatMap(nestedNames));
  }

  properties(properties: readonly PropertyPlan[]): readonly PropertyPlan[] {
    return properties.map((property) => {
      const type = this.type(property.type);
      return type === property.type ? property : { ...property, type };
    });
  }

  type(type: TypeNode): TypeNode {
    switch (type.kind) {
      case "object":
        return this.#object(type);
      case "array": {
        const items = this.type(type.items);
        return items === type.items ? type : { ...type, items };
      }
      case "union":
      case "intersection": {
        const members = type.members.map((member) => this.type(member));
        return members.every((member, index) => member === type.members[index]) ? type : { ...type, members };
      }
      default:
        return type;
    }
  }

  #object(type: ObjectNode): ObjectNode {
    const properties = this.properties(type.properties);
    const index = type.index && this.type(type.index);
    const shared = { ...type, properties, ...(index && { index }) };
    const { named } = type;
    if (!named) return shared;
    const same = this.#firstOf([properties, index], named.name);
    const isClearer = properties.length >= fewest && same.length <= longestName;
    const isHidden = this.#own.has(same.slice(0, same.indexOf(".")));
    return same !== named.name && isClearer && !isHidden ? { ...shared, named: { ...named, same } } : shared;
  }

  #firstOf(members: unknown, name: string): string {
    const { byText, byName } = this.#found;
    const text = JSON.stringify(members, (_key, value: unknown) =>
      isNamed(value) ? byName.get(value.named.name) : value,
    );
    const first = byText.get(text) ?? name;
    byText.set(text, first);
    byName.set(name, first);
    return first;
  }
}

function isNamed(value: unknown): value is ObjectNode & Required<Pick<ObjectNode, "named">> {
  return isObject(value) && "named" in value;
}

/** The last part of each name in the namespaces of a declaration. */
function nestedNames(type: TypeNode): readonly string[] {
  switch (type.kind) {
    case "object": {
      const below = [...type.properties.map((property) => property.type), ...(type.index ? [type.index] : [])];
      const own = type.named ? [type.named.name.slice(type.named.name.lastIndexOf(".") + 1)] : [];
      return [...own, ...below.flatMap(nestedNames)];
    }
    case "array":
      return nestedNames(type.items);
    case "union":
    case "intersection":
      return type.members.flatMap(nestedNames);
    default:
      return [];
  }
}
