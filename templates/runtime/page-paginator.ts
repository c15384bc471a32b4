/** Page-number pagination: an integer parameter that counts pages. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";
import { idsOf, valueAt } from "./property-path.js";

export interface PagePaginatorOptions {
  /** What counts pages. */
  readonly parameter: PageParameter;
  /** The number of the first page. */
  readonly origin: 0 | 1;
  /** Where the items stand in the body: property names from the outside in. */
  readonly items: readonly string[];
  /** Says from a page whether there is another; without it, the first page without items is the last. */
  readonly hasNext?: HasNext;
  /** The items' identifying property: a page with the same ones as the page before it is not the next page. */
  readonly itemId?: string;
}

export function pagePaginator({ parameter, origin, items, hasNext, itemId }: PagePaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    next(page) {
      const { body, items, call, response } = page;
      const number = Number(askedWith(page, parameter) ?? origin);
      // A short page does not end it: an API may filter after it cuts the page.
      const index = number - origin;
      // The last page may be short: what came before is counted, and reckoned only where the list begins in the middle.
      const start = call.seen ?? index * items.length;
      const more = hasNext ? hasNext(body, { items, index, start, response }) : items.length > 0;
      const step = askFor(page, parameter, number + 1, idsOf(items, itemId));
      return more ? { ...step, seen: start + items.length } : undefined;
    },
  };
}
