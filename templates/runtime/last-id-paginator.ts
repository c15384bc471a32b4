/** Pagination by the id of the last item: `starting_after`, `after_id`. */
import type { HasNext } from "./page-end.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { Paginator } from "./paginator.js";
import { idsOf, valueAt } from "./property-path.js";

export interface LastIdPaginatorOptions {
  /** The parameter that takes the id after which the wanted page begins. */
  readonly parameter: PageParameter;
  /** The parameter that takes the id before which the wanted page ends. */
  readonly before?: PageParameter;
  /** The property that identifies an item. */
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
      // A list that was asked for what comes before an item is read backwards: its next page ends where this one
      // begins.
      const isBack = before !== undefined && askedWith(page, before) != null;
      const asked = isBack ? before : parameter;
      const last = valueAt(page.items.at(isBack ? 0 : -1), [id]);
      // The API says that more follow, but not after which item: the same request is made again, and refused as one
      // that does not advance.
      return askFor(page, asked, last ?? askedWith(page, asked), idsOf(page.items, id));
    },
  };
}
