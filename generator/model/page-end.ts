/** Finds what in a response says that there is no further page. */
import type { Listing } from "./listing.js";
import { findNextUrl } from "./next-url.js";
import { nameOf } from "./page-parameter.js";
import { pageValues, proseOf, sayPath } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import type { Pageable } from "./pageable.js";
import type { PageEnd } from "./paginator-kind.js";
import type { Models } from "./reference.js";

const hasMore =
  /^(has (more|next|next page|more pages|more items|more results|more data|additional)|more|is more|more available|is truncated|truncated)$/;
const done = /^(done|is done|is last|is last page|last|is finished|finished|exhausted|is end|end reached)$/;
const totalPages =
  /^(total pages|page total|pages total|total page count|total page|number of pages|num pages|page count|pages)$/;
/** The number of the last page, which is the number of pages where the first one is 1. */
const lastPage = /^last page( number)?$/;
const total =
  /^(total|count total|(items|results|records|entries|elements|rows) total|(results? )?total available|total( number of)?( (items?|results?|records?|entries|entry|elements?|rows?|objects?|hits))?( count)?|total (size|number|available))$/;
/** Whether a number of that name may be the number of all pages or items. */
export function isTotal(name: string): boolean {
  return total.test(name) || totalPages.test(name);
}

const nextPage = /^(next page|next page (number|num|no|index)|page next)$/;
const nextOffset = /^(next offset|next start|next skip|next start index|offset next|next page start|next from)$/;

/** Numbers that are about this page alone. */
const ofThisPage =
  /\b(this|current|each|per|single|the given)\s+(\w+\s+)?(page|response|request|batch|chunk)\b|\b(returned|contained)\s+(in|by|on|with)\b/i;

/** Words that show that a total counts pages after all: “The total number of pages available”. */
const pagesAfterAll = /^\W*(the )?(total )?number of (\w+ )?pages\b/i;

/** What a number counts from which the end is told. */
type Counted = "pages from 0" | "pages from 1" | "items";

/**
 * The end of the list. Where the response sometimes leaves out the value that says it, the runtime takes a page without
 * items as the last.
 */
export function inferPageEnd(
  { listing, headers }: Pick<Pageable, "listing" | "headers">,
  models: Models,
  counted: Counted,
): PageEnd {
  const values = pageValues(listing, models);
  const find = (pattern: RegExp) => values.find((value) => pattern.test(value.name) && isCountOfList(value));
  const next = find(counted === "items" ? nextOffset : nextPage);
  if (next) return { kind: "next-number", path: next.path };
  const flag = inferFlag(listing, models);
  if (flag) return flag;
  const all = find(total) ?? find(new RegExp(`^total ${nameOf(listing.path.at(-1) ?? "items")}$`));
  const items = all && pagesAfterAll.test(all.property.schema.description ?? "") ? undefined : all;
  const pages =
    find(totalPages) ?? (counted === "pages from 1" ? find(lastPage) : undefined) ?? (items ? undefined : all);
  if (pages && counted !== "items") return { kind: "total-pages", path: pages.path };
  const link = findNextUrl(listing, models);
  // A flag that is always there says nothing.
  if (link?.isOptional) return { kind: "next-link", path: link.path };
  if (items) return { kind: "total", path: items.path };
  return inferHeaderEnd(headers, counted) ?? { kind: "empty-page" };
}

function isCountOfList({ schema, holder, property }: PageValue): boolean {
  return schema.kind === "number" && !isAside(holder) && !ofThisPage.test(property.schema.description ?? "");
}

const totalPagesHeader = /^((wp|paging|pagination|page) )?(total pages|pages|page count|pages total|total page count)$/;
const totalHeader =
  /^((wp|paging|pagination|page) )?(total|total count|count total|total (items|results|records|elements|entries)|total record count)$/;

/** The end that a header tells: `X-Total-Pages`, `X-Pages`, `X-Total-Count`. */
function inferHeaderEnd(headers: Pageable["headers"], counted: Counted): PageEnd | undefined {
  const find = (pattern: RegExp) =>
    headers.find(
      ({ name, description }) => pattern.test(nameOf(name).replace(/^x /, "")) && !ofThisPage.test(description ?? ""),
    )?.name;
  const pages = counted === "items" ? undefined : find(totalPagesHeader);
  if (pages !== undefined) return { kind: "total-pages-header", header: pages };
  const items = find(totalHeader);
  return items === undefined ? undefined : { kind: "total-header", header: items };
}

/** The flag for further pages: `has_more`, `done`. `isPaged` says that the flag can be about nothing but the list. */
export function inferFlag(listing: Listing, models: Models, isPaged = false): PageEnd | undefined {
  const flags = pageValues(listing, models).filter(
    ({ schema, holder }) => schema.kind === "boolean" && !isAside(holder),
  );
  const more = flags.find(({ name }) => hasMore.test(name));
  if (more) return { kind: "has-more", path: more.path };
  const over = flags.find((value) => done.test(value.name) && (isPaged || speaksOfList(value)));
  return over && { kind: "done", path: over.path };
}

/** Why the list ends there, in a sentence. */
export function sayEnd(end: PageEnd): string {
  switch (end.kind) {
    case "next-number":
      return `The response's ${sayPath(end.path)} is the value for the next request; the last page has none.`;
    case "has-more":
      return `The response's ${sayPath(end.path)} indicates whether there are more pages.`;
    case "done":
      return `The response's ${sayPath(end.path)} indicates whether this is the last page.`;
    case "total-pages":
      return `The response's ${sayPath(end.path)} is the total number of pages.`;
    case "next-link":
      return `The response's ${sayPath(end.path)} links to the next page; the last page has none.`;
    case "total":
      return `The response's ${sayPath(end.path)} is the total number of items.`;
    case "total-pages-header":
      return `The response header ${end.header} is the total number of pages.`;
    case "total-header":
      return `The response header ${end.header} is the total number of items.`;
    case "empty-page":
      return "Nothing in the response marks the last page, so a page without items ends the list.";
  }
}

/** Whether a flag is about the list: a job may be done, too. */
function speaksOfList(value: PageValue): boolean {
  return (
    /last/.test(value.name) ||
    value.holder !== "" ||
    /\b(more|further|fetch\w*|page|list|results|last|end|next)\b/i.test(proseOf(value))
  );
}

/** Whether the object around it is about another page than the next: `pages.previous`. */
function isAside(holder: string): boolean {
  return /\b(prev|previous|first)\b/.test(holder);
}
