/** One request and its answer, through the middleware and over redirects. */
import type { Call } from "./call.js";
import { follow } from "./redirect.js";

export function exchange(to: string, init: RequestInit, call: Call, attempt: number): Promise<Response> {
  const { operation, options, settings } = call;
  const { middleware } = settings;
  if (!middleware?.length) return follow(to, init, settings);
  const context = { operation: operation.id, attempt, options };
  // A form draws its boundary anew at every reading, and what is sent must have the one that the middleware saw.
  const first = requestOf(to, init);
  const last = async (request: Request) => {
    const { method, url, headers } = request;
    // The same request keeps its body as it was; another one's body is read, as its length is not known otherwise.
    const { body: given } = init;
    // One that was split for a clone is there in the request alone.
    const isSplit = given instanceof ReadableStream && given.locked;
    const isKept = request === first && !isSplit && !(given instanceof FormData);
    const body = isKept ? given : request.body && (await request.arrayBuffer());
    return follow(url, { ...init, method, headers, body: body ?? null }, settings);
  };
  return middleware.reduceRight<typeof last>((next, wrap) => (request) => wrap(request, next, context), last)(first);
}

/** What a middleware sees, or whoever asks for it. A clone of it is to be whole, see `unkept`. */
export function requestOf(url: string, init: RequestInit): Request {
  Reflect.deleteProperty(Object(init.body) as object, "tee");
  return new Request(url, init);
}
