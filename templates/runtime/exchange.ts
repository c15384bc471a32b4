/** Sends one request, through the middleware and over redirects, and returns the response. */
import type { Call } from "./call.js";
import { follow } from "./redirect.js";

export function exchange(to: string, init: RequestInit, call: Call, attempt: number): Promise<Response> {
  const { operation, options, settings } = call;
  const { middleware } = settings;
  if (!middleware?.length) return follow(to, init, settings);
  const context = { operation: operation.id, attempt, options };
  // A form gets a new boundary whenever it is serialized, and the request must be sent with the one that the middleware saw.
  const first = requestOf(to, init);
  const last = async (request: Request) => {
    const { method, url, headers } = request;
    // If the middleware passes the same request on, its body is reused. The body of another request is read, as its length is unknown.
    const { body: given } = init;
    // A stream that was teed for a clone can only be read from the request.
    const isSplit = given instanceof ReadableStream && given.locked;
    const isKept = request === first && !isSplit && !(given instanceof FormData);
    const body = isKept ? given : request.body && (await request.arrayBuffer());
    return follow(url, { ...init, method, headers, body: body ?? null }, settings);
  };
  return middleware.reduceRight<typeof last>((next, wrap) => (request) => wrap(request, next, context), last)(first);
}

/** The `Request` for middleware and `toRequest()`. Cloning it must copy the whole body, see `unkept`. */
export function requestOf(url: string, init: RequestInit): Request {
  Reflect.deleteProperty(Object(init.body) as object, "tee");
  return new Request(url, init);
}
