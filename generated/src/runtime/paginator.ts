/** Lists: what pages of every kind have in common. Each kind says only where the items are, and what the next request adds. */
import { place } from "./call.js";
import { ClientError, PaginationError } from "./error.js";
import type { Operation } from "./operation.js";
import type { QueryValues, RequestOptions } from "./option.js";
import { Page, type PageOf } from "./page.js";
import type { PathValues } from "./path.js";
import { isRecord } from "./query.js";
import { type APIRequest, PendingRequest, type RequestParts } from "./request.js";
import type { Resource } from "./resource.js";
import { decodePosition, encodePosition } from "./resume-token.js";
import type { Answer } from "./send.js";

/** One way to split a list over requests. */
export interface Paginator {
  readonly items: (body: unknown) => unknown;
  /** What the next request adds to this one; `undefined` after the last page. */
  readonly next: (page: CurrentPage) => PageStep | undefined;
}

export interface CurrentPage {
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly response: Response;
  /** What this page was asked with. */
  readonly query: QueryValues;
}

export interface PageStep {
  readonly query?: QueryValues;
  readonly body?: object;
  /** Tells this page from every other of the list, where it can be told from its items. Without it, the next request is what must differ. */
  readonly mark?: string | undefined;
}

/** A list's request: awaited, it gives a page; iterated over, every item of every page. */
export interface PageRequest<Item, Failure = unknown, Body = unknown, Parts extends RequestParts = RequestParts>
  extends APIRequest<PageOf<Item, Body>, Failure, Parts>, AsyncIterable<Item> {
  /** Page by page. `prefetch` pages are fetched ahead of the one that is being looked at. */
  pages(options?: PagesOptions): AsyncGenerator<PageOf<Item, Body>, void, undefined>;
  /** Every item, or the first `limit`. */
  toArray(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
  /** A new request that goes on after the page that the token was taken from, with the same filters and page size. */
  resumeFrom(resumeToken: string): this;
}

export interface PagesOptions {
  /** @default 0 */
  readonly prefetch?: number | undefined;
}

/** Where a list stands: enough to see that it goes round in a circle, however long the list is. */
interface Track {
  readonly mark: string | undefined;
  readonly steps: number;
  readonly limit: number;
}

const start: Track = { mark: undefined, steps: 0, limit: 1 };

export class PendingPageRequest extends PendingRequest implements AsyncIterable<unknown> {
  #track: Track = start;
  /** Set where the token was taken from the last page. */
  #isOver = false;

  async *pages({ prefetch = 0 }: PagesOptions = {}): AsyncGenerator<Page<unknown>, void, undefined> {
    if (this.#isOver) return;
    const ahead = prefetch > 0 ? new AbortController() : undefined;
    const signals = [this.call.options.signal, ahead?.signal].filter((signal) => signal != null);
    const first = ahead ? this.options({ signal: AbortSignal.any(signals) }) : this;
    const queue: Promise<Page<unknown> | undefined>[] = [];
    let last: Promise<Page<unknown> | undefined> | undefined;
    const fill = () => {
      while (queue.length <= prefetch) {
        last = last
          ? last.then((page) => (page?.hasNextPage() ? page.getNextPage() : undefined))
          : (first.send() as Promise<Page<unknown>>);
        // Its error is thrown when its turn comes, and not before.
        last.catch(() => {});
        queue.push(last);
      }
    };
    try {
      for (;;) {
        fill();
        const page = await queue.shift();
        if (!page) return;
        if (ahead) fill();
        yield page;
      }
    } finally {
      ahead?.abort();
    }
  }

  async toArray({ limit = Infinity }: { readonly limit?: number | undefined } = {}): Promise<unknown[]> {
    const items: unknown[] = [];
    if (limit <= 0) return items;
    for await (const item of this) if (items.push(item) >= limit) break;
    return items;
  }

  resumeFrom(resumeToken: string): this {
    const { operation } = this.call;
    const { next } = decodePosition(resumeToken, operation.id, place(this.call).path);
    const request = this.#with(next?.query, next?.body);
    request.#isOver = !next;
    return request;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  protected override async receive(): Promise<Answer> {
    if (this.#isOver)
      throw new ClientError("The resume token was taken from the last page: there is nothing after it.");
    const { data: body, response } = await super.receive();
    return { data: this.#page(body, response), response };
  }

  #page(body: unknown, response: Response): Page<unknown> {
    const { operation, options } = this.call;
    const found = operation.paginator?.items(body);
    const items: unknown[] = Array.isArray(found) ? found : [];
    const places = place(this.call);
    const query = { ...places.query, ...this.call.query, ...options.query };
    const step = operation.paginator?.next({ body, items, response, query });
    const nextQuery = { ...query, ...step?.query };
    const nextBody = isRecord(places.body) ? { ...places.body, ...step?.body } : (step?.body ?? places.body);
    const position = { operation: operation.id, path: places.path };
    const resumeToken = () =>
      encodePosition(step ? { ...position, next: { query: nextQuery, body: nextBody } } : position);
    // A page that came before is found out before its items are handed out, a request that was sent before when it is sent.
    const track = step?.mark === undefined ? this.#track : advance(this.#track, step.mark, operation.id);
    const follow = () => {
      const request = this.#with(nextQuery, nextBody);
      request.#track =
        step?.mark === undefined ? advance(track, JSON.stringify([nextQuery, nextBody]), operation.id) : track;
      return request.send() as Promise<Page<unknown>>;
    };
    const next = step && (async () => follow());
    return new Page({ items, body, response, resumeToken, next });
  }

  /** This request with another query and body, and all else as it was. */
  #with(query: QueryValues | undefined, body: unknown): this {
    const { path, headers } = place(this.call);
    const { query: _, body: __, ...options } = this.call.options;
    return this.with({ params: undefined, path, query, body, headers: { ...headers, ...this.call.headers }, options });
  }
}

/** Brent's way to find a circle in constant memory: each mark is held against one that is moved on at every power of two. */
function advance({ mark, steps, limit }: Track, next: string, operation: string): Track {
  if (next === mark) throw new PaginationError(`${operation} does not advance: the API gave the same page again.`);
  return steps + 1 === limit
    ? { mark: next, steps: 0, limit: limit * 2 }
    : { mark: mark ?? next, steps: steps + 1, limit };
}

/** The request of a resource's method that lists. Its type is the method's to say. */
export function pageRequest<Typed>(
  { _client, _path }: Resource,
  operation: Operation,
  path?: PathValues,
  params?: object,
  options: RequestOptions = {},
): Typed {
  return new PendingPageRequest(
    { operation, path: { ..._path, ...path }, params, options },
    _client._settings,
  ) as Typed;
}
