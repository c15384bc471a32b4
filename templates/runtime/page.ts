/** One page of a list, and the way to the next. */
import { ClientError } from "./error.js";
import { isRecord } from "./query.js";

/** What a page is made of. */
export interface PageContent<Item, Body> {
  readonly items: Item[];
  readonly body: Body;
  readonly response: Response;
  /** For `resumeFrom`. */
  readonly resumeToken: () => string;
  /** Fetches the next page, until the signal ends that; `undefined` where this is the last one. */
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

  /** @internal */
  get _next(): PageContent<Item, Body>["next"] {
    return this.#content.next;
  }

  hasNextPage(): boolean {
    return this._next !== undefined;
  }

  /** @throws ClientError where there is no next page. */
  async getNextPage(): Promise<this> {
    if (!this._next) throw new ClientError("There is no next page.");
    return (await this._next()) as this;
  }

  /** `items`, under the name that other SDKs give it. */
  getPaginatedItems(): Item[] {
    return this.items;
  }

  /** This page and all after it. */
  async *iterPages(): AsyncGenerator<this, void, undefined> {
    yield this;
    for (let page = this; page.hasNextPage(); yield page) page = await page.getNextPage();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.iterPages()) yield* page.items;
  }
}

/** A page together with the fields of the list's body: `page.has_more`. */
export type PageOf<Item, Body> = Page<Item, Body> & PageFields<Body>;

/** Apart, so that editors show `PageOf<LicenseKey, ListLicenseKeys>`, and not what stands behind it. */
type PageFields<Body> = Body extends readonly unknown[] ? unknown : Omit<Body, keyof Page<unknown>>;
