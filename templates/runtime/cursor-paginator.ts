/** Cursor pagination: each response holds the cursor of the next page. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { CurrentPage, PageStep, Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";

export interface CursorPaginatorOptions {
  /** The parameter that takes the cursor. */
  readonly parameter: PageParameter;
  /** Path of the next cursor in the body. */
  readonly next: readonly string[];
  readonly items: readonly string[];
  /** For an API that returns a cursor on the last page too. */
  readonly hasNext?: HasNext;
}

export function cursorPaginator({ parameter, next, items, hasNext }: CursorPaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    next(page) {
      const cursor = valueAt(page.body, next);
      // If the flag is missing, the cursor decides, even on a page without items.
      if (hasNext && !hasNext(page.body, { items: [cursor] })) return undefined;
      return followCursor(page, parameter, cursor);
    },
  };
}

/** A page without items does not end a list that has a cursor: the API may filter the items of a page afterwards. */
export function followCursor(page: CurrentPage, parameter: PageParameter, cursor: unknown): PageStep | undefined {
  // `0` always means the beginning, so there is no next page.
  if (cursor === undefined || cursor === null || cursor === "" || cursor === false || cursor === 0) return undefined;
  // An empty page whose cursor leads to itself is the end.
  if (page.items.length === 0 && cursor === askedWith(page, parameter)) return undefined;
  return askFor(page, parameter, cursor);
}
