/** Page-number pagination: an integer parameter that counts pages. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";
import { idsOf, valueAt } from "./property-path.js";

export interface PagePaginatorOptions {
  /** The parameter that counts pages. */
  readonly parameter: PageParameter;
  /** The number of the first page. */
  readonly origin: 0 | 1;
  /** The place of the items in the body: property names from the outside in. */
  readonly items: readonly string[];
  /** Says whether there is another page; without it, the first page without items is the last. */
  readonly hasNext?: HasNext;
  /** The property that identifies an item: a page with the same items as the one before is not the next page. */
  readonly itemId?: string;
}

export function pagePaginator({ parameter, origin, items, hasNext, itemId }: PagePaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    next(page) {
      const { body, items, call, response } = page;
      const number = Number(askedWith(page, parameter) ?? origin);
      // A short page is not the last: an API may filter after it cuts the page.
      const index = number - origin;
      // The items before this page are counted, since the last page may be short; only where the list was begun in the
      // middle are they calculated.
      const start = call.seen ?? index * items.length;
      const more = hasNext ? hasNext(body, { items, index, start, response }) : items.length > 0;
      const step = askFor(page, parameter, number + 1, idsOf(items, itemId));
      return more ? { ...step, seen: start + items.length } : undefined;
    },
  };
}
