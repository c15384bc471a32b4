/** Compares the types that a client exports. */
import type { Source } from "../diagnostic.js";
import type { TypeNode } from "../plan/node.js";
import { type Change, change, type Place, type Side } from "./change.js";
import { compareNested } from "./nested.js";
import { directionsOf, resultsOf } from "./reach.js";
import { typeText } from "./shape.js";
import type { DeclaredType, Surface } from "./surface.js";
import { compareDeclared } from "./type.js";

export function compareModels(old: Surface, next: Surface): readonly Change[] {
  const directions = directionsOf(old);
  const [before, after] = [old.sources, next.sources];
  const known = new Set(callPairs(old, next));
  const gone = new Set(callTypes(old, next));
  const changes: Change[] = [];
  for (const [name, each] of old.declarations) {
    const [type, other] = [old.types.get(name), next.types.get(name)];
    const place: Place = { old: before.get(name), new: after.get(name) };
    if (!type) continue;
    if (!other) {
      if (!gone.has(name)) changes.push(change("type-removed", name, place));
      continue;
    }
    // The errors of a call are compared together with it.
    if (isErrorUnion(each)) continue;
    const found = known.has(pairText(type, other))
      ? []
      : [...(directions.get(name) ?? [])].flatMap((direction) => {
          const types = { old: old.types, new: next.types };
          return compareDeclared(type, other, { ...types, direction, subject: name, place, open: [] });
        });
    changes.push(...found, ...compareNested(type, other, name, place, found));
    if (!each.isDeprecated && next.declarations.get(name)?.isDeprecated === true)
      changes.push(change("type-deprecated", name, place));
  }
  const added = [...next.declarations].filter(([name, { isModel }]) => isModel && !old.types.has(name));
  return [
    ...changes.map((each) => relocated(each, { old: before, new: after })),
    ...added.map(([name]) => change("type-added", name, { new: after.get(name) })),
  ];
}

/** The results that are compared with their calls, as which they are also declared. */
function callPairs(old: Surface, next: Surface): readonly string[] {
  return [...old.calls].flatMap(([path, { method }]) => {
    const after = next.calls.get(path);
    const [before, now] = [method.returns, after?.method.returns].map((each) => (each ? resultsOf(each) : []));
    return (before ?? []).flatMap((each, index) => (now?.[index] ? [pairText(each, now[index])] : []));
  });
}

function pairText(old: TypeNode, next: TypeNode): string {
  return `${typeText(old)} → ${typeText(next)}`;
}

/** The types of calls that are gone, which go without saying. */
function callTypes(old: Surface, next: Surface): readonly string[] {
  return [...old.calls].flatMap(([path, { method }]) => {
    if (next.calls.has(path)) return [];
    const types = [method, ...(method.alternatives ?? [])].flatMap((each) => [
      ...(each.params ? [each.params.type] : []),
      ...resultsOf(each.returns),
    ]);
    const names = types.flatMap((type) => (type.kind === "name" ? [type.name] : []));
    const own = names.filter((name) => old.declarations.get(name)?.isModel === false);
    // An answer goes by the call's name even where the call gives what it stands for, and by that of its resource.
    const all = new Set(own.flatMap((name) => [name, name.replace(/(?:Params|Error)$/, "Response")]));
    const aliases = [...old.declarations].filter(
      ([, { type, isModel }]) => !isModel && type.kind === "name" && all.has(type.name),
    );
    return [...all, ...aliases.map(([name]) => name)];
  });
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
