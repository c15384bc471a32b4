/** What becomes of a call's error union: whoever switches over all of it feels every member that comes or goes. */
import type { TypeNode } from "../plan/node.js";
import { type Change, change } from "./change.js";
import { typeText } from "./shape.js";
import { compareTypes, type TypeContext } from "./type.js";

/** Both are the declared unions of one call. */
export function compareErrors(old: TypeNode, next: TypeNode, context: TypeContext): readonly Change[] {
  const [before, after] = [documentedErrors(old), documentedErrors(next)];
  const { subject, place } = context;
  return [
    ...[...before].flatMap(([name, body]) => {
      const now = after.get(name);
      if (!now) return [change("error-removed", subject, { old: place.old }, name)];
      return compareTypes(body, now, { ...context, subject: `${subject} ${name}` });
    }),
    ...[...after.keys()].filter((name) => !before.has(name)).map((name) => change("error-added", subject, place, name)),
  ];
}

const unknownBody: TypeNode = { kind: "keyword", name: "unknown" };

/** The bodies of documented errors, by what their class and status are: `NotFoundError`, `OtherStatusError<418>`. */
function documentedErrors(union: TypeNode): ReadonlyMap<string, TypeNode> {
  const found = new Map<string, TypeNode>();
  for (const member of union.kind === "union" ? union.members : [union]) {
    if (member.kind !== "name" || shared.includes(member.name)) continue;
    const { name, arguments: given = [] } = member;
    const isStatusFirst = name === "OtherStatusError" || name === "StatusError";
    const [first, second] = given;
    const [status, body] = isStatusFirst ? [first, second] : [second, first];
    found.set(status ? `${name}<${typeText(status)}>` : name, body ?? unknownBody);
  }
  return found;
}

/** They follow from the others, or are in every union. */
const shared: readonly string[] = ["UnexpectedStatusError", "TransportError"];
