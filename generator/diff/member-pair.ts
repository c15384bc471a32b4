/** Which member of one union is which of another. */
import type { Member, ObjectMember } from "./shape.js";

export type MemberPair = readonly [Member, Member];

/** By its text, its name, what tells it apart, and at last by being left over. */
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

function keysOf({ properties, isBodiless }: ObjectMember): string {
  return [...(isBodiless ? ["no body"] : []), ...[...properties.keys()].toSorted()].join();
}
