/** Lists: what pages of every kind have in common. Each kind says only where the items are, and what the next request adds. */
import type { Answer } from "./attempt.js";
import { type Call, join, place } from "./call.js";
import { ClientError } from "./error.js";
import type { Operation } from "./operation.js";
import type { QueryValues, RequestOptions } from "./option.js";
import { prepare, urlOf } from "./outgoing.js";
import { Page, type PageContent } from "./page.js";
import type { PagesOptions } from "./page-request.js";
import type { PathValues } from "./path.js";
import { PendingRequest, request } from "./request.js";
import type { Resource } from "./resource.js";
import { decodePosition, encodePosition, type Position } from "./resume-token.js";
import { send } from "./send.js";
import { homeOf, type Settings } from "./settings.js";
import { advance, markOf, standstill, type Track } from "./track.js";

export type * from "./page-request.js";

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
  readonly mark?: (() => string) | undefined;
}

export class PendingPageRequest extends PendingRequest implements AsyncIterable<unknown> {
  async *pages({ prefetch = 0 }: PagesOptions = {}): AsyncGenerator<Page<unknown>, void, undefined> {
    if (this.call.isOver) return;
    const ahead = new AbortController();
    let last = this.send() as Promise<Page<unknown> | undefined>;
    const queue = [last];
    const fill = (count: number) => {
      while (queue.length < count) {
        last = last.then((page) => page?._next?.(prefetch > 0 ? ahead.signal : undefined));
        // Its error is thrown when its turn comes, and not before.
        last.catch(() => {});
        queue.push(last);
      }
    };
    try {
      for (let page; (page = await queue.shift()); fill(1)) {
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

  protected override receive(): Promise<Answer> {
    const { ahead, isOver, options } = this.call;
    if (isOver) return Promise.reject(new ClientError("This resume token is of the last page."));
    const signal = ahead && (options.signal ? AbortSignal.any([options.signal, ahead]) : ahead);
    const answer = signal
      ? send({ ...this.call, options: { ...options, signal } }, this.settings, true)
      : super.receive();
    return answer.then(({ data, response }) => ({ data: this.#page(data, response), response }));
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
        track: step.mark ? track : advance(track, mark, id),
      });
      return following.send() as Promise<Page<unknown>>;
    };
    // A page that came before is found out before its items are handed out, a request that was sent before when it is sent.
    const moved = () => (step?.mark ? advance(call.track, step.mark(), id) : call.track);
    const track = call.track && moved();
    const next = step && (async (ahead?: AbortSignal) => ask(step, track ?? moved(), ahead));
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
