/** Pagination by the id of the last item: `starting_after`, `after_id`. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";
import { idsOf, valueAt } from "./property-path.js";

export interface LastIdPaginatorOptions {
  /** What takes the id after which the next page begins. */
  readonly parameter: PageParameter;
  /** What takes the id before which a page ends. */
  readonly before?: PageParameter;
  /** The items' identifying property. */
  readonly id: string;
  readonly items: readonly string[];
  /** Without it, the first page without items is the last. */
  readonly hasNext?: HasNext;
}

export function lastIdPaginator({ parameter, before, id, items, hasNext }: LastIdPaginatorOptions): Paginator {
  return {
    items: (body) => valueAt(body, items),
    next(page) {
      if (hasNext ? !hasNext(page.body, page) : page.items.length === 0) return undefined;
      // Who asks for what comes before an item goes backwards, and so does the list: its next page ends where this one begins.
      const isBack = before !== undefined && askedWith(page, before) != null;
      const asked = isBack ? before : parameter;
      const last = valueAt(page.items.at(isBack ? 0 : -1), [id]);
      // More to come, and nothing to come after: the same request again, which is refused as one that does not advance.
      return askFor(page, asked, last ?? askedWith(page, asked), idsOf(page.items, id));
    },
  };
}
