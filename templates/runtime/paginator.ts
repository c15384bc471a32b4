/** Lists: the logic that all kinds of pagination share. A kind defines only where the items are and what the next request adds. */
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
import { decodePosition, encodePosition, markOf } from "./resume-token.js";
import { advance, type Seen, standstill, type Track } from "./track.js";

export type * from "./page-request.js";

/** One way to spread a list over requests. */
export interface Paginator {
  readonly items: (body: unknown) => unknown;
  /** What the next request changes; `undefined` after the last page. */
  readonly next: (page: CurrentPage) => PageStep | undefined;
  /** For lists whose page is selected by neither the query nor the body. */
  readonly text?: PageText;
  /** Creates the page, if it has more than a next page. `ask` requests the page of a step. */
  readonly page?: (content: PageContent<unknown, unknown>, page: CurrentPage, ask: AskPage) => Page<unknown>;
}

export type AskPage = (step: PageStep) => Promise<Page<unknown>>;

/** For lists whose pages are given by URLs or headers. Other clients do not contain it. */
export interface PageText {
  /** The URL or header value that selects the page of a call. */
  readonly of: (call: Call) => string | undefined;
  /** How a call changes to request the page of a text. @throws ClientError for a text that this list cannot have issued. */
  readonly callAt: (text: string, call: Call) => Partial<Call>;
}

export interface CurrentPage {
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly response: Response;
  /** The query with which this page was requested. */
  readonly query: QueryValues;
  readonly sent: unknown;
  readonly call: Call;
}

export interface PageStep {
  readonly query?: QueryValues;
  readonly body?: object;
  /**
   * Other changes of the next call: a URL, a header, another paginator. @throws PaginationError for a URL that cannot be
   * followed.
   */
  readonly change?: (next: Call) => Partial<Call>;
  /** The pages and items before it, if they are counted. */
  readonly seen?: Seen | undefined;
  /**
   * Identifies this page within the list by its items. If omitted, the next request itself has to differ from the
   * previous ones.
   */
  readonly mark?: (() => string | undefined) | undefined;
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
    const next = decodePosition(resumeToken, call);
    if (!next) return this.with({ isOver: true });
    const { query, body, text, seen } = next;
    const at = { ...callWith(call, query, body), seen };
    return this.with({ ...at, ...(text !== undefined && call.operation.paginator?.text?.callAt(text, at)) });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }

  protected override receive(): Promise<Answer> {
    if (this.call.isOver) return Promise.reject(new ClientError("This resume token is for the last page."));
    return super.receive().then(({ data, response }) => ({ data: this.#page(data, response), response }));
  }

  #page(body: unknown, response: Response): Page<unknown> {
    const { call } = this;
    const { operation, options, track } = call;
    const paginator = operation.paginator as Paginator;
    const found = paginator.items(body);
    const items: unknown[] = Array.isArray(found) ? found : [];
    const { query, body: sent } = place(call);
    const current: CurrentPage = { body, items, response, query, sent, call };
    const step = paginator.next(current);
    const after = ({ query, body, change, seen }: PageStep): Call => {
      const next = { ...callWith(call, { ...options.query, ...query }, join(sent, body)), seen };
      return { ...next, ...change?.(next) };
    };
    const resumeToken = () => encodePosition(call, step && after(step));
    // A repeated page is detected before its items are returned; a repeated request, when it is about to be sent.
    const reached = track && step?.mark?.();
    const moved = reached === undefined ? undefined : advance(track, reached, call);
    // Going back returns to earlier pages on purpose, so only going forward is tracked.
    const ask = async (to: PageStep, before?: Track, ahead?: AbortSignal): Promise<Page<unknown>> => {
      const next = after(to);
      const mark = markOf(next);
      if (mark === markOf(call)) throw standstill(call);
      const following = this.with({
        ...next,
        ahead: ahead && options.signal ? AbortSignal.any([options.signal, ahead]) : ahead,
        track: (to.mark && moved) ?? advance(before, to.mark?.() ?? mark, call),
      });
      return following.send() as Promise<Page<unknown>>;
    };
    const next = step && ((ahead?: AbortSignal) => ask(step, track, ahead));
    const content = { items, body, response, resumeToken, next };
    return paginator.page?.(content, current, (step) => ask(step)) ?? new Page(content);
  }
}

/** The same call with another query and body. */
function callWith(call: Call, query: QueryValues, body: unknown): Call {
  // The next page is a different request: with the same idempotency key, a server would return the first page again.
  return { ...call, options: { ...call.options, query, body, idempotencyKey: undefined } };
}

/** Creates the request of a list method. The method declares its type, as with `request`. */
export function pageRequest(
  caller: Resource | Caller,
  operation: Operation,
  path?: PathValues,
  params?: object,
  options?: RequestOptions,
): never {
  return request(caller, operation, path, params, options, PendingPageRequest);
}
