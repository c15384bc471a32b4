/** An operation's error union: a member for each documented status that is not a success, then the shared members. */
import type { ErrorResponse, Operation, StatusPattern } from "../model/api.js";
import type { TypeNode } from "./node.js";
import type { ConstantPlan } from "./plan.js";
import { type ModelView, planType } from "./type.js";
import { literalType, namedType, unionType, unknownType } from "./type-node.js";
import { list, literal } from "./value.js";

/** Statuses that have a class of their own. */
const classes: ReadonlyMap<number, string> = new Map([
  [400, "BadRequestError"],
  [401, "AuthenticationError"],
  [403, "PermissionDeniedError"],
  [404, "NotFoundError"],
  [409, "ConflictError"],
  [422, "UnprocessableEntityError"],
  [429, "RateLimitError"],
]);

/** The class of a status, if it has one of its own. */
export function classOf(status: number): string | undefined {
  return classes.get(status);
}

const hundreds: ReadonlyMap<number, string> = new Map([
  [3, "RedirectStatus"],
  [4, "ClientErrorStatus"],
  [5, "ServerErrorStatus"],
]);

/** The type of the error for one documented status. */
interface ErrorMember {
  readonly error: ErrorResponse;
  readonly type: TypeNode;
}

/**
 * The error union of an operation. `known` holds the unions made so far: a large API has a few for all its operations,
 * since most errors are models.
 */
export function planErrorType(operation: Operation, view: ModelView, known = new Map<string, TypeNode>()): TypeNode {
  const key = keyOf(operation.errors);
  const type = (key !== undefined && known.get(key)) || planUnion(operation, view);
  if (key !== undefined) known.set(key, type);
  return type;
}

/** A key that is the same for the same errors; undefined where a body has no name. */
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
 * The members of the union. An exact status has precedence over a range, and a range over `default`: each gets the
 * statuses that are left to it. `unexpected` is the member for all other statuses, if any.
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
  // First the statuses that no range covers, then the ranges: each status comes once.
  const alone = exact.filter((status) => !ranges.includes(Math.floor(status / 100)));
  const known = [...alone.map(literalType), ...ranges.toSorted((a, b) => a - b).map(statusesOf)];
  const isWhole = [...hundreds.keys()].every((hundred) => ranges.includes(hundred));
  const hasDefault = errors.some(({ status }) => status.kind === "default");
  const members = sorted.flatMap((error) =>
    // Where ranges cover every status, nothing is left to `default`.
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
      const code = literalType(status.status);
      return status.status >= 500
        ? namedType("InternalServerError", type, code)
        : namedType("OtherStatusError", code, type);
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

/** The documented statuses for the runtime: `404`, `"4XX"`, `"default"`. */
export function planErrorStatuses({ errors }: Operation): ConstantPlan["value"] | undefined {
  if (errors.length === 0) return undefined;
  const sorted = errors.toSorted((a, b) => rank(a.status) - rank(b.status));
  return list(sorted.map(({ status }) => literal(statusText(status))));
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
