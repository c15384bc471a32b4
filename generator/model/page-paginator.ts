/** Page-number pagination: an integer parameter counts pages, and the response has a single array. */
import type { Report } from "../diagnostic.js";
import { findItemId } from "./item-id.js";
import { findOtherwise } from "./cursor-paginator.js";
import type { Evidence } from "./evidence.js";
import { lacksPageNumbers, prefersNextUrl } from "./next-url-paginator.js";
import { findNextUrl } from "./next-url.js";
import { inferPageEnd, sayEnd } from "./page-end.js";
import { inferPageOrigin } from "./page-origin.js";
import type { PageOrigin } from "./page-origin.js";
import { findPageSize, isCount, isNumber, nameParameter, sayParameter } from "./page-parameter.js";
import type { PageInput } from "./page-parameter.js";
import { pageValues, proseOf, sayItems, sayPath } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import { type Found, type Pageable, pagedItems } from "./pageable.js";
import type { Models } from "./reference.js";

export function inferPagePaginator(operation: Pageable, models: Models, report: Report): Found | undefined {
  const { inputs, listing, source } = operation;
  const input = inputs.find((each) => isPageNumber(each, operation, models));
  if (!input) return undefined;
  const name = nameParameter(input.parameter);
  if (prefersNextUrl(operation, name, models)) return undefined;
  const current = findCurrentPage(operation, models);
  const told = originOf(input, operation, current)?.origin;
  const end = inferPageEnd(operation, models, `pages from ${told ?? 1}`);
  const size = findPageSize(inputs, models);
  // A POST may do many things; only a page's size, with an end or a search's name, shows that it lists pages.
  if (operation.method !== "GET" && (!size || (end.kind === "empty-page" && !operation.isSearch))) return undefined;
  // Where nothing says from which number the API counts, a URL is safer than a guess.
  if (
    told === undefined &&
    end.kind === "next-link" &&
    findNextUrl(listing, models) &&
    lacksPageNumbers(operation, models)
  )
    return undefined;
  const { origin, evidence } = decideOrigin(input, operation, end.kind === "next-number", current, report);
  const itemId = findItemId(listing.item, models, operation);
  const otherwise = findOtherwise(operation, models);
  const counts = `The ${sayParameter(input.parameter)} is the page number, and ${sayItems(listing)}.`;
  return {
    paginator: {
      kind: "page",
      parameter: input.parameter,
      origin,
      ...pagedItems(listing, size),
      end,
      ...(itemId !== undefined && { itemId }),
      ...(told === undefined && end.kind !== "next-number" && current && { current: current.path }),
      ...(otherwise && { otherwise }),
    },
    evidence: [
      { about: "paginator", because: counts, confidence: "likely", source: input.source },
      evidence,
      { about: "page-end", because: sayEnd(end), confidence: "likely", source },
    ],
  };
}

/** Names of the parameter: `page`, `page_number`, `pageNo`, `page[number]`, `page_index`, `current_page`. */
const names = /^(current |start )?page( ?(number|num|no|nr|index|idx))?$|^p$|^pageno$|^pg$|^paged$/;

/** Pages of a book or a website, which are not pages of a list. */
const otherPages =
  /\b(web|landing|wiki|facebook|home|sub)[\s-]?pages?\b|\bpages? of (the|a|an) (document|file|pdf|book|image|scan|template|site|website)\b|\bpage(['’]s)? (id|identifier|slug|url|title|name)\b|\b(id|identifier|slug|url|title|name) of (the|a) page\b/i;

function isPageNumber(input: PageInput, operation: Pageable, models: Models): boolean {
  const { name, description } = input;
  if (otherPages.test(description ?? "")) return false;
  // Pages are skipped from 0, and who says nothing of it may skip something else.
  if (/^(skip pages|pages to skip)$/.test(name))
    return isNumber(input, models) && inferPageOrigin(input, [])?.origin === 0;
  if (!names.test(name)) return false;
  // Beside the numbers of pages, a text of which nothing is said is one of them.
  const isUntold = description === undefined && input.schema.kind === "string" && input.schema.format === undefined;
  return (
    isCount(input, models) || (isUntold && typeof input.parameter === "string" && !lacksPageNumbers(operation, models))
  );
}

/** The value with which a response says its own number: `page`, `meta.current_page`. */
function findCurrentPage({ listing }: Pageable, models: Models): PageValue | undefined {
  return pageValues(listing, models).find(
    ({ name, holder, schema }) =>
      schema.kind === "number" &&
      /^(current page|page|page (number|num|no|index)|current page number)$/.test(name) &&
      !/\b(next|prev|previous|first|last)\b/.test(holder),
  );
}

/** The number of the first page, from what is said of the parameter, the operation and the response's own number. */
function originOf(input: PageInput, { description }: Pageable, current: PageValue | undefined): PageOrigin | undefined {
  return inferPageOrigin(input, [description ?? "", current ? proseOf(current) : ""]);
}

function decideOrigin(
  input: PageInput,
  operation: Pageable,
  isFollowed: boolean,
  current: PageValue | undefined,
  report: Report,
): { readonly origin: 0 | 1; readonly evidence: Evidence } {
  const inferred = originOf(input, operation, current);
  const { source } = input;
  const parameter = nameParameter(input.parameter);
  if (inferred) {
    const because = `The parameter ${parameter} starts at ${inferred.origin}: ${inferred.because}.`;
    return {
      origin: inferred.origin,
      evidence: { about: "page-origin", because, confidence: inferred.confidence, source },
    };
  }
  if (isFollowed) {
    const because = `Nothing says whether ${parameter} starts at 0 or 1; the response gives the next page number.`;
    return { origin: 1, evidence: { about: "page-origin", because, confidence: "certain", source } };
  }
  if (current) {
    const because = `Nothing says whether ${parameter} starts at 0 or 1; the response gives its own page number as ${sayPath(current.path)}.`;
    return { origin: 1, evidence: { about: "page-origin", because, confidence: "likely", source } };
  }
  report("page-origin-assumed", { parameter, operation: operation.id }, source);
  const because = `Nothing says whether ${parameter} starts at 0 or 1; 1 is assumed, as in most APIs.`;
  return { origin: 1, evidence: { about: "page-origin", because, confidence: "assumed", source } };
}
