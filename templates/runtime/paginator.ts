/** Lists: what pages of every kind have in common. Each kind says only where the items are, and what the next request adds. */
import type { Answer } from "./attempt.js";
import { type Call, join, place } from "./call.js";
import { ClientError, PaginationError } from "./error.js";
import type { Operation } from "./operation.js";
import type { QueryValues, RequestOptions } from "./option.js";
import { prepare, urlOf } from "./outgoing.js";
import { Page, type PageContent, type PageOf } from "./page.js";
import type { PathValues } from "./path.js";
import { type APIRequest, PendingRequest, request, type RequestParts } from "./request.js";
import type { Resource } from "./resource.js";
import { asText, decodePosition, encodePosition, type Position } from "./resume-token.js";
import { send } from "./send.js";
import { homeOf, type Settings } from "./settings.js";

/** One way to split a list over requests. */
export interface Paginator {
  readonly items: (body: unknown) => unknown;
  /** What the next request adds to this one; `undefined` after the last page. */
  readonly next: (page: CurrentPage) => PageStep | undefined;
  /** Where the next page is given as a URL. */
  readonly urls?: UrlFollower;
  /** What a page is where there is more to it than the way on. `ask` fetches the page of a step. */
  readonly page?: (content: PageContent<unknown, unknown>, page: CurrentPage, ask: AskPage) => Page<unknown>;
}

export type AskPage = (step: PageStep) => Promise<Page<unknown>>;

/** What only those clients need whose lists give URLs, or whose requests say the page in a header. */
export interface UrlFollower {
  /** What a call becomes that asks for a URL in place of its own. `from` is the page's that gave it. */
  readonly callAt: (url: string, from: string | undefined, call: Call, settings: Settings) => Partial<Call>;
  /** Without the origin of `home`, where the list is. */
  readonly toToken: (url: string, home: string) => string;
  /** @throws ClientError for another origin. */
  readonly fromToken: (text: string, home: string) => string;
}

export interface CurrentPage {
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly response: Response;
  /** What this page was asked with. */
  readonly query: QueryValues;
  readonly sent: unknown;
  /** Where this page came from, with its query. */
  readonly url: () => string;
}

export interface PageStep {
  readonly query?: QueryValues;
  readonly body?: object;
  /** How the list goes on from there, where it does so in another way. */
  readonly paginator?: Paginator;
  /** The next page's whole URL, in place of path and query. @throws PaginationError for one that cannot be followed. */
  readonly url?: () => string;
  /** Tells this page from every other of the list, where it can be told from its items. Without it, the next request is what must differ. */
  readonly mark?: string | undefined;
}

/** A list's request: awaited, it gives a page; iterated over, every item of every page. */
export interface PageRequest<
  Item,
  Failure = unknown,
  Body = unknown,
  Parts extends RequestParts = RequestParts,
> extends ListRequest<Item, PageOf<Item, Body>, Failure, Parts> {}

/** The same of pages of any sort: of those that lead backwards too. */
export interface ListRequest<Item, OnePage, Failure, Parts extends RequestParts>
  extends APIRequest<OnePage, Failure, Parts>, AsyncIterable<Item> {
  /** Page by page. `prefetch` pages are fetched ahead of the one that is being looked at. */
  pages(options?: PagesOptions): AsyncGenerator<OnePage, void, undefined>;
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
  readonly mark?: string | undefined;
  readonly steps: number;
  readonly limit: number;
}

/** What the requests of one list have to know of each other. */
export interface Progress {
  readonly track?: Track | undefined;
  /** Set where the token was taken from the last page. */
  readonly isOver?: boolean;
  /** Ends what is fetched ahead, and not what its page leads to. */
  readonly ahead?: AbortSignal | undefined;
}

/** A list request, under the name that other SDKs give it: by its page, and then by its items. */
export type PagePromise<PageClass extends Page<unknown>, Item = PageClass["items"][number]> = PageRequest<Item>;

export class PendingPageRequest extends PendingRequest implements AsyncIterable<unknown> {
  async *pages({ prefetch = 0 }: PagesOptions = {}): AsyncGenerator<Page<unknown>, void, undefined> {
    if (this.call.isOver) return;
    const ahead = new AbortController();
    const queue: Promise<Page<unknown> | undefined>[] = [];
    let last: Promise<Page<unknown> | undefined> | undefined;
    const fill = (count: number) => {
      while (queue.length < count) {
        last = last
          ? last.then((page) => page?._next?.(prefetch > 0 ? ahead.signal : undefined))
          : (this.send() as Promise<Page<unknown>>);
        // Its error is thrown when its turn comes, and not before.
        last.catch(() => {});
        queue.push(last);
      }
    };
    try {
      for (;;) {
        fill(1);
        const page = await queue.shift();
        if (!page) return;
        fill(prefetch);
        yield page;
      }
    } finally {
      ahead.abort();
    }
  }

