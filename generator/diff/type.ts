/**
 * What becomes of a type, for who reads its values and for who makes them.
 *
 * They feel opposite things: who reads has to handle what is new, who makes it may no longer pass what is gone.
 */
import { formatPointer, type Source } from "../diagnostic.js";
import type { PropertyPlan, TypeNode } from "../plan/node.js";
import { type Change, change, type ChangeCode, type Place } from "./change.js";
import { isPartOf, type Member, membersOf, memberText, type ObjectMember, type Types, typeText } from "./shape.js";

/** From the client's user: `in` to the API, `out` of it. */
export type Direction = "in" | "out";

/** Both clients' types, and where the two that are compared stand. */
export interface TypeContext {
  readonly old: Types;
  readonly new: Types;
  readonly direction: Direction;
  readonly subject: string;
  readonly place: Place;
  /** Pairs that are being compared: types may lead to themselves. */
  readonly open: readonly string[];
}

export function compareTypes(old: TypeNode, next: TypeNode, context: TypeContext): readonly Change[] {
  // A type that both clients declare is compared once, by its name.
  if (old.kind === "name" && next.kind === "name" && isSameName(old, next, context)) return [];
  const pair = `${typeText(old)} → ${typeText(next)}`;
  if (context.open.includes(pair)) return [];
  const inner = { ...context, open: [...context.open, pair] };
  return compareMembers(membersOf(old, context.old), membersOf(next, context.new), inner);
}

function isSameName(
  old: Extract<TypeNode, { readonly kind: "name" }>,
  next: Extract<TypeNode, { readonly kind: "name" }>,
  context: TypeContext,
): boolean {
  return typeText(old) === typeText(next) && !old.arguments && context.old.has(old.name) === context.new.has(next.name);
}

/** The same for what a declaration is. What both extend is compared by its own name. */
export function compareDeclared(old: TypeNode, next: TypeNode, context: TypeContext): readonly Change[] {
  const bases = (type: TypeNode) =>
    (type.kind === "intersection" ? type.members : []).filter(({ kind }) => kind === "name");
  const known = new Set(bases(next).map(typeText));
  const shared = new Set(
    bases(old)
      .map(typeText)
      .filter((text) => known.has(text)),
  );
  const own = (type: TypeNode): TypeNode =>
    type.kind === "intersection"
      ? { ...type, members: type.members.filter((member) => !shared.has(typeText(member)) || isPartial(member)) }
      : type;
  return compareMembers(membersOf(own(old), context.old), membersOf(own(next), context.new), context);
}

function isPartial(type: TypeNode): boolean {
  return type.kind === "name" && type.arguments !== undefined;
}

function compareMembers(old: readonly Member[], next: readonly Member[], context: TypeContext): readonly Change[] {
  const isUnknown = (members: readonly Member[]) =>
    members.some((member) => member.kind === "simple" && member.text === "unknown");
  if (isUnknown(old) || isUnknown(next)) {
    if (isUnknown(old) && isUnknown(next)) return [];
    return [say(isUnknown(old) ? "narrower" : "wider", context, "anything")];
  }
  const pairs = pairUp(old, next);
  const matched = new Set(pairs.flat());
  const [oldAlone, newAlone] = [old, next].map((all) => all.filter((member) => !matched.has(member)));
  const gone = (oldAlone ?? []).filter((member) => !next.some((other) => isPartOf(member, other)));
  const added = (newAlone ?? []).filter((member) => !old.some((other) => isPartOf(member, other)));
  return [
    ...gone.map((member) => say(goneAs(member, next, context), context, memberText(member))),
    ...added.map((member) => say("added", context, memberText(member))),
    // Part of what it was: nothing new for who reads, less for who makes. And the other way round.
    ...pairs.flatMap(([one, other]) => comparePair(one, other, context)),
  ];
}

type Outcome = "added" | "removed" | "wider" | "narrower";

/** A case for what is gone no longer compiles; what was never told apart by a case is only less than it was. */
function goneAs(member: Member, next: readonly Member[], { direction }: TypeContext): Outcome {
  if (direction === "in") return "removed";
  const isNothing = member.kind === "simple" && (member.text === "null" || member.text === "undefined");
  return isNothing || next.some((other) => isPartOf(other, member)) ? "narrower" : "removed";
}

const codes: Readonly<Record<Direction, Readonly<Record<Outcome, ChangeCode>>>> = {
  out: {
    added: "answer-value-added",
    wider: "answer-value-added",
    removed: "answer-value-removed",
    narrower: "answer-value-narrowed",
  },
  in: {
    added: "request-value-added",
    wider: "request-value-added",
    removed: "request-value-removed",
    narrower: "request-value-removed",
  },
};

function say(outcome: Outcome, { direction, subject, place }: TypeContext, name: string): Change {
  return change(codes[direction][outcome], subject, place, name);
}

type Pair = readonly [Member, Member];

