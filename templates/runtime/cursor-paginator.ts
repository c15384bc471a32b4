/** Cursor pagination: each answer holds the cursor for the next request. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { CurrentPage, PageStep, Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";

export interface CursorPaginatorOptions {
  /** The parameter that takes the cursor. */
  readonly parameter: PageParameter;
  /** The place of the next page's cursor in the body. */
  readonly next: readonly string[];
  readonly items: readonly string[];
  /** For an API whose last page has a cursor too. */
  readonly hasNext?: HasNext;
}

export function cursorPaginator({ parameter, next, items, hasNext }: CursorPaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    next(page) {
      const cursor = valueAt(page.body, next);
      // Where the flag is left out, the cursor decides, whatever the page holds.
      if (hasNext && !hasNext(page.body, { items: [cursor] })) return undefined;
      return followCursor(page, parameter, cursor);
    },
  };
}

/** The next step by a cursor. A page without items does not end the list: an API may filter after it cuts the page. */
export function followCursor(page: CurrentPage, parameter: PageParameter, cursor: unknown): PageStep | undefined {
  // `0` leads back to the beginning in any parameter, so there is no next page.
  if (cursor === undefined || cursor === null || cursor === "" || cursor === false || cursor === 0) return undefined;
  // A page without items whose cursor leads to itself is the end.
  if (page.items.length === 0 && cursor === askedWith(page, parameter)) return undefined;
  return askFor(page, parameter, cursor);
}
