/** One page of a list, and how to get the next. */
import { ClientError } from "./error.js";
import type { PagesOptions } from "./page-request.js";
import { isRecord } from "./query.js";

/** The contents of a page. */
export interface PageContent<Item, Body> {
  readonly items: Item[];
  readonly body: Body;
  readonly response: Response;
  /** Makes the token for `resumeFrom`. */
  readonly resumeToken: () => string;
  /** Requests the next page; the signal aborts that. `undefined` on the last page. */
  readonly next: ((ahead?: AbortSignal) => Promise<Page<Item, Body>>) | undefined;
}

/** One page of a list. Iterate over it for its items and those of all following pages. */
export class Page<Item, Body = unknown> implements AsyncIterable<Item> {
  readonly items: Item[];
  readonly #content: PageContent<Item, Body>;

  constructor(content: PageContent<Item, Body>) {
    this.items = content.items;
    this.#content = content;
    const { body } = content;
    if (!isRecord(body)) return;
    for (const name of Object.keys(body)) if (!(name in this)) this[name as keyof this] = body[name] as never;
  }

  /** The parsed response body. */
  get body(): Body {
    return this.#content.body;
  }

  get response(): Response {
    return this.#content.response;
  }

  /**
   * A short string to continue the list after this page, later or in another process: `list().resumeFrom(token)`.
   *
   * It contains the list's filters, not encrypted. Accept a token only from a source from which you would accept the filters.
   */
  get resumeToken(): string {
    return this.#content.resumeToken();
  }

  hasNextPage(): boolean {
    return !!this.#content.next;
  }

  /** @throws ClientError if there is no next page. */
  async getNextPage(): Promise<this> {
    const { next } = this.#content;
    if (!next) throw new ClientError("There is no next page.");
    return next() as Promise<this>;
  }

  /** An alias of `items`, for programs written for other SDKs. */
  getPaginatedItems(): Item[] {
    return this.items;
  }

  /** Iterates over this page and all following pages. */
  async *iterPages({ prefetch = 0 }: PagesOptions = {}): AsyncGenerator<this, void, undefined> {
    const ahead = new AbortController();
    let last: Promise<Page<Item, Body> | undefined> = Promise.resolve(this);
    const queue = [last];
    const fill = (count: number) => {
      while (queue.length < count) {
        last = last.then((page) => page && page.#content.next?.(prefetch > 0 ? ahead.signal : undefined));
        // An error is thrown when the page is reached, not before.
        last.catch(() => {});
        queue.push(last);
      }
    };
    try {
      for (let page; (page = await queue.shift()); fill(1)) {
        fill(prefetch);
        yield page as this;
      }
    } finally {
      ahead.abort();
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.iterPages()) yield* page.items;
  }
}

/** A page together with the fields of the list's body: `page.has_more`. */
export type PageOf<Item, Body> = Page<Item, Body> & PageFields<Body>;

/** A separate type, so that editors show `PageOf<LicenseKey, ListLicenseKeys>` instead of its expansion. */
type PageFields<Body> = Body extends readonly unknown[] ? unknown : Omit<Body, keyof Page<unknown>>;
