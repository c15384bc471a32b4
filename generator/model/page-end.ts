/** Finds what in an answer says that there is no further page. */
import type { Listing } from "./answer.js";
import { findNextUrl } from "./next-url.js";
import { nameOf } from "./page-parameter.js";
import { pageValues, proseOf, sayPath } from "./page-value.js";
import type { PageValue } from "./page-value.js";
import type { PageEnd } from "./paginator-kind.js";
import type { Models } from "./reference.js";
import type { Schema } from "./schema.js";

export interface PageEndFound {
  readonly end: PageEnd;
  readonly because: string;
}

const hasMore =
  /^(has (more|next|next page|more pages|more items|more results|more data|additional)|more|is more|more available|is truncated|truncated)$/;
const done = /^(done|is done|is last|is last page|last|is finished|finished|exhausted|is end|end reached)$/;
const totalPages =
  /^(total pages|page total|pages total|total page count|total page|number of pages|num pages|page count|last page|pages)$/;
const total =
  /^(total|total count|total items|total results|total records|total entries|total elements|total size|total number|count total|total hits|total rows|total objects)$/;
const nextPage = /^(next page|next page (number|num|no|index)|page next)$/;
const nextOffset = /^(next offset|next start|next skip|next start index|offset next|next page start|next from)$/;

/** Numbers that are about this page alone. */
const ofThisPage =
  /\b(this|current|each|per|single|the given)\s+(\w+\s+)?(page|response|request|batch|chunk)\b|\b(returned|contained)\s+(in|by|on|with)\b/i;

/**
 * The end of the list. Where the answer sometimes leaves out the value that says it, the runtime takes a page without
 * items as the last.
 */
export function inferPageEnd(listing: Listing, models: Models, counted: "pages" | "items" = "pages"): PageEndFound {
  const values = pageValues(listing, models);
  const find = (pattern: RegExp, kind: Schema["kind"] = "number") =>
    values.find(
      ({ name, schema, holder, property }) =>
        pattern.test(name) &&
        schema.kind === kind &&
        !isAside(holder) &&
        !ofThisPage.test(property.schema.description ?? ""),
    );
  const next = find(counted === "pages" ? nextPage : nextOffset);
  if (next)
    return {
      end: { kind: "next-number", path: next.path },
      because: `The answer's ${sayPath(next.path)} is what the next request asks for; the last page has none.`,
    };
  const flag = inferFlag(listing, models);
  if (flag) return flag;
  const pages = counted === "pages" ? find(totalPages) : undefined;
  if (pages)
    return {
      end: { kind: "total-pages", path: pages.path },
      because: `The answer's ${sayPath(pages.path)} is the number of pages.`,
    };
  const link = findNextUrl(listing, models);
  // A flag that is always there says nothing.
  if (link?.isOptional)
    return {
      end: { kind: "next-link", path: link.path },
      because: `The answer's ${sayPath(link.path)} leads to the next page; the last page has none.`,
    };
  const items = find(total) ?? find(new RegExp(`^total ${nameOf(listing.path.at(-1) ?? "items")}$`));
  if (items)
    return {
      end: { kind: "total", path: items.path },
      because: `The answer's ${sayPath(items.path)} is the number of all items.`,
    };
  return {
    end: { kind: "empty-page" },
    because: "Nothing in the answer says that it is the last; the first page without items is.",
  };
}

/** The flag for further pages: `has_more`, `done`. `isPaged` says that the flag can be about nothing but the list. */
export function inferFlag(listing: Listing, models: Models, isPaged = false): PageEndFound | undefined {
  const flags = pageValues(listing, models).filter(
    ({ schema, holder }) => schema.kind === "boolean" && !isAside(holder),
  );
  const more = flags.find(({ name }) => hasMore.test(name));
  if (more)
    return {
      end: { kind: "has-more", path: more.path },
      because: `The answer's ${sayPath(more.path)} says whether more follow.`,
    };
  const over = flags.find((value) => done.test(value.name) && (isPaged || speaksOfList(value)));
  return (
    over && {
      end: { kind: "done", path: over.path },
      because: `The answer's ${sayPath(over.path)} says whether it is the last page.`,
    }
  );
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

export function sayEnd(found: PageEndFound | undefined, otherwise: string): string {
  return found?.because ?? otherwise;
}
