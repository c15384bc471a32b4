import type { Report, Source } from "../diagnostic.js";
import type { Listing } from "./answer.js";
import { inferCursorHeaderPaginator } from "./cursor-header-paginator.js";
import { inferCursorPaginator } from "./cursor-paginator.js";
import type { Evidence } from "./evidence.js";
import { inferLastIdPaginator } from "./last-id-paginator.js";
import { inferLinkHeaderPaginator } from "./link-header-paginator.js";
import { inferNextUrlPaginator } from "./next-url-paginator.js";
import { inferOffsetPaginator } from "./offset-paginator.js";
import { inferPagePaginator } from "./page-paginator.js";
import type { PageInput, PageParameter } from "./page-parameter.js";
import type { Models } from "./reference.js";
import type { Schema } from "./schema.js";

/** How an operation's result is split over several requests. OpenAPI does not say; it is inferred from parameters, answer, names and words. */
export type Paginator = Items &
  (
    | Page
    | Offset
    | Cursor
    | { readonly kind: "cursor-header"; readonly parameter: PageParameter; readonly header: string }
    | LastId
    | { readonly kind: "next-url"; readonly next: PropertyPath; readonly end?: PageEnd }
    | { readonly kind: "link-header" }
  );

/** What paginators of every kind have. */
interface Items {
  /** What says how many items a page has. */
  readonly size?: PageParameter;
  readonly items: PropertyPath;
  /** What each of the items is. */
  readonly item: Schema;
}

/** A parameter that counts pages. */
interface Page {
  readonly kind: "page";
  readonly parameter: PageParameter;
  readonly origin: 0 | 1;
  readonly end: PageEnd;
  readonly itemId?: string;
  /** The API pages by a cursor too, for who asks for that. */
  readonly otherwise?: Otherwise;
}

/** A parameter that counts the items to skip. */
interface Offset {
  readonly kind: "offset";
  readonly parameter: PageParameter;
  readonly origin: 0 | 1;
  readonly end: PageEnd;
  readonly itemId?: string;
  /** Where the answer says how many items it looked at, of which it may have left some out. */
  readonly cut?: PropertyPath;
  readonly otherwise?: Otherwise;
}

/** The answer holds what the next request says. */
interface Cursor {
  readonly kind: "cursor";
  readonly parameter: PageParameter;
  readonly next: PropertyPath;
  /** Where there is a cursor on the last page too. */
  readonly end?: PageEnd;
}

/** A parameter takes the id of the item that the next page comes after. */
interface LastId {
  readonly kind: "last-id";
  readonly parameter: PageParameter;
  /** What takes the id of the item that a page comes before. */
  readonly before?: PageParameter;
  readonly id: string;
  readonly end: PageEnd;
}

/** Another way to page, for requests that set `when`. */
export interface Otherwise {
  readonly when: string;
  readonly cursor: Cursor;
}

/** Property names from the body to a value in it; empty: the body itself. */
export type PropertyPath = readonly string[];

/** What says that there is no further page. */
export type PageEnd =
  /** The API says nothing: the first page without items is the last. */
  | { readonly kind: "empty-page" }
  /** A boolean in the answer: `has_more`. */
  | { readonly kind: "has-more"; readonly path: PropertyPath }
  /** The same, the other way round: `done`. */
  | { readonly kind: "done"; readonly path: PropertyPath }
  /** What the next request says, a page's number or an offset; null or nothing on the last page. */
  | { readonly kind: "next-number"; readonly path: PropertyPath }
  /** A link to the next page; null or nothing on the last page. */
  | { readonly kind: "next-link"; readonly path: PropertyPath }
  /** The number of all items there are, on whatever page. */
  | { readonly kind: "total"; readonly path: PropertyPath }
  /** The number of all pages there are. */
  | { readonly kind: "total-pages"; readonly path: PropertyPath };

/** What an inference of a paginator looks at. */
export interface Pageable {
  readonly id: string;
  readonly method: string;
  readonly description?: string;
  /** Of the query and, but for GET, of the body. */
  readonly inputs: readonly PageInput[];
  /** The headers of the answer. */
  readonly headers: readonly { readonly name: string; readonly description?: string }[];
  readonly listing: Listing;
  /** What the path calls the things it lists. */
  readonly noun?: string;
  readonly source: Source;
}

export interface Found {
  readonly paginator: Paginator;
  readonly evidence: readonly Evidence[];
}

type Inference = (operation: Pageable, models: Models, report: Report) => Found | undefined;

/** Every kind, in the order of trust; the first that fits is it. */
const kinds: readonly Inference[] = [
  inferCursorPaginator,
  inferLastIdPaginator,
  inferLinkHeaderPaginator,
  inferCursorHeaderPaginator,
  inferPagePaginator,
  inferOffsetPaginator,
  inferNextUrlPaginator,
];

export function inferPaginator(operation: Pageable, models: Models, report: Report): Found | undefined {
  for (const infer of kinds) {
    const found = infer(operation, models, report);
    if (found) return found;
  }
  return undefined;
}
