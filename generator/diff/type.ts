/**
 * Compares types, separately for those who read their values and for those who make them.
 *
 * The two notice opposite changes: a reader has to handle what is new, and whoever makes values can no longer make what
 * is gone.
 */
import { formatPointer, type Source } from "../diagnostic.js";
import type { PropertyPlan, TypeNode } from "../plan/node.js";
import { type Change, change, type ChangeCode, type Place } from "./change.js";
import { pairMembers } from "./member-pair.js";
import {
  isPartOf,
  type ListMember,
  type Member,
  membersOf,
  memberText,
  type ObjectMember,
  type Types,
  typeText,
} from "./shape.js";

/** As the client's user sees it: `in` to the API, or `out` of it. */
export type Direction = "in" | "out";

/** The types of both clients, and the place of the two types that are compared. */
export interface TypeContext {
  readonly old: Types;
  readonly new: Types;
  readonly direction: Direction;
  readonly subject: string;
  readonly place: Place;
  /** The pairs that are being compared already, since types may contain themselves. */
  readonly open: readonly string[];
}

export function compareTypes(old: TypeNode, next: TypeNode, context: TypeContext): readonly Change[] {
  // A type that both clients declare is compared once, under its name.
  if (old.kind === "name" && next.kind === "name" && (isSameName(old, next, context) || isAlias(old, next, context)))
    return [];
  const pair = `${typeText(old)} → ${typeText(next)}`;
  if (context.open.includes(pair)) return [];
  const inner = { ...context, open: [...context.open, pair] };
  return compareMembers(membersOf(old, context.old), membersOf(next, context.new), inner);
}

type NameNode = Extract<TypeNode, { readonly kind: "name" }>;

function isSameName(old: NameNode, next: NameNode, context: TypeContext): boolean {
  return typeText(old) === typeText(next) && !old.arguments && context.old.has(old.name) === context.new.has(next.name);
}

/** Whether the new client still declares the old name, for the new one. */
function isAlias({ name: before }: NameNode, { name: after }: NameNode, { old, new: next }: TypeContext): boolean {
  const type = next.get(before);
  return old.has(before) && type?.kind === "name" && type.name === after && !type.arguments;
}

/** Compares two declarations. What both extend is compared under its own name. */
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
    if (isUnknown(old) && context.direction === "out")
      return [change("answer-described", context.subject, context.place, next.map(memberText).join(" | "))];
    return [say(isUnknown(old) ? "narrower" : "wider", context, "anything")];
  }
  const pairs = pairMembers(old, next);
  const matched = new Set(pairs.flat());
  const [oldAlone, newAlone] = [old, next].map((all) => all.filter((member) => !matched.has(member)));
  const gone = (oldAlone ?? []).filter((member) => !next.some((other) => isPartOf(member, other)));
  const added = (newAlone ?? []).filter((member) => !old.some((other) => isPartOf(member, other)));
  return [
    ...(["removed", "narrower"] as const).flatMap((outcome) => {
      const members = gone.filter((member) => goneAs(member, next, context) === outcome);
      return members.length > 0 ? [say(outcome, context, listMembers(members))] : [];
    }),
    ...(added.length > 0 ? [say("added", context, listMembers(added))] : []),
    // A subset of what it was: nothing new for those who read, less for those who make values. A superset is the
    // reverse.
    ...pairs.flatMap(([one, other]) => comparePair(one, other, context)),
  ];
}

/** More members than this are counted, not listed. */
const mostListed = 12;

/** `"a"`, `"a" or "b"`, `"a", "b" or 240 others` */
function listMembers(members: readonly Member[]): string {
  const texts = [...new Set(members.map(memberText))];
  const shown = texts.length > mostListed ? texts.slice(0, mostListed) : texts.slice(0, -1);
  const last = texts.length > mostListed ? `${texts.length - mostListed} others` : (texts.at(-1) ?? "");
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}

type Outcome = "added" | "removed" | "wider" | "narrower";

/**
 * The effect of a member that is gone: a `case` for it no longer compiles. One that no case could single out is only
 * less than before.
 */
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

function comparePair(old: Member, next: Member, context: TypeContext): readonly Change[] {
  if (old.kind === "object" && next.kind === "object") {
    const isDeclared = old.name !== undefined && old.name === next.name;
    return isDeclared ? [] : compareObjects(old, next, context);
  }
  return old.kind === "list" && next.kind === "list" ? compareLists(old, next, context) : [];
}

function compareLists(old: ListMember, next: ListMember, context: TypeContext): readonly Change[] {
  const isIn = context.direction === "in";
  const shape = ({ items, rest }: ListMember) =>
    `${items.map(({ optional }) => optional).join()} ${rest !== undefined}`;
  const isSame = shape(old) === shape(next);
  if (!isSame && !(isIn ? fits(old, next) : fits(next, old)))
    return [say(isIn ? "removed" : "added", context, memberText(isIn ? old : next))];
  const longest = Math.max(old.items.length, next.items.length);
  const items = Array.from({ length: longest }, (_, index) => {
    const [before, after] = [itemAt(old, index), itemAt(next, index)];
    return before && after ? compareTypes(before, after, enter(context, `[${index}]`, ["prefixItems", index])) : [];
  });
  const rest = old.rest && next.rest ? compareTypes(old.rest, next.rest, enter(context, "[]", ["items"])) : [];
  const found = [...items.flat(), ...rest];
  // A tuple of another length: in a response it is less than before, in a request it is more.
  return isSame || found.length > 0
    ? found
    : [say(isIn ? "wider" : "narrower", context, memberText(isIn ? next : old))];
}

/** Whether every list of one length is also one of the other. */
function fits({ items, rest }: ListMember, other: ListMember): boolean {
  const least = other.items.filter(({ optional }) => !optional).length;
  if (items.slice(0, least).some(({ optional }) => optional) || items.length < least) return false;
  return other.rest !== undefined || (rest === undefined && items.length <= other.items.length);
}

function itemAt({ items, rest }: ListMember, index: number): TypeNode | undefined {
  return items[index]?.type ?? rest;
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
