/** One request and its answer, with the middleware around it and redirects followed. */
import type { Call } from "./call.js";
import { follow } from "./redirect.js";

export function exchange(to: string, init: RequestInit, call: Call, attempt: number): Promise<Response> {
  const { operation, options, settings } = call;
  const { middleware } = settings;
  if (!middleware?.length) return follow(to, init, settings);
  const context = { operation: operation.id, attempt, options };
  // A form gets a new boundary at every reading; it must be sent with the one that the middleware saw.
  const first = requestOf(to, init);
  const last = async (request: Request) => {
    const { method, url, headers } = request;
    // An unchanged request keeps its body as it was. Another one's body is read, since its length is not known
    // otherwise.
    const { body: given } = init;
    // A body that was split for a clone is only left in the request.
    const isSplit = given instanceof ReadableStream && given.locked;
    const isKept = request === first && !isSplit && !(given instanceof FormData);
    const body = isKept ? given : request.body && (await request.arrayBuffer());
    return follow(url, { ...init, method, headers, body: body ?? null }, settings);
  };
  return middleware.reduceRight<typeof last>((next, wrap) => (request) => wrap(request, next, context), last)(first);
}

/** The standard `Request`, for middleware and `toRequest()`. It must survive being cloned: see `unkept`. */
export function requestOf(url: string, init: RequestInit): Request {
  Reflect.deleteProperty(Object(init.body) as object, "tee");
  return new Request(url, init);
}
