/** Lists by the id of the last item that can also go backwards, by that of the first item: `ending_before`. */
import type { HasNext } from "./page-end.js";
import type { CurrentPage, PageStep, Paginator } from "./paginator.js";
import { twoWayPaginator } from "./previous-page.js";
import { valueAt } from "./property-path.js";

export interface LastIdBothWaysOptions {
  /** The query parameter that takes the id after which the wanted page begins. */
  readonly parameter: string;
  /** The query parameter that takes the id before which the wanted page ends. */
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
  // A page that was asked for by an id is not the first.
  const whole = twoWayPaginator(paginator, (page) => (page.query[parameter] == null ? undefined : back(page)));
  // A page that was asked for backwards says whether more come before it; that more follow is known.
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

/** Makes the list go on with another paginator. */
function listedBy(paginator: Paginator): NonNullable<PageStep["change"]> {
  return ({ operation }) => ({ operation: { ...operation, paginator } });
}
