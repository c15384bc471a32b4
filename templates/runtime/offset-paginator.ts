/** Offset pagination: an integer parameter that counts the items to skip. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";
import { idsOf, valueAt } from "./property-path.js";

export interface OffsetPaginatorOptions {
  /** What counts the items to skip. */
  readonly parameter: PageParameter;
  /** The first item's number. @default 0 */
  readonly origin?: 0 | 1;
  /** What says how long a page may be. */
  readonly size?: PageParameter;
  readonly items: readonly string[];
  /** Without it, the first page without items is the last. */
  readonly hasNext?: HasNext;
  /** Where the answer says how many items it looked at, of which it may have left some out. */
  readonly cut?: readonly string[];
  /** The items' identifying property: a page with the same ones as the page before it is not the next page. */
  readonly itemId?: string;
}

export function offsetPaginator(options: OffsetPaginatorOptions): Paginator {
  const { parameter, origin = 0, size, items: path, hasNext, cut, itemId } = options;
  return {
    items: (body) => valueAt(body, path),
    next(page) {
      const { body, items, response } = page;
      const offset = Number(askedWith(page, parameter) ?? origin);
      // By as many as came, not by as many as were asked for: an API that caps its pages would have the rest skipped.
      // One that filters after it cuts the page would give some twice, so where it says how much it cut, that counts;
      // and where a page came out empty with more to follow, what was asked for is all there is to go by.
      const seen = cut && Number(valueAt(body, cut));
      const step = Math.max(items.length, seen || 0) || Number(size && askedWith(page, size)) || 0;
      const start = step > 0 ? { start: offset - origin } : undefined;
      if (hasNext ? !hasNext(body, { items, response, ...start }) : items.length === 0) return undefined;
      return askFor(page, parameter, offset + step, idsOf(items, itemId));
    },
  };
}
