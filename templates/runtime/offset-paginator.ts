/** Offset pagination: an integer parameter that counts the items to skip. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";
import { idsOf, valueAt } from "./property-path.js";

export interface OffsetPaginatorOptions {
  /** The parameter that counts the items to skip. */
  readonly parameter: PageParameter;
  /** The number of the first item. @default 0 */
  readonly origin?: 0 | 1;
  /** The parameter that limits the length of a page. */
  readonly size?: PageParameter;
  readonly items: readonly string[];
  /** Without it, the first page without items is the last. */
  readonly hasNext?: HasNext;
  /** Where the answer says how many items it looked at, some of which it may have left out. */
  readonly cut?: readonly string[];
  /** The property that identifies an item: a page with the same items as the one before is not the next page. */
  readonly itemId?: string;
}

export function offsetPaginator(options: OffsetPaginatorOptions): Paginator {
  const { parameter, origin = 0, size, items: path, hasNext, cut, itemId } = options;
  return {
    items: (body) => valueAt(body, path),
    next(page) {
      const { body, items, response } = page;
      const offset = Number(askedWith(page, parameter) ?? origin);
      // Skips as many items as came, not as many as were asked for: an API that limits its pages would otherwise skip
      // the rest. An API that filters after it cuts the page would give some items twice, so where it says how many it
      // looked at, that number counts. If a page is empty though more follow, the number asked for is all there is to
      // go by.
      const seen = cut && Number(valueAt(body, cut));
      const step = Math.max(items.length, seen || 0) || Number(size && askedWith(page, size)) || 0;
      const start = step > 0 ? { start: offset - origin } : undefined;
      if (hasNext ? !hasNext(body, { items, response, ...start }) : items.length === 0) return undefined;
      return askFor(page, parameter, offset + step, idsOf(items, itemId));
    },
  };
}
