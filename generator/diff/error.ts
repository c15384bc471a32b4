/** Compares the error unions of a call: a user who switches over all members notices each that comes or goes. */
import { within } from "../diagnostic.js";
import type { TypeNode } from "../plan/node.js";
import { type Change, change, type Place } from "./change.js";
import { typeText } from "./shape.js";
import { compareTypes, type TypeContext } from "./type.js";

/** Both types are the declared unions of the same call. */
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

/** The bodies of documented errors, by class and status: `NotFoundError`, `OtherStatusError<418>`. */
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

/**
 * The class, status and body of a member. The statuses that a range or `default` leaves to others are ignored: they
 * follow from the other members.
 */
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

/** Members that follow from the others, or are in every union. */
const shared: readonly string[] = ["UnexpectedStatusError", "TransportError"];

/** The status of each class that stands for a single one. */
const statuses: Readonly<Record<string, string>> = {
  BadRequestError: "400",
  AuthenticationError: "401",
  PermissionDeniedError: "403",
  NotFoundError: "404",
  ConflictError: "409",
  UnprocessableEntityError: "422",
  RateLimitError: "429",
};

/** The status of an error; undefined for a range, and for `default`. */
function statusOf(name: string): string | undefined {
  return statuses[name] ?? /^\w+<(\d{3})>$/.exec(name)?.[1];
}
