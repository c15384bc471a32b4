/** Lists by the id of the last item that lead backwards by that of the first one: `ending_before`. */
import type { HasNext } from "./page-end.js";
import type { CurrentPage, PageStep, Paginator } from "./paginator.js";
import { twoWayPaginator } from "./previous-page.js";
import { valueAt } from "./property-path.js";

export interface LastIdBothWaysOptions {
  /** The query parameter that takes the id after which a page begins. */
  readonly parameter: string;
  /** The one that takes the id before which a page ends. */
  readonly before: string;
  readonly id: string;
  readonly hasNext?: HasNext;
}

export function lastIdBothWays(paginator: Paginator, options: LastIdBothWaysOptions): Paginator {
  const { parameter, before, id, hasNext } = options;
  const back = ({ items }: CurrentPage): PageStep | undefined => {
    const first = valueAt(items[0], [id]);
    return first === undefined
      ? undefined
      : { query: { [before]: first, [parameter]: undefined }, change: listedBy(turned) };
  };
  // The page of an item that another came before is not the first.
  const whole = twoWayPaginator(paginator, (page) => (page.query[parameter] == null ? undefined : back(page)));
  // What was asked for backwards says whether more come before it; what comes after it is known to be there.
  const turned: Paginator = twoWayPaginator(
    {
      ...paginator,
      next({ items }) {
        const last = valueAt(items.at(-1), [id]);
        return last === undefined
          ? undefined
          : { query: { [before]: undefined, [parameter]: last }, change: listedBy(whole) };
      },
    },
    (page) => ((hasNext ? hasNext(page.body, page) : page.items.length > 0) ? back(page) : undefined),
  );
  return whole;
}

/** From there on, the list is read in another way. */
function listedBy(paginator: Paginator): NonNullable<PageStep["change"]> {
  return ({ operation }) => ({ operation: { ...operation, paginator } });
}
