/**
 * The errors of a client. The class of an error follows its HTTP status alone; `kind` tells whether the status was documented.
 */
import { APIError, ClientError, type ErrorDetails, type ErrorKind, type StatusKind } from "./api-error.js";
import type { ServerErrorStatus } from "./status.js";

export { APIError, ClientError, type ErrorDetails, type ErrorKind, type StatusKind };

type AnyErrorClass = new (...parameters: ConstructorParameters<typeof APIError>) => APIError;

/** By the status that each stands for. */
const statusClasses: Record<number, AnyErrorClass> = {};

/** A name that outlives a minifier. */
function named(Class: { readonly prototype: Error }, name: string, status?: number): void {
  Class.prototype.name = name;
  if (status) statusClasses[status] = Class as AnyErrorClass;
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

/** There was no answer that could be used. */
class TransportFailure<Kind extends ErrorKind> extends APIError<undefined, undefined, Kind> {
  constructor(details: TransportDetails<Kind> = {}) {
    super(undefined, undefined, details.message, details.response?.headers, details);
  }
}

/** There was no answer: the connection could not be made, or broke. */
export class APIConnectionError<Kind extends "connection" | "timeout" = "connection"> extends TransportFailure<Kind> {
  static {
    Object.assign(this.prototype, {
      name: "APIConnectionError",
      kind: "connection",
      message: "The connection failed.",
    });
  }
}

/** There was no whole answer in time. */
export class APIConnectionTimeoutError extends APIConnectionError<"timeout"> {
  static {
    Object.assign(this.prototype, {
      name: "APIConnectionTimeoutError",
      kind: "timeout",
      message: "The request timed out.",
    });
  }
}

/** The caller's signal ended the call. */
export class APIUserAbortError extends TransportFailure<"aborted"> {
  static {
    Object.assign(this.prototype, { name: "APIUserAbortError", kind: "aborted", message: "The request was aborted." });
  }
}

/** The answer is a success, but not what the document describes. */
export class ResponseDecodeError extends TransportFailure<"decode"> {
  static {
    Object.assign(this.prototype, {
      name: "ResponseDecodeError",
      kind: "decode",
      message: "The answer could not be decoded.",
    });
  }
}

/** The error for an answer's status. */
export function statusError(status: number, ...rest: RestOfError): APIError {
  const Class = statusClasses[status > 500 ? 500 : status] ?? APIError;
  return new Class(status, ...rest);
}

type RestOfError = [body: unknown, message: string | undefined, headers: Headers, details: ErrorDetails<StatusKind>];
