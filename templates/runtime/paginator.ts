/** What lists of all kinds have in common. Each kind only says where the items are, and what the next request adds. */
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
  /** What the next request adds to this one; `undefined` on the last page. */
  readonly next: (page: CurrentPage) => PageStep | undefined;
  /** Set where something other than query and body says which page is wanted. */
  readonly text?: PageText;
  /** Makes a page that can do more than lead to the next. `ask` fetches the page of a step. */
  readonly page?: (content: PageContent<unknown, unknown>, page: CurrentPage, ask: AskPage) => Page<unknown>;
}

export type AskPage = (step: PageStep) => Promise<Page<unknown>>;

/** The text that says which page is wanted, for lists that give URLs and for requests that say it in a header. */
export interface PageText {
  /** The text of a call, if anything but its query and body says which page it wants. */
  readonly of: (call: Call) => string | undefined;
  /**
   * The changes that make a call ask for the page of a text. @throws ClientError for a text that this list cannot have
   * given.
   */
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
   * Further changes to the next call: a URL, a header, another paginator. @throws PaginationError for a URL that cannot
   * be followed.
   */
  readonly change?: (next: Call) => Partial<Call>;
  /** What came before it, where it is counted. */
  readonly seen?: Seen;
  /**
   * Distinguishes this page from all others of the list by its items, where they have an identity. Without it, the next
   * request has to differ.
   */
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
    // A page that came before is detected before its items are given out; a request that was made before, when it is
    // sent again.
    const moved = track && step?.mark && advance(track, step.mark(), call);
    // Going backwards meets pages that came before, and rightly so: only the way forwards is tracked.
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

/** The call with another query and body; everything else is the same. */
function callWith(call: Call, query: QueryValues, body: unknown): Call {
  // The next page is another request: with the same key, a server would give the first page again.
  return { ...call, options: { ...call.options, query, body, idempotencyKey: undefined } };
}

/** Makes the request of a method that lists. The method declares its type, as with `request`. */
export function pageRequest(
  caller: Resource | Caller,
  operation: Operation,
  path?: PathValues,
  params?: object,
  options?: RequestOptions,
): never {
  return request(caller, operation, path, params, options, PendingPageRequest);
}
