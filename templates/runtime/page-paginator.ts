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
  /** Where the answer says its own number, which goes before `origin`. */
  readonly current?: readonly string[];
  /** Where the items stand in the body: property names from the outside in. */
  readonly items: readonly string[];
  /** Says from a page whether there is another; without it, the first page without items is the last. */
  readonly hasNext?: HasNext;
  /** The items' identifying property: a page with the same ones as the page before it is not the next page. */
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
      // What came before is counted, as the last page may be short; it is reckoned where the list begins in the middle.
      const index = call.seen?.pages ?? (asked === undefined ? 0 : Math.max(0, number - origin));
      const start = call.seen?.items ?? index * items.length;
      // A short page does not end the list: an API may filter after it cuts the page.
      const more = hasNext ? hasNext(body, { items, index, start, response }) : items.length > 0;
      const step = askFor(page, parameter, number + 1, idsOf(items, itemId));
      return more ? { ...step, seen: { pages: index + 1, items: start + items.length } } : undefined;
    },
  };
}