/** Which member of one union is which of the other: by its text, its name, what tells it apart, and at last by being left over. */
function pairUp(old: readonly Member[], next: readonly Member[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const left = { old: [...old], next: [...next] };
  const take = (isSame: (one: Member, other: Member) => boolean) => {
    for (const one of [...left.old]) {
      const other = left.next.find((each) => each.kind === one.kind && isSame(one, each));
      if (!other) continue;
      pairs.push([one, other]);
      left.old = left.old.filter((each) => each !== one);
      left.next = left.next.filter((each) => each !== other);
    }
  };
  take((one, other) => one.kind === "simple" && other.kind === "simple" && one.text === other.text);
  take((one, other) => one.kind === "object" && one.name !== undefined && one.name === (other as ObjectMember).name);
  take((one, other) => one.kind === "object" && tagOf(one) !== "" && tagOf(one) === tagOf(other as ObjectMember));
  take((one, other) => one.kind === "object" && keysOf(one) === keysOf(other as ObjectMember));
  take((one) => one.kind !== "simple");
  return pairs;
}

/** What tells an object from the others of its union: its properties of one value. */
function tagOf({ properties }: ObjectMember): string {
  return [...properties.values()]
    .flatMap(({ name, type, optional }) =>
      type.kind === "literal" && !optional ? [`${name}=${String(type.value)}`] : [],
    )
    .toSorted()
    .join();
}

function keysOf({ properties }: ObjectMember): string {
  return [...properties.keys()].toSorted().join();
}

function comparePair(old: Member, next: Member, context: TypeContext): readonly Change[] {
  if (old.kind === "object" && next.kind === "object") {
    const isDeclared = old.name !== undefined && old.name === next.name;
    return isDeclared ? [] : compareObjects(old, next, context);
  }
  if (old.kind === "array" && next.kind === "array")
    return compareTypes(old.items, next.items, enter(context, "[]", ["items"]));
  if (old.kind !== "tuple" || next.kind !== "tuple" || typeText(old.node) === typeText(next.node)) return [];
  // Of a tuple any other length is another type, either way.
  const isSameLength = old.node.items.length === next.node.items.length && !old.node.rest === !next.node.rest;
  if (!isSameLength || old.node.items.some(({ optional }, index) => optional !== next.node.items[index]?.optional))
    return [
      say(
        context.direction === "in" ? "removed" : "added",
        context,
        memberText(context.direction === "in" ? old : next),
      ),
    ];
  const items = old.node.items.flatMap(({ type }, index) =>
    compareTypes(type, next.node.items[index]?.type ?? type, enter(context, `[${index}]`, ["prefixItems", index])),
  );
  const rest =
    old.node.rest && next.node.rest ? compareTypes(old.node.rest, next.node.rest, enter(context, "[]", ["items"])) : [];
  return [...items, ...rest];
}

function compareObjects(old: ObjectMember, next: ObjectMember, context: TypeContext): readonly Change[] {
  const isIn = context.direction === "in";
  const changes: Change[] = [];
  for (const [name, property] of old.properties) {
    const inner = enter(context, `.${name}`, ["properties", name]);
    const after = next.properties.get(name);
    if (after) changes.push(...compareProperty(property, after, inner));
    else if (isIn && next.index) changes.push(...compareTypes(property.type, next.index, inner));
    else changes.push(change(isIn ? "request-removed" : "answer-removed", inner.subject, { old: inner.place.old }));
  }
  for (const [name, property] of next.properties) {
    if (old.properties.has(name)) continue;
    const { subject, place } = enter(context, `.${name}`, ["properties", name]);
    const code = !isIn ? "answer-added" : property.optional ? "request-added" : "request-added-required";
    changes.push(change(code, subject, place));
  }
  const inner = enter(context, "[key]", ["additionalProperties"]);
  if (old.index && next.index) changes.push(...compareTypes(old.index, next.index, inner));
  else if (old.index) changes.push(change(isIn ? "request-removed" : "answer-removed", inner.subject, inner.place));
  else if (next.index) changes.push(change(isIn ? "request-added" : "answer-added", inner.subject, inner.place));
  return changes;
}

function compareProperty(old: PropertyPlan, next: PropertyPlan, context: TypeContext): readonly Change[] {
  const { subject, place, direction } = context;
  const isIn = direction === "in";
  const changes = [...compareTypes(old.type, next.type, context)];
  if (old.optional && !next.optional)
    changes.push(change(isIn ? "request-required" : "answer-required", subject, place));
  if (!old.optional && next.optional)
    changes.push(change(isIn ? "request-optional" : "answer-optional", subject, place));
  if (!isDeprecated(old) && isDeprecated(next)) changes.push(change("type-deprecated", subject, place));
  return changes;
}

function isDeprecated({ doc }: PropertyPlan): boolean {
  return doc.tags.some(({ name }) => name === "deprecated");
}

function enter(context: TypeContext, name: string, keys: readonly (string | number)[]): TypeContext {
  const { subject, place } = context;
  const step = (source: Source | undefined) =>
    source && { file: source.file, pointer: source.pointer + formatPointer(keys) };
  return { ...context, subject: subject + name, place: { old: step(place.old), new: step(place.new) } };
}
