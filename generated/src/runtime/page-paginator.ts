/** Page-number pagination: an integer parameter that counts pages. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";
import { idsOf, valueAt } from "./property-path.js";

export interface PagePaginatorOptions {
  /** The parameter that holds the page number. */
  readonly parameter: PageParameter;
  /** The number of the first page. */
  readonly origin: 0 | 1;
  /** Path of the page's own number in the body. It takes precedence over `origin`. */
  readonly current?: readonly string[];
  /** Path of the items in the body: property names from the outside in. */
  readonly items: readonly string[];
  /** Whether another page follows. If omitted, the list ends with the first page without items. */
  readonly hasNext?: HasNext;
  /** The property that identifies an item: a page with the same ids as the previous page does not advance. */
  readonly itemId?: string;
}

export function pagePaginator(options: PagePaginatorOptions): Paginator {
  const { parameter, origin, current, items: path, hasNext, itemId } = options;
  return {
    items: (body) => valueAt(body, path),
    next(page) {
      const { body, items, call, response } = page;
      const asked = askedWith(page, parameter) ?? undefined;
      const own = current && valueAt(body, current);
      const number = Number(asked ?? (typeof own === "number" ? own : origin));
      // The last page may be short, so the items received are counted. Their number is estimated if the list starts at a later page.
      const index = call.seen?.pages ?? (asked === undefined ? 0 : Math.max(0, number - origin));
      const start = call.seen?.items ?? index * items.length;
      // A short page does not end the list: the API may filter the items of a page afterwards.
      const more = hasNext ? hasNext(body, { items, index, start, response }) : items.length > 0;
      if (!more) return undefined;
      const seen = { pages: index + 1, items: start + items.length };
      return askFor(page, parameter, number + 1, idsOf(items, itemId), seen);
    },
  };
}
