/**
 * The errors of a client. The class of an error follows its HTTP status alone; `kind` tells whether the status was documented.
 */
import { retryAfterSeconds } from "./retry-after.js";
import type { ServerErrorStatus } from "./status.js";

/** By the status that each stands for. */
const statusClasses: Record<number, AnyErrorClass> = {};

type AnyErrorClass = new (...parameters: ConstructorParameters<typeof APIError>) => APIError;

/** A name that outlives a minifier. */
function named(Class: { readonly prototype: Error }, name: string, status?: number): void {
  Class.prototype.name = name;
  if (status) statusClasses[status] = Class as AnyErrorClass;
}

/** The base class of all errors that this client makes. */
export class ClientError extends Error {
  static {
    named(this, "ClientError");
  }
}

/** A call needs a credential that the client does not have. Thrown before anything is sent. */
export class MissingCredentialsError extends ClientError {
  static {
    named(this, "MissingCredentialsError");
  }
}

/** A list does not advance: the API gave the same page or the same cursor again. */
export class PaginationError extends ClientError {
  static {
    named(this, "PaginationError");
  }
}

export type ErrorKind = "status" | "unexpected_status" | "connection" | "timeout" | "aborted" | "decode";

/** What an error knows beside its status and body. */
export interface ErrorDetails<Kind extends ErrorKind = ErrorKind> {
  readonly kind?: Kind | undefined;
  /** The operation's id in the document. */
  readonly operation?: string | undefined;
  /** From the answer's `x-request-id`, or the header that this API uses in its place. */
  readonly requestId?: string | undefined;
  readonly response?: Response | undefined;
  readonly cause?: unknown;
}

/**
 * A call went wrong: the API answered with an error status, or there was no answer that could be used.
 *
 * `kind` and `status` tell the members of an operation's error union apart.
 */
export class APIError<
  Body = unknown,
  Status extends number | undefined = number | undefined,
  Kind extends ErrorKind = ErrorKind,
> extends ClientError {
  static {
    named(this, "APIError");
  }

  declare readonly kind: Kind;
  /** The HTTP status; `undefined` where there was no answer that could be used. */
  declare readonly status: Status;
  /** The answer's headers. */
  declare readonly headers: Headers | undefined;
  /** The answer itself, its body read. */
  declare readonly response: Response | undefined;
  /** The answer's body, parsed; `undefined` where there is none. */
  declare readonly error: Body;
  /** The API's own name for this call: give it to its support. */
  declare readonly requestId: string | undefined;
  /** How long the API asks to wait, in seconds, where the answer says it. */
  declare readonly retryAfter: number | undefined;
  /** The operation's id in the document. */
  declare readonly operation: string | undefined;

  constructor(
    status: Status,
    error: Body,
    message: string | undefined,
    headers: Headers | undefined,
    details: ErrorDetails<Kind> = {},
  ) {
    super(describe(status, error, message), details);
    const { kind = "status", requestId = headers?.get("x-request-id") ?? undefined, operation, response } = details;
    const retryAfter = headers && retryAfterSeconds(headers);
    Object.assign(this, { kind, status, error, requestId, retryAfter, operation });
    // Out of the way of console.log: a dozen header lines hide what went wrong.
    Object.defineProperties(this, { headers: { value: headers }, response: { value: response } });
  }

  /** `requestId` under the name that other SDKs give it. */
  get requestID(): string | undefined {
    return this.requestId;
  }

  /** What is worth logging, without headers. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** 400 */
export class BadRequestError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 400, Kind> {
  static {
    named(this, "BadRequestError", 400);
  }
}

/** 401 */
export class AuthenticationError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 401, Kind> {
  static {
    named(this, "AuthenticationError", 401);
  }
}

/** 403 */
export class PermissionDeniedError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<
  Body,
  403,
  Kind
> {
  static {
    named(this, "PermissionDeniedError", 403);
  }
}

/** 404 */
export class NotFoundError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 404, Kind> {
  static {
    named(this, "NotFoundError", 404);
  }
}

/** 409 */
export class ConflictError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 409, Kind> {
  static {
    named(this, "ConflictError", 409);
  }
}

/** 422 */
export class UnprocessableEntityError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<
  Body,
  422,
  Kind
> {
  static {
    named(this, "UnprocessableEntityError", 422);
  }
}

/** 429 */
export class RateLimitError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 429, Kind> {
  static {
    named(this, "RateLimitError", 429);
  }
}

/** 500 to 599 */
export class InternalServerError<
  Body = unknown,
  Status extends ServerErrorStatus = ServerErrorStatus,
  Kind extends StatusKind = "status",
> extends APIError<Body, Status, Kind> {
  static {
    named(this, "InternalServerError", 500);
  }
}

/** What an error without a status is made with. */
type TransportDetails<Kind extends ErrorKind> = ErrorDetails<Kind> & { readonly message?: string | undefined };

/** There was no answer: the connection could not be made, or broke. */
export class APIConnectionError<Kind extends "connection" | "timeout" = "connection"> extends APIError<
  undefined,
  undefined,
  Kind
> {
  static {
    named(this, "APIConnectionError");
  }

  constructor(details: TransportDetails<Kind> = {}) {
    super(...withoutStatus("connection" as Kind, "The connection failed.", details));
  }
}

/** There was no whole answer in time. */
export class APIConnectionTimeoutError extends APIConnectionError<"timeout"> {
  static {
    named(this, "APIConnectionTimeoutError");
  }

  constructor(details?: TransportDetails<"timeout">) {
    super({ kind: "timeout", message: "The request timed out.", ...details });
  }
}

/** The caller's signal ended the call. */
export class APIUserAbortError extends APIError<undefined, undefined, "aborted"> {
  static {
    named(this, "APIUserAbortError");
  }

  constructor(details: TransportDetails<"aborted"> = {}) {
    super(...withoutStatus("aborted", "The request was aborted.", details));
  }
}

/** The answer is a success, but not what the document describes. */
export class ResponseDecodeError extends APIError<undefined, undefined, "decode"> {
  static {
    named(this, "ResponseDecodeError");
  }

  constructor(details: TransportDetails<"decode"> = {}) {
    super(...withoutStatus("decode", "The answer could not be decoded.", details));
  }
}

function withoutStatus<Kind extends ErrorKind>(kind: Kind, message: string, details: TransportDetails<Kind>) {
  const { headers } = details.response ?? {};
  return [undefined, undefined, details.message ?? message, headers, { kind, ...details }] as const;
}

/** Whether an error status was documented. */
export type StatusKind = "status" | "unexpected_status";

/** The error for an answer's status. */
export function statusError(status: number, ...rest: RestOfError): APIError {
  const Class = statusClasses[status > 500 ? 500 : status] ?? APIError;
  return new Class(status, ...rest);
}

type RestOfError = [body: unknown, message: string | undefined, headers: Headers, details: ErrorDetails<StatusKind>];

/** "404 License key not found": the status, and the best words there are. */
function describe(status: number | undefined, body: unknown, message: string | undefined): string {
  const { message: own, error } = Object(body) as { readonly message?: unknown; readonly error?: unknown };
  // Many an API puts all that it says into one property.
  const said = own ?? (Object(error) as { readonly message?: unknown }).message;
  const words = typeof said === "string" ? said : (message ?? JSON.stringify(body));
  if (status === undefined) return words ?? "(no status code or body)";
  return `${status} ${words ?? "status code (no body)"}`;
}
