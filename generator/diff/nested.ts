/** Names of objects that a type declares in place, in its own namespace: `Invoice.LineItem` for what is in `line_items`. */
import type { TypeNode } from "../plan/node.js";
import { type Change, change, type Place } from "./change.js";

/**
 * The names that are gone although the type is still there: where an object has become a model of its own, who used it
 * by the old name notices. That an object itself has changed is told by `changes`.
 */
export function compareNested(
  old: TypeNode,
  next: TypeNode,
  subject: string,
  place: Place,
  changes: readonly Change[],
): readonly Change[] {
  const known = new Set(nestedIn(next, subject).map(({ name }) => name));
  const gone = nestedIn(old, subject).filter(({ name }) => !known.has(name));
  const names = new Set(gone.map(({ name }) => name));
  return gone.flatMap(({ name, path }) => {
    const isBelow = names.has(name.slice(0, name.lastIndexOf(".")));
    const isTold = changes.some((each) => each.level === "major" && each.subject.startsWith(path));
    return isBelow || isTold ? [] : [change("type-removed", name, { old: place.old })];
  });
}

interface Nested {
  readonly name: string;
  /** The place of the object: `Invoice.line_items`. */
  readonly path: string;
}

function nestedIn(type: TypeNode, path: string): readonly Nested[] {
  switch (type.kind) {
    case "array":
      return nestedIn(type.items, path);
    case "object":
      return [
        ...(type.named ? [{ name: type.named.name, path }] : []),
        ...type.properties.flatMap((each) => nestedIn(each.type, `${path}.${each.name}`)),
        ...(type.index ? nestedIn(type.index, path) : []),
      ];
    case "union":
    case "intersection":
      return type.members.flatMap((member) => nestedIn(member, path));
    default:
      return [];
  }
}
