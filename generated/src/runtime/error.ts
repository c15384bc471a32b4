/**
 * The errors of a client. An error's class depends on its HTTP status alone; `kind` says whether the status was
 * documented.
 */
import { APIError, ClientError, describe, type ErrorDetails, type ErrorKind, type StatusKind } from "./api-error.js";
import type { ServerErrorStatus } from "./status.js";

export { APIError, ClientError, type ErrorDetails, type ErrorKind, type StatusKind };

type AnyErrorClass = new (...parameters: ConstructorParameters<typeof APIError>) => APIError;

/** The classes by their statuses. */
const statusClasses: Record<number, new (...parameters: never) => APIError> = {};

/** A call needs a credential that the client does not have. Thrown before anything is sent. */
export class MissingCredentialsError extends ClientError {
  static {
    describe(this, "MissingCredentialsError");
  }
}

/** A list does not advance: the API gave the same page or the same cursor again. */
export class PaginationError extends ClientError {
  static {
    describe(this, "PaginationError");
  }
}

/** 400 */
export class BadRequestError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 400, Kind> {
  static {
    statusClasses[400] = this;
    describe(this, "BadRequestError");
  }
}

/** 401 */
export class AuthenticationError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 401, Kind> {
  static {
    statusClasses[401] = this;
    describe(this, "AuthenticationError");
  }
}

/** 403 */
export class PermissionDeniedError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<
  Body,
  403,
  Kind
> {
  static {
    statusClasses[403] = this;
    describe(this, "PermissionDeniedError");
  }
}

/** 404 */
export class NotFoundError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 404, Kind> {
  static {
    statusClasses[404] = this;
    describe(this, "NotFoundError");
  }
}

/** 409 */
export class ConflictError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 409, Kind> {
  static {
    statusClasses[409] = this;
    describe(this, "ConflictError");
  }
}

/** 422 */
export class UnprocessableEntityError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<
  Body,
  422,
  Kind
> {
  static {
    statusClasses[422] = this;
    describe(this, "UnprocessableEntityError");
  }
}

/** 429 */
export class RateLimitError<Body = unknown, Kind extends StatusKind = "status"> extends APIError<Body, 429, Kind> {
  static {
    statusClasses[429] = this;
    describe(this, "RateLimitError");
  }
}

/** 500 to 599 */
export class InternalServerError<
  Body = unknown,
  Status extends number = ServerErrorStatus,
  Kind extends StatusKind = "status",
> extends APIError<Body, Status, Kind> {
  static {
    statusClasses[500] = this;
    describe(this, "InternalServerError");
  }
}

/** The details of an error without a status. */
type TransportDetails<Kind extends ErrorKind> = ErrorDetails<Kind> & { readonly message?: string | undefined };

/** No usable answer was received. */
class TransportFailure<Kind extends ErrorKind> extends APIError<undefined, undefined, Kind> {
  constructor(details: TransportDetails<Kind> = {}) {
    super(undefined, undefined, details.message, details.response?.headers, details);
  }
}

/** There was no answer: the connection could not be made, or broke. */
export class APIConnectionError<Kind extends "connection" | "timeout" = "connection"> extends TransportFailure<Kind> {
  static {
    describe(this, "APIConnectionError", "connection", "The connection failed.");
  }
}

/** No complete answer came in time. */
export class APIConnectionTimeoutError extends APIConnectionError<"timeout"> {
  static {
    describe(this, "APIConnectionTimeoutError", "timeout", "The request timed out.");
  }
}

/** The caller's signal ended the call. */
export class APIUserAbortError extends TransportFailure<"aborted"> {
  static {
    describe(this, "APIUserAbortError", "aborted", "The request was aborted.");
  }
}

/** The answer is a success, but not what the document describes. */
export class ResponseDecodeError extends TransportFailure<"decode"> {
  static {
    describe(this, "ResponseDecodeError", "decode", "The answer could not be decoded.");
  }
}

/** The error for an answer's status. */
export function statusError(status: number, ...rest: RestOfError): APIError {
  const Class = (statusClasses[status > 500 ? 500 : status] ?? APIError) as AnyErrorClass;
  return new Class(status, ...rest);
}

type RestOfError = [body: unknown, message: string | undefined, headers: Headers, details: ErrorDetails<StatusKind>];
