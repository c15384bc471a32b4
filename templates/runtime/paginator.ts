/** Lists: what pages of every kind have in common. Each kind says only where the items are, and what the next request adds. */
import type { Answer } from "./attempt.js";
import { type Call, join, place } from "./call.js";
import { ClientError } from "./error.js";
import type { Operation } from "./operation.js";
import type { QueryValues, RequestOptions } from "./option.js";
import { Page, type PageContent } from "./page.js";
import type { PagesOptions } from "./page-request.js";
import type { PathValues } from "./path.js";
import { PendingRequest, request } from "./request.js";
import type { Caller, Resource } from "./resource.js";
import { decodePosition, encodePosition, type Position } from "./resume-token.js";
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
  /** Where a call goes: the next page's URL must be another. */
  readonly urlOf: (call: Call) => string | undefined;
  /** What a call becomes that asks for a URL in place of its own; `from` is the call whose page gave it, where it is known. */
  readonly callAt: (url: string, call: Call, from?: Call) => Partial<Call>;
  /** Without the origin of the list's own server. */
  readonly toToken: (url: string, call: Call) => string;
  /** @throws ClientError for another origin. */
  readonly fromToken: (text: string, call: Call) => string;
}

export interface CurrentPage {
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly response: Response;
  /** What this page was asked with. */
  readonly query: QueryValues;
  readonly sent: unknown;
  readonly call: Call;
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
  async *pages(options?: PagesOptions): AsyncGenerator<Page<unknown>, void, undefined> {
    if (!this.call.isOver) yield* ((await this.send()) as Page<unknown>).iterPages(options);
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
    return this.with(callAt(call, { ...next, url: next.url && paginator?.urls?.fromToken(next.url, call) }));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  protected override async receive(): Promise<Answer> {
    if (this.call.isOver) throw new ClientError("This resume token is of the last page.");
    const { data, response } = await super.receive();
    return { data: this.#page(data, response), response };
  }

  #page(body: unknown, response: Response): Page<unknown> {
    const { call } = this;
    const { operation, options, track } = call;
    const { id } = operation;
    const paginator = operation.paginator as Paginator;
    const { urls } = paginator;
    const found = paginator.items(body);
    const items: unknown[] = Array.isArray(found) ? found : [];
    const { path, query, body: sent } = place(call);
    const current: CurrentPage = { body, items, response, query, sent, call };
    const step = paginator.next(current);
    const positionOf = ({ url, query: more, body }: PageStep): Position => ({
      url: url?.(),
      query: url ? more : { ...query, ...more },
      body: join(sent, body),
    });
    const resumeToken = () => {
      const next = step && positionOf(step);
      return encodePosition(
        { operation: id, path },
        next && { ...next, url: next.url && urls?.toToken(next.url, call) },
      );
    };
    // A page that came before is found out before its items are handed out, a request that was sent before when it is sent.
    const moved = track && step?.mark && advance(track, step.mark(), id);
    // Who goes back sees what came before, and sees it rightly: only the way on has a track.
    const ask = async (to: PageStep, before?: Track, ahead?: AbortSignal): Promise<Page<unknown>> => {
      const position = positionOf(to);
      const mark = markOf(position);
      if (mark === markOf({ query, body: sent, url: position.url && urls?.urlOf(call) })) throw standstill(id);
      const following = this.with({
        ...callAt(call, position, call),
        ...(to.paginator && { operation: { ...operation, paginator: to.paginator } }),
        ahead: ahead && options.signal ? AbortSignal.any([options.signal, ahead]) : ahead,
        track: (to.mark && moved) ?? advance(before, to.mark?.() ?? mark, id),
      });
      return following.send() as Promise<Page<unknown>>;
    };
    const next = step && ((ahead?: AbortSignal) => ask(step, track, ahead));
    const content = { items, body, response, resumeToken, next };
    return paginator.page?.(content, current, (step) => ask(step)) ?? new Page(content);
  }
}

/** A call with another query and body, or at another URL, and all else as it was. */
function callAt(call: Call, { query, body, url }: Position, from?: Call): Call {
  // The next page is another request: a server that knows the key would give the first page again.
  const next = { ...call, options: { ...call.options, query, body, idempotencyKey: undefined } };
  return url === undefined ? next : { ...next, ...call.operation.paginator?.urls?.callAt(url, next, from) };
}

/** The request of a resource's method that lists. Its type is the method's to say, as that of `request`. */
export function pageRequest(
  caller: Resource | Caller,
  operation: Operation,
  path?: PathValues,
  params?: object,
  options?: RequestOptions,
): never {
  return request(caller, operation, path, params, options, PendingPageRequest);
}
