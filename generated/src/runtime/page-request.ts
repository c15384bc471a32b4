/** The methods of a list's request. Types only: the request itself is `PendingPageRequest`. */
import type { Page, PageOf } from "./page.js";
import type { APIRequest, RequestParts } from "./request.js";

/** The request of a list: awaited, it gives a page; iterated over, every item of every page. */
export interface PageRequest<
  Item,
  Failure = unknown,
  Body = unknown,
  Parts extends RequestParts = RequestParts,
> extends ListRequest<Item, PageOf<Item, Body>, Failure, Parts> {}

/** The same for pages of any type, including those that can go backwards. */
export interface ListRequest<Item, OnePage, Failure, Parts extends RequestParts>
  extends APIRequest<OnePage, Failure, Parts>, AsyncIterable<Item> {
  /** The pages one by one. `prefetch` is how many are fetched ahead of the current one. */
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

/** A list request, under the name that other SDKs give it: by its page, and then by its items. */
export type PagePromise<PageClass extends Page<unknown>, Item = PageClass["items"][number]> = PageRequest<Item>;
