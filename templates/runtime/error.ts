/**
 * The errors of a client. The class of an error follows its HTTP status alone; `kind` tells whether the status was documented.
 */
import { retryAfterSeconds } from "./retry-after.js";
import type { ServerErrorStatus } from "./status.js";

/** The base class of all errors that this client makes. */
export class ClientError extends Error {
  static {
    this.prototype.name = "ClientError";
  }
}

/** A call needs a credential that the client does not have. Thrown before anything is sent. */
export class MissingCredentialsError extends ClientError {
  static {
    this.prototype.name = "MissingCredentialsError";
  }
}

/** A list does not advance: the API gave the same page or the same cursor again. */
export class PaginationError extends ClientError {
  static {
    this.prototype.name = "PaginationError";
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
    this.prototype.name = "APIError";
  }

  readonly kind: Kind;
  /** The HTTP status; `undefined` where there was no answer that could be used. */
  readonly status: Status;
  /** The answer's headers. */
  declare readonly headers: Headers | undefined;
  /** The answer itself, its body read. */
  declare readonly response: Response | undefined;
  /** The answer's body, parsed; `undefined` where there is none. */
  readonly error: Body;
  /** The API's own name for this call: give it to its support. */
  readonly requestId: string | undefined;
  /** How long the API asks to wait, in seconds, where the answer says it. */
  readonly retryAfter: number | undefined;
  /** The operation's id in the document. */
  readonly operation: string | undefined;

  constructor(
    status: Status,
    error: Body,
    message: string | undefined,
    headers: Headers | undefined,
    details: ErrorDetails<Kind> = {},
  ) {
    super(describe(status, error, message), details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = details.kind ?? ("status" as Kind);
    this.status = status;
    // Out of the way of console.log: a dozen header lines hide what went wrong.
    Object.defineProperty(this, "headers", { value: headers });
    Object.defineProperty(this, "response", { value: details.response });
    this.error = error;
    this.requestId = details.requestId ?? headers?.get("x-request-id") ?? undefined;
    this.retryAfter = headers && retryAfterSeconds(headers);
    this.operation = details.operation;
  }

  /** `requestId` under the name that other SDKs give it. */
  get requestID(): string | undefined {
    return this.requestId;
  }

  /** What is worth logging, without headers. */
  toJSON(): Record<string, unknown> {
    const { name, message, kind, status, error, requestId, retryAfter, operation } = this;
    return { name, message, kind, status, error, requestId, retryAfter, operation };
  }
}

/** 400 */
export class BadRequestError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 400, Kind> {
  static {
    this.prototype.name = "BadRequestError";
  }
}

/** 401 */
export class AuthenticationError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 401, Kind> {
  static {
    this.prototype.name = "AuthenticationError";
  }
}

/** 403 */
export class PermissionDeniedError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<
  Body,
  403,
  Kind
> {
  static {
    this.prototype.name = "PermissionDeniedError";
  }
}

/** 404 */
export class NotFoundError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 404, Kind> {
  static {
    this.prototype.name = "NotFoundError";
  }
}

/** 409 */
export class ConflictError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 409, Kind> {
  static {
    this.prototype.name = "ConflictError";
  }
}

/** 422 */
export class UnprocessableEntityError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<
  Body,
  422,
  Kind
> {
  static {
    this.prototype.name = "UnprocessableEntityError";
  }
}

/** 429 */
export class RateLimitError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 429, Kind> {
  static {
    this.prototype.name = "RateLimitError";
  }
}

/** 500 to 599 */
export class InternalServerError<
  Body = unknown,
  Status extends ServerErrorStatus = ServerErrorStatus,
  Kind extends StatusKind = "status",
> extends APIError<Body, Status, Kind> {
  static {
    this.prototype.name = "InternalServerError";
  }
}

/** There was no answer: the connection could not be made, or broke. */
export class APIConnectionError<Kind extends "connection" | "timeout" = "connection"> extends APIError<
  undefined,
  undefined,
  Kind
> {
  static {
    this.prototype.name = "APIConnectionError";
  }

  constructor({ message, ...details }: ErrorDetails<Kind> & { readonly message?: string | undefined } = {}) {
    super(undefined, undefined, message ?? "The connection failed.", undefined, {
      kind: "connection" as Kind,
      ...details,
    });
  }
}

/** There was no whole answer in time. */
export class APIConnectionTimeoutError extends APIConnectionError<"timeout"> {
  static {
    this.prototype.name = "APIConnectionTimeoutError";
  }

  constructor({ message, ...details }: ErrorDetails<"timeout"> & { readonly message?: string | undefined } = {}) {
    super({ message: message ?? "The request timed out.", kind: "timeout", ...details });
  }
}

/** The caller's signal ended the call. */
export class APIUserAbortError extends APIError<undefined, undefined, "aborted"> {
  static {
    this.prototype.name = "APIUserAbortError";
  }

  constructor({ message, ...details }: ErrorDetails<"aborted"> & { readonly message?: string | undefined } = {}) {
    super(undefined, undefined, message ?? "The request was aborted.", undefined, { kind: "aborted", ...details });
  }
}

/** The answer is a success, but not what the document describes. */
export class ResponseDecodeError extends APIError<undefined, undefined, "decode"> {
  static {
    this.prototype.name = "ResponseDecodeError";
  }

  constructor({ message, ...details }: ErrorDetails<"decode"> & { readonly message?: string | undefined } = {}) {
    super(undefined, undefined, message ?? "The answer could not be decoded.", details.response?.headers, {
      kind: "decode",
      ...details,
    });
  }
}

/** Whether an error status was documented. */
export type StatusKind = "status" | "unexpected_status";

const classes: Readonly<Record<number, new (...parameters: ConstructorParameters<typeof APIError>) => APIError>> = {
  400: BadRequestError as typeof APIError,
  401: AuthenticationError as typeof APIError,
  403: PermissionDeniedError as typeof APIError,
  404: NotFoundError as typeof APIError,
  409: ConflictError as typeof APIError,
  422: UnprocessableEntityError as typeof APIError,
  429: RateLimitError as typeof APIError,
};

/** The error for an answer's status. */
export function statusError(
  status: number,
  body: unknown,
  message: string | undefined,
  headers: Headers,
  details: ErrorDetails<StatusKind>,
): APIError {
  const Class = classes[status] ?? (status >= 500 ? (InternalServerError as typeof APIError) : APIError);
  return new Class(status, body, message, headers, details);
}

/** "404 License key not found": the status, and the best words there are. */
function describe(status: number | undefined, body: unknown, message: string | undefined): string {
  const said = typeof body === "object" && body !== null && "message" in body ? body.message : undefined;
  const words = typeof said === "string" ? said : (message ?? (body === undefined ? undefined : JSON.stringify(body)));
  if (status === undefined) return words ?? "(no status code or body)";
  return `${status} ${words ?? "status code (no body)"}`;
}
