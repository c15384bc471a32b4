/** Offset pagination: an integer parameter that counts the items to skip. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";
import { idsOf, valueAt } from "./property-path.js";

export interface OffsetPaginatorOptions {
  /** The parameter that holds the number of items to skip. */
  readonly parameter: PageParameter;
  /** The number of the first item. @default 0 */
  readonly origin?: 0 | 1;
  /** The parameter that holds the page size. */
  readonly size?: PageParameter;
  readonly items: readonly string[];
  /** If omitted, the list ends with the first page without items. */
  readonly hasNext?: HasNext;
  /** Path of the number of items that the API read for this page, of which it may have filtered out some. */
  readonly cut?: readonly string[];
  /** The property that identifies an item: a page with the same ids as the previous page does not advance. */
  readonly itemId?: string;
}

export function offsetPaginator(options: OffsetPaginatorOptions): Paginator {
  const { parameter, origin = 0, size, items: path, hasNext, cut, itemId } = options;
  return {
    items: (body) => valueAt(body, path),
    next(page) {
      const { body, items, response } = page;
      const offset = Number(askedWith(page, parameter) ?? origin);
      // Advances by the number of items returned, not requested: an API that caps the page size would otherwise skip items.
      // An API that filters a page afterwards would then return items twice, so the number of items read is used if given.
      // For an empty page with more to follow, only the requested size is left.
      const seen = cut && Number(valueAt(body, cut));
      const step = Math.max(items.length, seen || 0) || Number(size && askedWith(page, size)) || 0;
      const start = step > 0 ? { start: offset - origin } : undefined;
      if (hasNext ? !hasNext(body, { items, response, ...start }) : items.length === 0) return undefined;
      return askFor(page, parameter, offset + step, idsOf(items, itemId));
    },
  };
}
