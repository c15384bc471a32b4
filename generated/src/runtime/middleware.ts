import type { RequestOptions } from "./option.js";

/** What a middleware is told about the attempt that it wraps. */
export interface MiddlewareContext {
  /** The operation's id in the document; method and path for `client.get(…)` and its kin. */
  readonly operation: string;
  /** 0 for the first attempt, 1 for the first retry. */
  readonly attempt: number;
  readonly options: RequestOptions;
}

/**
 * Wraps each attempt: gets the standard `Request`, calls `next` with it or with another one, and returns the answer or
 * another one.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: MiddlewareContext,
) => Promise<Response>;
