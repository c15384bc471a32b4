/** The options of a client and of a call. */
import type { Logger, LogLevel } from "./log.js";
import type { Middleware } from "./middleware.js";

/** A credential: its value, or a function that gives it (called for every attempt, so that it can renew it). */
export type Credential = string | (() => string | Promise<string>);

/** A function that stands in for the global `fetch`. It is called with a URL string and an init, never with a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Header values by name. `undefined` keeps what is there, `null` removes it. */
export type HeaderValues =
  | Headers
  | readonly (readonly [name: string, value: HeaderValue])[]
  | { readonly [name: string]: HeaderValue | readonly HeaderValue[] };

type HeaderValue = string | number | boolean | null | undefined;

/** Query values by name. `undefined` removes, `null` sends `name=`. */
export type QueryValues = { readonly [name: string]: unknown };

export interface BaseClientOptions {
  /** Where the API is, without the environment's help. Trailing slashes are dropped. `null` lets `environment` win over the environment variable. */
  baseURL?: string | null | undefined;
  /** One attempt, from connecting to the last byte of the body, in milliseconds. @default 60000 */
  timeout?: number | undefined;
  /** The whole call with its retries and waits, in milliseconds. @default none */
  totalTimeout?: number | undefined;
  /** How often a call that failed is sent again. @default 2 */
  maxRetries?: number | undefined;
  /** Stands in for the global `fetch`. */
  fetch?: Fetch | undefined;
  /** Handed to every `fetch`: `credentials`, `cache`, and what one platform alone knows, as Node's `dispatcher` and Bun's `proxy`. */
  fetchOptions?:
    (Omit<RequestInit, "method" | "headers" | "body" | "signal"> & { readonly [option: string]: unknown }) | undefined;
  /** Sent with every request. `null` removes a default header. */
  defaultHeaders?: HeaderValues | undefined;
  /** Sent with every request. */
  defaultQuery?: QueryValues | undefined;
  /** Where log lines go: `console`, pino, winston, consola… @default console */
  logger?: Logger | undefined;
  /** @default "warn" */
  logLevel?: LogLevel | undefined;
  /** Around each attempt, the first outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Which redirects are followed: those that stay on the origin, all, or none. Credentials never leave the origin. @default "same-origin" */
  redirect?: "same-origin" | "follow" | "error" | undefined;
  /** A body that is longer is refused, in bytes. @default none */
  maxResponseBytes?: number | undefined;
}

export interface RequestOptions {
  /** Ends the call. */
  signal?: AbortSignal | null | undefined;
  /** One attempt, from connecting to the last byte of the body, in milliseconds. */
  timeout?: number | undefined;
  /** The whole call with its retries and waits, in milliseconds. */
  totalTimeout?: number | undefined;
  /** How often the call is sent again when it failed. */
  maxRetries?: number | undefined;
  /** Added to the headers; `null` removes one. */
  headers?: HeaderValues | undefined;
  /** Added to the query. */
  query?: QueryValues | undefined;
  /** Sent in place of the body that the parameters give. */
  body?: unknown;
  /** Replaces the path as a whole. */
  path?: string | undefined;
  /** Sent as `Idempotency-Key`, the same on every retry. */
  idempotencyKey?: string | undefined;
  /** Handed to `fetch`, over the client's. */
  fetchOptions?: BaseClientOptions["fetchOptions"];
  logLevel?: LogLevel | undefined;
}
