/**
 * Types that have another name than before: those that stand where the old ones stood, in the same calls and in the
 * same types.
 */
import type { TypeNode } from "../plan/node.js";
import { typeText } from "./shape.js";
import type { Call, Surface } from "./surface.js";

/** The new names, by the old ones. */
export type Renames = ReadonlyMap<string, string>;

export function renamesOf(old: Surface, next: Surface): Renames {
  const renames = new Map<string, string>();
  const taken = new Set<string>();
  const seen = new Set<string>();
  const note = (before: string, after: string) => {
    if (renames.has(before) || taken.has(after) || !isGone(before, old, next) || !isGone(after, next, old)) return;
    if (!isLike(before, after, old, next)) return;
    renames.set(before, after);
    taken.add(after);
  };
  const pairNames = (before: NameNode, after: NameNode) => {
    if (before.name !== after.name) note(before.name, after.name);
    before.arguments?.forEach((each, index) => pair(each, after.arguments?.[index]));
    const key = `${before.name} ${after.name}`;
    if (seen.has(key) || (before.name !== after.name && renames.get(before.name) !== after.name)) return;
    seen.add(key);
    pair(old.types.get(before.name), next.types.get(after.name));
  };
  const pair = (before: TypeNode | undefined, after: TypeNode | undefined) => {
    for (const [one, other] of before && after ? pairMembers(before, after) : []) {
      if (one.kind === "name" && other.kind === "name") pairNames(one, other);
      else if (one.kind === "array" && other.kind === "array") pair(one.items, other.items);
      else if (one.kind === "tuple" && other.kind === "tuple")
        one.items.forEach(({ type }, index) => pair(type, other.items[index]?.type));
      else if (one.kind === "object" && other.kind === "object") {
        const types = new Map(other.properties.map(({ name, type }) => [name, type]));
        for (const { name, type } of one.properties) pair(type, types.get(name));
        pair(one.index, other.index);
      }
    }
  };
  for (const [before, after] of pairCalls(old, next)) {
    pair(before.method.params?.type, after.method.params?.type);
    pair(before.method.returns, after.method.returns);
    before.method.positional.forEach(({ type }, index) => pair(type, after.method.positional[index]?.type));
  }
  for (const [before, after] of sameTexts(old, next)) note(before, after);
  return renames;
}

type NameNode = Extract<TypeNode, { readonly kind: "name" }>;

function isGone(name: string, { types }: Surface, { types: others }: Surface): boolean {
  return types.has(name) && !others.has(name);
}

/** The calls of both clients that send the same request, or have the same name. */
function pairCalls(old: Surface, next: Surface): readonly (readonly [Call, Call])[] {
  const address = ({ operation: { method, path } }: Call) => `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;
  const flat = ({ calls }: Surface) => [...calls].filter(([path]) => !path.includes("()"));
  const after = new Map(flat(next).map(([, call]) => [address(call), call]));
  return flat(old).flatMap(([path, call]) => {
    const other = after.get(address(call)) ?? next.calls.get(path);
    return other ? [[call, other] as const] : [];
  });
}

/** The members of two types that belong together: those of one name, and of each kind the only ones that are left. */
function pairMembers(old: TypeNode, next: TypeNode): readonly (readonly [TypeNode, TypeNode])[] {
  const [before, after] = [membersOf(old), membersOf(next)];
  const names = (members: readonly TypeNode[]) =>
    new Map(members.map((each) => [each.kind === "name" && each.name, each]));
  const [known, found] = [names(before), names(after)];
  const same = before.flatMap((each) => {
    const other = each.kind === "name" ? found.get(each.name) : undefined;
    return other ? [[each, other] as const] : [];
  });
  const left = (members: readonly TypeNode[], others: ReadonlyMap<unknown, TypeNode>) =>
    members.filter((each) => !(each.kind === "name" && others.has(each.name)));
  const [leftBefore, leftAfter] = [left(before, found), left(after, known)];
  const alone = [...new Set(leftBefore.map(({ kind }) => kind))].flatMap((kind) => {
    const [one, ...more] = leftBefore.filter((each) => each.kind === kind);
    const [other, ...others] = leftAfter.filter((each) => each.kind === kind);
    return one && other && more.length === 0 && others.length === 0 ? [[one, other] as const] : [];
  });
  return [...same, ...alone];
}

function membersOf(type: TypeNode): readonly TypeNode[] {
  return type.kind === "union" || type.kind === "intersection" ? type.members : [type];
}

/** Whether one type can be the other: the types of a call are, and models that have at least half in common. */
function isLike(before: string, after: string, old: Surface, next: Surface): boolean {
  const [one, other] = [old.declarations.get(before), next.declarations.get(after)];
  if (!one || !other || one.isModel !== other.isModel) return false;
  if (!one.isModel || typeText(one.type) === typeText(other.type)) return true;
  const [known, found] = [traitsOf(one.type), traitsOf(other.type)];
  const common = [...known].filter((each) => found.has(each)).length;
  return common > 0 && common * 2 >= Math.max(known.size, found.size);
}

/** What tells a type from others: the names of its properties, or its members. */
function traitsOf(type: TypeNode): ReadonlySet<string> {
  return new Set(
    membersOf(type).flatMap((each) =>
      each.kind === "object" ? each.properties.map(({ name }) => name) : [typeText(each)],
    ),
  );
}

/** Types that no call leads to: those that are the same in every word, and the only ones that are. */
function sameTexts(old: Surface, next: Surface): readonly (readonly [string, string])[] {
  const after = onlyByText(next, old);
  return [...onlyByText(old, next)].flatMap(([text, name]) => {
    const other = after.get(text);
    return name !== undefined && other !== undefined ? [[name, other] as const] : [];
  });
}

/** The types that the other client lacks, by their text; undefined where several have the same. */
function onlyByText(surface: Surface, other: Surface): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const [name, type] of surface.types) {
    if (!isGone(name, surface, other)) continue;
    const text = typeText(type);
    found.set(text, found.has(text) ? undefined : name);
  }
  return found;
}
