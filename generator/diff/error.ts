/** What becomes of a call's error union: whoever switches over all of it feels every member that comes or goes. */
import { within } from "../diagnostic.js";
import type { TypeNode } from "../plan/node.js";
import { type Change, change, type Place } from "./change.js";
import { typeText } from "./shape.js";
import { compareTypes, type TypeContext } from "./type.js";

/** Both are the declared unions of one call. */
export function compareErrors(old: TypeNode, next: TypeNode, context: TypeContext): readonly Change[] {
  const [before, after] = [documentedErrors(old), documentedErrors(next)];
  const { subject } = context;
  const placeOf = (name: string): Place => {
    const status = statusOf(name);
    const { old: before, new: after } = context.place;
    return status === undefined
      ? context.place
      : { old: before && within(before, status), new: after && within(after, status) };
  };
  return [
    ...[...before].flatMap(([name, body]) => {
      const now = after.get(name);
      if (!now) return [change("error-removed", subject, { old: placeOf(name).old }, name)];
      return compareTypes(body, now, { ...context, subject: `${subject} ${name}`, place: placeOf(name) });
    }),
    ...[...after.keys()]
      .filter((name) => !before.has(name))
      .map((name) => change("error-added", subject, placeOf(name), name)),
  ];
}

const unknownBody: TypeNode = { kind: "keyword", name: "unknown" };

/** The bodies of documented errors, by what their class and status are: `NotFoundError`, `OtherStatusError<418>`. */
function documentedErrors(union: TypeNode): ReadonlyMap<string, TypeNode> {
  const found = new Map<string, TypeNode>();
  for (const member of union.kind === "union" ? union.members : [union]) {
    if (member.kind !== "name" || shared.includes(member.name)) continue;
    const { name, arguments: given = [] } = member;
    const [status, body] = statusAndBody(name, given);
    found.set(status ? `${name}<${typeText(status)}>` : name, body ?? unknownBody);
  }
  return found;
}

/** What a range or `default` leaves to other members follows from those: it tells no member from another. */
function statusAndBody(
  name: string,
  [first, second, third]: readonly TypeNode[],
): readonly [status: TypeNode | undefined, body: TypeNode | undefined] {
  switch (name) {
    case "StatusError":
      return [first, third];
    case "OtherStatusError":
      return [first, second];
    default:
      return [second, first];
  }
}

/** They follow from the others, or are in every union. */
const shared: readonly string[] = ["UnexpectedStatusError", "TransportError"];

/** By the class that stands for one status alone. */
const statuses: Readonly<Record<string, string>> = {
  BadRequestError: "400",
  AuthenticationError: "401",
  PermissionDeniedError: "403",
  NotFoundError: "404",
  ConflictError: "409",
  UnprocessableEntityError: "422",
  RateLimitError: "429",
};

/** Undefined for a range, and for what is left to `default`. */
function statusOf(name: string): string | undefined {
  return statuses[name] ?? /^\w+<(\d{3})>$/.exec(name)?.[1];
}
