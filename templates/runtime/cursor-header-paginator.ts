/** Cursor pagination with the cursor in a header of the answer: `X-Next-Cursor`. */
import { followCursor } from "./cursor-paginator.js";
import type { PageParameter } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";

export interface CursorHeaderPaginatorOptions {
  /** The parameter that takes the cursor. */
  readonly parameter: PageParameter;
  /** The header that holds the next page's cursor. */
  readonly header: string;
  readonly items: readonly string[];
}

export function cursorHeaderPaginator({ parameter, header, items }: CursorHeaderPaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    next: (page) => followCursor(page, parameter, page.response.headers.get(header)),
  };
}
