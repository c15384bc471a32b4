/**
 * Lists that can also go backwards: `page.getPreviousPage()`. Clients of APIs without such lists do not have this
 * module.
 */
import { ClientError } from "./error.js";
import { Page, type PageContent, type PageOf } from "./page.js";
import { askedWith, askFor, type PageParameter } from "./page-parameter.js";
import type { CurrentPage, ListRequest, PageStep, Paginator } from "./paginator.js";
import { valueAt } from "./property-path.js";
import type { RequestParts } from "./request.js";

/** What such a page can do besides. */
export interface PreviousPages {
  hasPreviousPage(): boolean;
  /** Fetches the page before. @throws ClientError where there is none. */
  getPreviousPage(): Promise<this>;
}

/** A page that can go both ways, with the fields of the list's body. */
export type TwoWayPageOf<Item, Body> = PageOf<Item, Body> & PreviousPages;

/** The request of a list whose pages can go both ways. */
export interface TwoWayPageRequest<
  Item,
  Failure = unknown,
  Body = unknown,
  Parts extends RequestParts = RequestParts,
> extends ListRequest<Item, TwoWayPageOf<Item, Body>, Failure, Parts> {}

/** The step to the page before; `undefined` on the first page. */
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

/** For an answer that also holds the cursor of the page before. */
export function previousCursor(parameter: PageParameter, ...path: readonly string[]): StepBack {
  return (page) => {
    const cursor = valueAt(page.body, path);
    // Where every page has a cursor, the first one's leads to itself.
    if (cursor === undefined || cursor === null || cursor === "" || cursor === false) return undefined;
    return cursor === askedWith(page, parameter) ? undefined : askFor(page, parameter, cursor);
  };
}

/** For counted pages: the one before has the number before. */
export function previousNumber(parameter: PageParameter, origin: 0 | 1): StepBack {
  return (page) => {
    const number = Number(askedWith(page, parameter) ?? origin);
    return number > origin ? askFor(page, parameter, number - 1) : undefined;
  };
}
