/** The base classes of a client's errors. `kind` says how a call failed. */
import { retryAfterSeconds } from "./retry-after.js";

/** Sets what all errors of a class share. The name is a string, since a minifier renames the class. */
export function describe(Class: { readonly prototype: Error }, name: string, kind?: ErrorKind, message?: string): void {
  Object.assign(Class.prototype, { name, ...(kind && { kind, message }) });
}

/** The base class of all errors that this client creates. */
export class ClientError extends Error {
  static {
    describe(this, "ClientError");
  }
}

export type ErrorKind = "status" | "unexpected_status" | "connection" | "timeout" | "aborted" | "decode";

/** Whether an error status was documented. */
export type StatusKind = "status" | "unexpected_status";

/** Details of an error, in addition to its status and body. */
export interface ErrorDetails<Kind extends ErrorKind = ErrorKind> {
  readonly kind?: Kind | undefined;
  /** The operation's id in the document. */
  readonly operation?: string | undefined;
  /** The request id from the response's `x-request-id` header, or from the header that this API uses instead. */
  readonly requestId?: string | undefined;
  readonly response?: Response | undefined;
  readonly cause?: unknown;
}

/**
 * A failed call: the API returned an error status, or there was no usable response.
 *
 * Check `kind` and `status` to narrow an operation's error union.
 */
export class APIError<
  Body = unknown,
  Status extends number | undefined = number | undefined,
  Kind extends ErrorKind = ErrorKind,
> extends ClientError {
  static {
    describe(this, "APIError", "status", "(no status code or body)");
  }

  declare readonly kind: Kind;
  /** The HTTP status; `undefined` if there was no usable response. */
  declare readonly status: Status;
  /** The response headers. */
  declare readonly headers: Headers | undefined;
  /** The response. Its body has already been read. */
  declare readonly response: Response | undefined;
  /** The parsed response body; `undefined` if there is none. */
  declare readonly error: Body;
  /** The API's id of this request. Include it when you contact the API's support. */
  declare readonly requestId: string | undefined;
  /** How long to wait before a retry, in seconds, if the response says so. */
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
    super(wordsOf(status, error, message) ?? new.target.prototype.message, details);
    const { kind = this.kind, requestId = headers?.get("x-request-id") ?? undefined, operation, response } = details;
    const retryAfter = headers && retryAfterSeconds(headers);
    Object.assign(this, { kind, status, error, requestId, retryAfter, operation });
    // Not enumerable: in console.log, a dozen header lines would hide the cause.
    Object.defineProperties(this, { headers: { value: headers }, response: { value: response } });
  }

  /** `requestId` under the name that other SDKs give it. */
  get requestID(): string | undefined {
    return this.requestId;
  }

  /** The error as plain data for logs, without headers. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** "404 License key not found": the status and the most specific message available. */
function wordsOf(status: number | undefined, body: unknown, message: string | undefined): string | undefined {
  const { message: own, error } = Object(body) as { readonly message?: unknown; readonly error?: unknown };
  // Many APIs nest the message: { error: { message } }.
  const said = own ?? (Object(error) as { readonly message?: unknown }).message;
  const words = typeof said === "string" ? said : (message ?? JSON.stringify(body));
  return status === undefined ? words : `${status} ${words ?? "status code (no body)"}`;
}
