/** The public type of a list request. Types only: the implementation is `PendingPageRequest`. */
import type { Page, PageOf } from "./page.js";
import type { APIRequest, RequestParts } from "./request.js";

/** A list request. Await it for one page, or iterate over it for the items of all pages. */
export interface PageRequest<
  Item,
  Failure = unknown,
  Body = unknown,
  Parts extends RequestParts = RequestParts,
> extends ListRequest<Item, PageOf<Item, Body>, Failure, Parts> {}

/** A list request with any type of page, including pages that also lead backwards. */
export interface ListRequest<Item, OnePage, Failure, Parts extends RequestParts>
  extends APIRequest<OnePage, Failure, Parts>, AsyncIterable<Item> {
  /** Iterates page by page. `prefetch` pages are requested ahead of the current one. */
  pages(options?: PagesOptions): AsyncGenerator<OnePage, void, undefined>;
  /** Collects all items, or the first `limit` items. */
  toArray(options?: { readonly limit?: number | undefined }): Promise<Item[]>;
  /** A new request that continues after the page of the token, with the same filters and page size. */
  resumeFrom(resumeToken: string): this;
}

export interface PagesOptions {
  /** How many pages to request ahead. @default 0 */
  readonly prefetch?: number | undefined;
}

/** An alias of a list request, for programs written for other SDKs: first the page type, then the item type. */
export type PagePromise<PageClass extends Page<unknown>, Item = PageClass["items"][number]> = PageRequest<Item>;
