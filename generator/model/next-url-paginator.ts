/** Pagination by URL: each response holds the URL of the next page. */
import { takesCursor } from "./cursor-trust.js";
import { findNextUrl } from "./next-url.js";
import { inferFlag, sayEnd } from "./page-end.js";
import { findPageSize } from "./page-parameter.js";
import { pageValues, sayItems, sayPath } from "./page-value.js";
import { type Found, type Pageable, pagedItems } from "./pageable.js";
import type { Models } from "./reference.js";

export function inferNextUrlPaginator(operation: Pageable, models: Models): Found | undefined {
  const { listing, source } = operation;
  const next = findNextUrl(listing, models);
  // Only a GET can follow a URL as it stands; other requests would have to send their body again.
  if (!next || operation.method !== "GET") return undefined;
  const end = inferFlag(listing, models);
  const size = findPageSize(operation.inputs, models);
  const because = `The response's ${sayPath(next.path)} is the URL of the next page, and ${sayItems(listing)}.`;
  return {
    paginator: {
      kind: "next-url",
      next: next.path,
      ...(end && { end }),
      ...pagedItems(listing, size),
    },
    evidence: [
      { about: "paginator", because, confidence: "certain", source },
      {
        about: "page-end",
        because: end ? sayEnd(end) : `The last page has no ${sayPath(next.path)}.`,
        confidence: "likely",
        source,
      },
    ],
  };
}

/**
 * Whether the URL is to be followed, although a parameter counts pages or items.
 *
 * Three cases speak for the URL: OData's `$top` and `$skip`, which cut the whole result and not its pages; JSON:API,
 * which leaves its parameters to the links; and a token that stands nowhere but in the URL, and is needed beside the
 * number. Otherwise the number is safer: some URLs lose the filters, and some name a host that only the API itself can
 * reach.
 */
export function prefersNextUrl(operation: Pageable, parameter: string, models: Models): boolean {
  const next = findNextUrl(operation.listing, models);
  if (!next || operation.method !== "GET") return false;
  const isHypermedia =
    next.name === "odata next link" ||
    parameter.startsWith("$") ||
    (/^page\[/.test(parameter) && /\blinks?\b/.test(next.holder));
  return isHypermedia || operation.inputs.some((input) => takesCursor(input, models));
}

/** Whether a response with the next URL has no numbers of pages. */
export function lacksPageNumbers(operation: Pageable, models: Models): boolean {
  return !pageValues(operation.listing, models).some(
    ({ name, schema }) => /\bpages?\b/.test(name) && schema.kind === "number",
  );
}
