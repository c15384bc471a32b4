/** Pairs the members of an old and a new union. */
import type { Member, ObjectMember } from "./shape.js";

type MemberPair = readonly [Member, Member];

/** Pairs members by their text, then by name, by their tags, by their keys; what is then left is paired in order. */
export function pairMembers(old: readonly Member[], next: readonly Member[]): readonly MemberPair[] {
  const pairs: MemberPair[] = [];
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
  const takeObjects = (isSame: (one: ObjectMember, other: ObjectMember) => boolean) => {
    take((one, other) => one.kind === "object" && other.kind === "object" && isSame(one, other));
  };
  takeObjects((one, other) => one.name !== undefined && one.name === other.name);
  takeObjects((one, other) => tagOf(one) !== "" && tagOf(one) === tagOf(other));
  takeObjects((one, other) => keysOf(one) === keysOf(other));
  take((one) => one.kind !== "simple");
  return pairs;
}

/** The tag that distinguishes an object from the others of its union: its properties with a single value. */
function tagOf({ properties }: ObjectMember): string {
  return [...properties.values()]
    .flatMap(({ name, type, optional }) =>
      type.kind === "literal" && !optional ? [`${name}=${String(type.value)}`] : [],
    )
    .toSorted()
    .join();
}

function keysOf({ properties, isBodiless }: ObjectMember): string {
  return [...(isBodiless ? ["no body"] : []), ...[...properties.keys()].toSorted()].join();
}
