/** Lists that also lead backwards: `page.getPreviousPage()`. Clients of APIs without such lists do not contain this module. */
import { ClientError } from "./error.js";
import { Page, type PageContent, type PageOf } from "./page.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { CurrentPage, ListRequest, PageStep, Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";
import type { RequestParts } from "./request.js";

/** The additional methods of a page that also leads backwards. */
export interface PreviousPages {
  hasPreviousPage(): boolean;
  /** @throws ClientError if there is no previous page. */
  getPreviousPage(): Promise<this>;
}

/** A page together with the fields of the list's body, which leads forwards and backwards. */
export type TwoWayPageOf<Item, Body> = PageOf<Item, Body> & PreviousPages;

/** A list request whose pages also lead backwards. */
export interface TwoWayPageRequest<
  Item,
  Failure = unknown,
  Body = unknown,
  Parts extends RequestParts = RequestParts,
> extends ListRequest<Item, TwoWayPageOf<Item, Body>, Failure, Parts> {}

/** The request for the previous page; `undefined` on the first page. */
export type StepBack = (page: CurrentPage) => PageStep | undefined;

class TwoWayPage extends Page<unknown> implements PreviousPages {
  readonly #previous: (() => Promise<Page<unknown>>) | undefined;

  constructor(content: PageContent<unknown, unknown>, previous: (() => Promise<Page<unknown>>) | undefined) {
    super(content);
    this.#previous = previous;
  }

  hasPreviousPage(): boolean {
    return this.#previous !== undefined;
  }

  async getPreviousPage(): Promise<this> {
    if (!this.#previous) throw new ClientError("There is no previous page.");
    return (await this.#previous()) as this;
  }
}

export function twoWayPaginator(paginator: Paginator, back: StepBack): Paginator {
  return {
    ...paginator,
    page(content, current, ask) {
      const step = back(current);
      return new TwoWayPage(content, step && (() => ask(step)));
    },
  };
}

/** For responses that also hold the cursor of the previous page. */
export function previousCursor(parameter: PageParameter, ...path: readonly string[]): StepBack {
  return (page) => {
    const cursor = valueAt(page.body, path);
    // Some APIs always return a cursor. On the first page, it leads to the page itself.
    if (cursor === undefined || cursor === null || cursor === "" || cursor === false) return undefined;
    return cursor === askedWith(page, parameter) ? undefined : askFor(page, parameter, cursor);
  };
}

/** For lists by page number: the previous page has the previous number. */
export function previousNumber(parameter: PageParameter, origin: 0 | 1): StepBack {
  return (page) => {
    const number = Number(askedWith(page, parameter) ?? origin);
    return number > origin ? askFor(page, parameter, number - 1) : undefined;
  };
}
