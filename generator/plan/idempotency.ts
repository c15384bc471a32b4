/** Keys by which an API knows a request that comes again. */
import type { Api } from "../model/api.js";

/** The header that the document has for them, as its first operation that may not be repeated writes it. */
export function idempotencyHeader({ operations }: Api): string | undefined {
  const posts = operations.filter(({ method }) => method.toUpperCase() === "POST");
  return posts
    .flatMap(({ parameters }) => parameters)
    .find(({ place, name }) => place === "header" && /^(x-)?idempotency-key$/i.test(name))?.name;
}
