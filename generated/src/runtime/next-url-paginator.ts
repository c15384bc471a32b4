/** Pagination by URL: each answer holds that of the next page. */
import { PaginationError } from "./error.js";
import type { HasNext } from "./page-end.js";
import type { CurrentPage, PageStep, Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";

export interface NextUrlPaginatorOptions {
  /** Where the next page's URL stands in the body. */
  readonly next: readonly string[];
  readonly items: readonly string[];
  /** For an API that gives a URL on the last page too. */
  readonly hasNext?: HasNext;
}

export function nextUrlPaginator({ next, items, hasNext }: NextUrlPaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    next(page) {
      const url = valueAt(page.body, next);
      if (typeof url !== "string" || (hasNext && !hasNext(page.body, { items: [url] }))) return undefined;
      return followUrl(page, url);
    },
  };
}

/** A URL may be relative to the page that it stands on (RFC 3986, section 5). */
export function followUrl({ items, url: from, response }: CurrentPage, next: string): PageStep | undefined {
  if (next === "") return undefined;
  const base = URL.canParse(from) ? from : response.url;
  const found = URL.canParse(next, base) ? new URL(next, base) : undefined;
  const url = () => {
    if (!found || !/^https?:$/.test(found.protocol))
      throw new PaginationError(`The next page's URL, ${next}, is none that can be fetched.`);
    // A user name that an answer asks for is not the caller's, and fetch takes none in a URL.
    found.username = found.password = found.hash = "";
    return found.href;
  };
  // With nothing on it, and nowhere to go but here, it is the end.
  return items.length === 0 && found?.href === base ? undefined : { url };
}
