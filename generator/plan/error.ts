/** An operation's error union: a member for each documented status that is no success, then the shared ones. */
import type { ErrorResponse, Operation, StatusPattern } from "../model/api.js";
import type { TypeNode } from "./node.js";
import type { ConstantPlan } from "./plan.js";
import { literalType, type ModelView, namedType, planType, unionType, unknownType } from "./type.js";

/** Classes of their own, by status. */
const classes: ReadonlyMap<number, string> = new Map([
  [400, "BadRequestError"],
  [401, "AuthenticationError"],
  [403, "PermissionDeniedError"],
  [404, "NotFoundError"],
  [409, "ConflictError"],
  [422, "UnprocessableEntityError"],
  [429, "RateLimitError"],
]);

const hundreds: ReadonlyMap<number, string> = new Map([
  [3, "RedirectStatus"],
  [4, "ClientErrorStatus"],
  [5, "ServerErrorStatus"],
]);

/** What one documented status throws. */
export interface ErrorMember {
  readonly error: ErrorResponse;
  readonly type: TypeNode;
}

/** `known`: those of operations whose errors are all models, as most are; a large API has a few of them for all its operations. */
export function planErrorType(operation: Operation, view: ModelView, known = new Map<string, TypeNode>()): TypeNode {
  const key = keyOf(operation.errors);
  const type = (key !== undefined && known.get(key)) || planUnion(operation, view);
  if (key !== undefined) known.set(key, type);
  return type;
}

/** The same for the same errors; undefined where one of them has a body without a name. */
function keyOf(errors: readonly ErrorResponse[]): string | undefined {
  let key = "";
  for (const { status, body } of errors) {
    if (body && body.kind !== "reference") return undefined;
    key += `${statusText(status)} ${body?.id ?? ""}\n`;
  }
  return key;
}

function planUnion(operation: Operation, view: ModelView): TypeNode {
  const { members, unexpected } = planErrorMembers(operation, view);
  return unionType([
    ...members.map(({ type }) => type),
    ...(unexpected ? [unexpected] : []),
    namedType("TransportError"),
  ]);
}

/**
 * An exact status wins over a range, a range over `default`: each pattern has the statuses that are left to it. `unexpected` is what
 * all others throw, where there are others.
 */
export function planErrorMembers(
  { errors }: Operation,
  view: ModelView,
): { readonly members: readonly ErrorMember[]; readonly unexpected?: TypeNode } {
  const ranges = errors.flatMap(({ status }) => (status.kind === "range" ? [status.hundred] : []));
  const exact = errors
    .flatMap(({ status }) => (status.kind === "exact" ? [status.status] : []))
    .toSorted((a, b) => a - b);
  const sorted = errors.toSorted((a, b) => rank(a.status) - rank(b.status));
  // What no range has, then the ranges: each status once.
  const alone = exact.filter((status) => !ranges.includes(Math.floor(status / 100)));
  const known = [...alone.map(literalType), ...ranges.toSorted((a, b) => a - b).map(statusesOf)];
  const isWhole = [...hundreds.keys()].every((hundred) => ranges.includes(hundred));
  const hasDefault = errors.some(({ status }) => status.kind === "default");
  const members = sorted.flatMap((error) =>
    // Where the ranges have every status, nothing is left to `default`.
    error.status.kind === "default" && isWhole ? [] : [{ error, type: planMember(error, exact, known, view) }],
  );
  const unexpected = namedType("UnexpectedStatusError", ...(known.length > 0 ? [unionType(known)] : []));
  return { members, ...(!hasDefault && !isWhole && { unexpected }) };
}

function rank(status: StatusPattern): number {
  switch (status.kind) {
    case "exact":
      return status.status;
    case "range":
      return 1000 + status.hundred;
    case "default":
      return 2000;
  }
}

function planMember(
  { status, body }: ErrorResponse,
  exact: readonly number[],
  known: readonly TypeNode[],
  view: ModelView,
): TypeNode {
  const type = body ? planType(body, view) : unknownType;
  switch (status.kind) {
    case "exact": {
      const name = classes.get(status.status);
      if (name !== undefined) return body ? namedType(name, type) : namedType(name);
      const literal = literalType(status.status);
      return status.status >= 500
        ? namedType("InternalServerError", type, literal)
        : namedType("OtherStatusError", literal, type);
    }
    case "range": {
      const isHere = (code: number) => Math.floor(code / 100) === status.hundred;
      return namedType(
        "StatusError",
        statusesOf(status.hundred),
        unionType(exact.filter(isHere).map(literalType)),
        type,
      );
    }
    case "default":
      return namedType("StatusError", namedType("ErrorStatus"), unionType(known), type);
  }
}

function statusesOf(hundred: number): TypeNode {
  return namedType(hundreds.get(hundred) ?? "never");
}

/** The same for the runtime: `404`, `"4XX"`, `"default"`. */
export function planErrorStatuses({ errors }: Operation): ConstantPlan["value"] | undefined {
  if (errors.length === 0) return undefined;
  const sorted = errors.toSorted((a, b) => rank(a.status) - rank(b.status));
  return { kind: "list", items: sorted.map(({ status }) => ({ kind: "literal", value: statusText(status) })) };
}

export function statusText(status: StatusPattern): number | string {
  switch (status.kind) {
    case "exact":
      return status.status;
    case "range":
      return `${status.hundred}XX`;
    case "default":
      return "default";
  }
}