  async toArray({ limit = Infinity }: { readonly limit?: number | undefined } = {}): Promise<unknown[]> {
    const items: unknown[] = [];
    if (limit > 0) for await (const item of this) if (items.push(item) >= limit) break;
    return items;
  }

  resumeFrom(resumeToken: string): this {
    const { call } = this;
    const { id, paginator } = call.operation;
    const next = decodePosition(resumeToken, { operation: id, path: place(call).path });
    if (!next) return this.with({ isOver: true });
    const url = next.url && paginator?.urls?.fromToken(next.url, this.#home());
    return this.with(this.#callFor({ ...next, url }));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  protected override async receive(): Promise<Answer> {
    const { ahead, isOver, options } = this.call;
    if (isOver) throw new ClientError("This resume token is of the last page.");
    const signal = ahead && (options.signal ? AbortSignal.any([options.signal, ahead]) : ahead);
    const { data, response } = await (signal
      ? send({ ...this.call, options: { ...options, signal } }, this.settings, true)
      : super.receive());
    return { data: this.#page(data, response), response };
  }

  #page(body: unknown, response: Response): Page<unknown> {
    const { call, settings } = this;
    const { id, paginator } = call.operation;
    const found = paginator?.items(body);
    const items: unknown[] = Array.isArray(found) ? found : [];
    const { path, query, body: sent } = place(call);
    const url = () => urlOf(prepare(call, settings), call);
    const current: CurrentPage = { body, items, response, query, sent, url };
    const step = paginator?.next(current);
    const positionOf = ({ url: at, query: more, body }: PageStep): Position => ({
      ...(at ? { url: at(), query: more } : { query: { ...query, ...more } }),
      body: join(sent, body),
    });
    const resumeToken = () => {
      const next = step && positionOf(step);
      const link = next?.url && paginator?.urls?.toToken(next.url, this.#home());
      return encodePosition({ operation: id, path }, next && { ...next, url: link });
    };
    const ask = (step: PageStep, track?: Track, ahead?: AbortSignal): Promise<Page<unknown>> => {
      const position = positionOf(step);
      const mark = markOf(position);
      if (mark === (position.url ? url() : markOf({ query, body: sent }))) throw standstill(id);
      const following = this.with({
        ...this.#callFor(position, url),
        ...(step.paginator && { operation: { ...call.operation, paginator: step.paginator } }),
        ahead,
        track: step.mark === undefined ? advance(track, mark, id) : track,
      });
      return following.send() as Promise<Page<unknown>>;
    };
    // A page that came before is found out before its items are handed out, a request that was sent before when it is sent.
    const track = step?.mark === undefined ? call.track : advance(call.track, step.mark, id);
    const next = step && (async (ahead?: AbortSignal) => ask(step, track, ahead));
    const content = { items, body, response, resumeToken, next };
    return paginator?.page?.(content, current, async (step) => ask(step)) ?? new Page(content);
  }

  /** Where the list is at home: its credentials are sent to no other origin. */
  #home(): string {
    return homeOf(this.call.operation.server, this.settings);
  }

  /** This call with another query and body, or at another URL, and all else as it was. */
  #callFor({ query, body, url }: Position, from?: () => string): Call {
    const { call, settings } = this;
    // The next page is another request: a server that knows the key would give the first page again.
    const next = { ...call, options: { ...call.options, query, body, idempotencyKey: undefined } };
    return {
      ...next,
      ...(url !== undefined && call.operation.paginator?.urls?.callAt(url, from?.(), next, settings)),
    };
  }
}

function markOf({ query, body, url }: Position): string {
  return url ?? JSON.stringify([query, body], asText);
}

/** Brent's way to find a circle in constant memory: each mark is held against one that is moved on at every power of two. */
function advance({ mark, steps, limit }: Track = { steps: 0, limit: 1 }, next: string, operation: string): Track {
  if (next === mark) throw standstill(operation);
  return steps + 1 === limit
    ? { mark: next, steps: 0, limit: limit * 2 }
    : { mark: mark ?? next, steps: steps + 1, limit };
}

function standstill(operation: string): PaginationError {
  return new PaginationError(`${operation} does not advance: the API gave the same page again.`);
}

/** The request of a resource's method that lists. Its type is the method's to say. */
export function pageRequest<Typed>(
  resource: Resource,
  operation: Operation,
  path?: PathValues,
  params?: object,
  options?: RequestOptions,
): Typed {
  return request(resource, operation, path, params, options, PendingPageRequest);
}
