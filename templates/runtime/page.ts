/** One page of a list, and the way to the next. */
import { ClientError } from "./error.js";
import type { PagesOptions } from "./page-request.js";
import { isRecord } from "./query.js";

/** The content of a page. */
export interface PageContent<Item, Body> {
  readonly items: Item[];
  readonly body: Body;
  readonly response: Response;
  /** Makes the token for `resumeFrom`. */
  readonly resumeToken: () => string;
  /** Fetches the next page, unless the signal ends that; `undefined` for the last page. */
  readonly next: ((ahead?: AbortSignal) => Promise<Page<Item, Body>>) | undefined;
}

/** One page. Iterated over, it gives its items and those of all pages after it. */
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

  /** The whole answer, parsed. */
  get body(): Body {
    return this.#content.body;
  }

  get response(): Response {
    return this.#content.response;
  }

  /**
   * A short string with which the list goes on after this page, later or in another process: `list().resumeFrom(token)`.
   *
   * It holds the filters of the list as plain text: take it from whom you would take those.
   */
  get resumeToken(): string {
    return this.#content.resumeToken();
  }

  hasNextPage(): boolean {
    return !!this.#content.next;
  }

  /** @throws ClientError where there is no next page. */
  async getNextPage(): Promise<this> {
    const { next } = this.#content;
    if (!next) throw new ClientError("There is no next page.");
    return (await next()) as this;
  }

  /** `items`, under the name that other SDKs give it. */
  getPaginatedItems(): Item[] {
    return this.items;
  }

  /** This page and all after it. */
  async *iterPages({ prefetch = 0 }: PagesOptions = {}): AsyncGenerator<this, void, undefined> {
    const ahead = new AbortController();
    let last: Promise<Page<Item, Body> | undefined> = Promise.resolve(this);
    const queue = [last];
    const fill = (count: number) => {
      while (queue.length < count) {
        last = last.then((page) => page && page.#content.next?.(prefetch > 0 ? ahead.signal : undefined));
        // Its error is thrown when its turn comes, and not before.
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

/** A type of its own, so that editors show `PageOf<LicenseKey, ListLicenseKeys>` and not its definition. */
type PageFields<Body> = Body extends readonly unknown[] ? unknown : Omit<Body, keyof Page<unknown>>;
