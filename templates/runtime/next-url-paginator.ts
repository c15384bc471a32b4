/** Pagination by URL: each answer holds the URL of the next page. */
import { followUrl, urlText } from "./next-url.js";
import type { HasNext } from "./page-end.js";
import type { Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";

export interface NextUrlPaginatorOptions {
  /** The place of the next page's URL in the body. */
  readonly next: readonly string[];
  readonly items: readonly string[];
  /** For an API whose last page has a URL too. */
  readonly hasNext?: HasNext;
}

export function nextUrlPaginator({ next, items, hasNext }: NextUrlPaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    text: urlText,
    next(page) {
      const url = valueAt(page.body, next);
      if (typeof url !== "string" || (hasNext && !hasNext(page.body, { items: [url] }))) return undefined;
      return followUrl(page, url);
    },
  };
}
