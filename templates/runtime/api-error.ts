/** What all errors of a client have in common. `kind` tells how a call went wrong. */
import { retryAfterSeconds } from "./retry-after.js";

/**
 * Sets what all errors of a class share. Their name is given as a text, since a minifier would change that of the
 * class.
 */
export function describe(Class: { readonly prototype: Error }, name: string, kind?: ErrorKind, message?: string): void {
  Object.assign(Class.prototype, { name, ...(kind && { kind, message }) });
}

/** The base class of all errors that this client makes. */
export class ClientError extends Error {
  static {
    describe(this, "ClientError");
  }
}

export type ErrorKind = "status" | "unexpected_status" | "connection" | "timeout" | "aborted" | "decode";

/** Whether an error status was documented. */
export type StatusKind = "status" | "unexpected_status";

/** What an error has beside its status and body. */
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
    describe(this, "APIError", "status", "(no status code or body)");
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
    super(wordsOf(status, error, message) ?? new.target.prototype.message, details);
    const { kind = this.kind, requestId = headers?.get("x-request-id") ?? undefined, operation, response } = details;
    const retryAfter = headers && retryAfterSeconds(headers);
    Object.assign(this, { kind, status, error, requestId, retryAfter, operation });
    // Not enumerable, so that console.log leaves them out: a dozen header lines would hide what went wrong.
    Object.defineProperties(this, { headers: { value: headers }, response: { value: response } });
  }

  /** `requestId` under the name that other SDKs give it. */
  get requestID(): string | undefined {
    return this.requestId;
  }

  /** The parts that are worth logging; headers are left out. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) };
  }
}

/** The message: the status with the best words that the body has, as in "404 License key not found". */
function wordsOf(status: number | undefined, body: unknown, message: string | undefined): string | undefined {
  const { message: own, error } = Object(body) as { readonly message?: unknown; readonly error?: unknown };
  // Many APIs put everything into one property.
  const said = own ?? (Object(error) as { readonly message?: unknown }).message;
  const words = typeof said === "string" ? said : (message ?? JSON.stringify(body));
  return status === undefined ? words : `${status} ${words ?? "status code (no body)"}`;
}
