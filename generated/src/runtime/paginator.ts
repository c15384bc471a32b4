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
import { decodePosition, encodePosition, markOf } from "./resume-token.js";
import { advance, type Seen, standstill, type Track } from "./track.js";

export type * from "./page-request.js";

/** One way to split a list over requests. */
export interface Paginator {
  readonly items: (body: unknown) => unknown;
  /** What the next request adds to this one; `undefined` after the last page. */
  readonly next: (page: CurrentPage) => PageStep | undefined;
  /** Where query and body do not say which page is asked for. */
  readonly text?: PageText;
  /** What a page is where there is more to it than the way on. `ask` fetches the page of a step. */
  readonly page?: (content: PageContent<unknown, unknown>, page: CurrentPage, ask: AskPage) => Page<unknown>;
}

export type AskPage = (step: PageStep) => Promise<Page<unknown>>;

/** What only those clients need whose lists give URLs, or whose requests say the page in a header. */
export interface PageText {
  /** What says which page a call asks for, where anything but its query and body does. */
  readonly of: (call: Call) => string | undefined;
  /** What a call becomes that asks for the page of a text. @throws ClientError for one that this list cannot have given. */
  readonly callAt: (text: string, call: Call) => Partial<Call>;
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
  /** What the page's call has besides: a URL, a header, another paginator. @throws PaginationError for a URL that cannot be followed. */
  readonly change?: (next: Call) => Partial<Call>;
  /** What came before it, where it is counted. */
  readonly seen?: Seen;
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
    if (this.call.isOver) return Promise.reject(new ClientError("This resume token is of the last page."));
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
    // A page that came before is found out before its items are handed out, a request that was sent before when it is sent.
    const moved = track && step?.mark && advance(track, step.mark(), call);
    // Who goes back sees what came before, and sees it rightly: only the way on has a track.
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

/** A call with another query and body, and all else as it was. */
function callWith(call: Call, query: QueryValues, body: unknown): Call {
  // The next page is another request: a server that knows the key would give the first page again.
  return { ...call, options: { ...call.options, query, body, idempotencyKey: undefined } };
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
