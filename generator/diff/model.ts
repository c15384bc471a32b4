/** Compares the types that a client exports. */
import type { Source } from "../diagnostic.js";
import { type Change, change, type Place, type Side } from "./change.js";
import { directionsOf } from "./reach.js";
import { typeText } from "./shape.js";
import type { DeclaredType, Surface } from "./surface.js";
import { compareDeclared } from "./type.js";

export function compareModels(old: Surface, next: Surface): readonly Change[] {
  const directions = directionsOf(old);
  const [before, after] = [old.sources, next.sources];
  const texts = new Map<string, string>();
  for (const [name, type] of next.types) if (!old.types.has(name)) texts.set(typeText(type), name);
  const changes: Change[] = [];
  const taken = new Set<string>();
  for (const [name, each] of old.declarations) {
    const [type, other] = [old.types.get(name), next.types.get(name)];
    const place: Place = { old: before.get(name), new: after.get(name) };
    if (!type) continue;
    if (!other) {
      const renamed = texts.get(typeText(type));
      const code = renamed === undefined ? "type-removed" : "type-renamed";
      if (renamed !== undefined) taken.add(renamed);
      changes.push(change(code, name, renamed === undefined ? place : { ...place, new: after.get(renamed) }, renamed));
      continue;
    }
    // The errors of a call are compared together with it.
    if (isErrorUnion(each)) continue;
    for (const direction of directions.get(name) ?? [])
      changes.push(
        ...compareDeclared(type, other, { old: old.types, new: next.types, direction, subject: name, place, open: [] }),
      );
    if (!each.isDeprecated && next.declarations.get(name)?.isDeprecated === true)
      changes.push(change("type-deprecated", name, place));
  }
  const added = [...next.declarations].filter(
    ([name, { isModel }]) => isModel && !old.types.has(name) && !taken.has(name),
  );
  return [
    ...changes.map((each) => relocated(each, { old: before, new: after })),
    ...added.map(([name]) => change("type-added", name, { new: after.get(name) })),
  ];
}

function isErrorUnion({ type }: DeclaredType): boolean {
  const members = type.kind === "union" ? type.members : [];
  return members.some((member) => member.kind === "name" && member.name === "TransportError");
}

/** The change with the place of the property itself, if that is known more exactly than the type's. */
function relocated(found: Change, sources: Readonly<Record<Side, ReadonlyMap<string, Source>>>): Change {
  const source = sources[found.side].get(found.subject);
  return source ? { ...found, source } : found;
}
