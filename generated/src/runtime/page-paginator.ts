/** Page-number pagination: an integer parameter that counts pages. */
import type { Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";

export interface PagePaginatorOptions {
  /** The query parameter that counts pages. */
  readonly parameter: string;
  /** The number of the first page. */
  readonly origin: 0 | 1;
  /** Where the items stand in the body: property names from the outside in. */
  readonly items: readonly string[];
  /** Says from a page whether there is another; without it, the first page without items is the last. */
  readonly hasNext?: (body: unknown, page: PagePosition) => boolean;
  /** The items' identifying property: a page with the same ones as the page before it is not the next page. */
  readonly itemId?: string;
}

export interface PagePosition {
  /** 0 for the first page. */
  readonly index: number;
  readonly items: readonly unknown[];
}

export function pagePaginator({ parameter, origin, items, hasNext, itemId }: PagePaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    next({ body, items, query }) {
      const number = Number(query[parameter] ?? origin);
      // A short page does not end it: an API may filter after it cuts the page.
      const more = hasNext ? hasNext(body, { index: number - origin, items }) : items.length > 0;
      if (!more) return undefined;
      const mark =
        itemId && items.length > 0 ? JSON.stringify(items.map((item) => valueAt(item, [itemId]))) : undefined;
      return { query: { [parameter]: number + 1 }, mark };
    },
  };
}
