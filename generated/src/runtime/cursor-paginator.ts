/** Cursor pagination: each answer holds what the next request says. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { CurrentPage, PageStep, Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";

export interface CursorPaginatorOptions {
  /** What takes the cursor. */
  readonly parameter: PageParameter;
  /** Where the next page's cursor stands in the body. */
  readonly next: readonly string[];
  readonly items: readonly string[];
  /** For an API that gives a cursor on the last page too. */
  readonly hasNext?: HasNext;
}

export function cursorPaginator({ parameter, next, items, hasNext }: CursorPaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    next(page) {
      const cursor = valueAt(page.body, next);
      // Where the flag is left out, the cursor tells, whatever is on the page.
      if (hasNext && !hasNext(page.body, { items: [cursor] })) return undefined;
      return followCursor(page, parameter, cursor);
    },
  };
}

/** A page without items does not end a list that has a cursor: an API may filter after it cuts the page. */
export function followCursor(page: CurrentPage, parameter: PageParameter, cursor: unknown): PageStep | undefined {
  // `0` leads to the beginning, wherever it is given: no next page is there.
  if (cursor === undefined || cursor === null || cursor === "" || cursor === false || cursor === 0) return undefined;
  // With nothing on it, and nowhere to go but here, it is the end.
  if (page.items.length === 0 && cursor === askedWith(page, parameter)) return undefined;
  return askFor(page, parameter, cursor);
}
