/** The options of a client and of a call. */
import type { Logger, LogLevel } from "./log.js";
import type { Middleware } from "./middleware.js";

/** A credential: its value, or a function that returns it. The function is called for every attempt, so that it can renew the credential. */
export type Credential = string | (() => string | Promise<string>);

/** A function with the signature of `fetch`. It is called with a URL string and an init object, never with a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Header values by name. `undefined` keeps the present value, `null` removes the header. */
export type HeaderValues =
  | Headers
  | readonly (readonly [name: string, value: HeaderValue])[]
  | { readonly [name: string]: HeaderValue | readonly HeaderValue[] };

type HeaderValue = string | number | boolean | null | undefined;

/** Query values by name. `undefined` removes the parameter, `null` sends `name=`. */
export type QueryValues = { readonly [name: string]: unknown };

export interface BaseClientOptions {
  /** The API's base URL, instead of `environment`. Trailing slashes are removed. `null` makes `environment` win over the environment variable. */
  baseURL?: string | null | undefined;
  /** The time limit of one attempt, from connecting to the last byte of the body, in milliseconds. @default 60000 */
  timeout?: number | undefined;
  /** The time limit of the whole call with its retries and waits, in milliseconds. @default none */
  totalTimeout?: number | undefined;
  /** How many times a failed call is retried. @default 2 */
  maxRetries?: number | undefined;
  /** Replaces the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Passed to every `fetch`: `credentials`, `cache`, and options of one platform, such as Node's `dispatcher` and Bun's `proxy`. */
  fetchOptions?:
    (Omit<RequestInit, "method" | "headers" | "body" | "signal"> & { readonly [option: string]: unknown }) | undefined;
  /** Headers sent with every request. `null` removes a default header. */
  defaultHeaders?: HeaderValues | undefined;
  /** Query parameters sent with every request. */
  defaultQuery?: QueryValues | undefined;
  /** Receives the log lines: `console`, pino, winston, consola… @default console */
  logger?: Logger | undefined;
  /** The lowest level that is logged. @default "warn" */
  logLevel?: LogLevel | undefined;
  /** Functions that wrap each attempt. The first is the outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Which redirects are followed: within the origin, all, or none. Credentials are never sent to another origin. @default "same-origin" */
  redirect?: "same-origin" | "follow" | "error" | undefined;
  /** The longest response body that is accepted, in bytes. @default none */
  maxResponseBytes?: number | undefined;
}

export interface RequestOptions {
  /** Aborts the call. */
  signal?: AbortSignal | null | undefined;
  /** The time limit of one attempt, from connecting to the last byte of the body, in milliseconds. */
  timeout?: number | undefined;
  /** The time limit of the whole call with its retries and waits, in milliseconds. */
  totalTimeout?: number | undefined;
  /** How many times the call is retried. */
  maxRetries?: number | undefined;
  /** Headers to add; `null` removes a header. */
  headers?: HeaderValues | undefined;
  /** Query parameters to add. */
  query?: QueryValues | undefined;
  /** Replaces the body that the params give. */
  body?: unknown;
  /** Replaces the path as a whole. */
  path?: string | undefined;
  /** The idempotency key, sent in the header `Idempotency-Key` or the one that the API uses. It is the same for every retry. */
  idempotencyKey?: string | undefined;
  /** Passed to `fetch`. Overrides the client's `fetchOptions`. */
  fetchOptions?: BaseClientOptions["fetchOptions"];
  logLevel?: LogLevel | undefined;
}
