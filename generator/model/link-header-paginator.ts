/** Pagination by the `Link` header (RFC 8288) of the response. */
import { findPageSize, nameOf, sayParameter } from "./page-parameter.js";
import { sayItems } from "./page-value.js";
import { type Found, type Pageable, pagedItems } from "./pageable.js";
import type { Models } from "./reference.js";

/** Parameters that only a list in pages has; the least ambiguous first. */
const pageNames = [
  /^(page|page number|cursor|offset|page info|page token|page cursor|page after)$/,
  /^(after|before|since|start)$/,
];

export function inferLinkHeaderPaginator(operation: Pageable, models: Models): Found | undefined {
  const { inputs, headers, listing, source } = operation;
  const teller = inputs.find(({ description = "" }) => /\blink`? headers?\b/i.test(description));
  const header = headers.find(({ name }) => nameOf(name) === "link") ?? (teller && { name: "Link" });
  const size = findPageSize(inputs, models);
  const isTold = /\b(next|paginat\w*|pages?)\b/i.test(header && "description" in header ? header.description : "");
  const [asking] = pageNames.flatMap((names) => inputs.filter(({ name }) => names.test(name)));
  const input = teller ?? asking ?? (isTold ? size : undefined);
  // A Link header may also lead to a licence or a style sheet.
  if (!header || !input || operation.method !== "GET") return undefined;
  const asks = teller
    ? `The description of the ${sayParameter(input.parameter)} mentions the response header Link`
    : `The response has a ${header.name} header, the ${sayParameter(input.parameter)} requests a page`;
  const because = `${asks}, and ${sayItems(listing)}.`;
  return {
    paginator: {
      kind: "link-header",
      ...pagedItems(listing, size),
    },
    evidence: [
      { about: "paginator", because, confidence: "likely", source },
      {
        about: "page-end",
        because: `The last page has no “next” link in its ${header.name} header.`,
        confidence: "likely",
        source,
      },
    ],
  };
}
