/** The kinds of paginators, and of ends. */
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
  /** Set where the items stand in an object, each under its key. */
  readonly keyed?: true;
  /** Where the list leads backwards too. */
  readonly previous?: PreviousPage;
}

export type PreviousPage =
  /** The answer holds what the request for the page before says. */
  | { readonly kind: "cursor"; readonly path: PropertyPath }
  /** The answer holds its URL. */
  | { readonly kind: "url"; readonly path: PropertyPath }
  /** The header `Link` does. */
  | { readonly kind: "link" }
  /** Pages are counted. */
  | { readonly kind: "number" }
  /** A parameter takes the id of the item that it comes before. */
  | { readonly kind: "id" };

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
  | { readonly kind: "total-pages"; readonly path: PropertyPath }
  /** The same numbers, in a header of the answer. */
  | { readonly kind: "total-header" | "total-pages-header"; readonly header: string };

/** A query parameter, by its name, a property of the body, by its path, or a header of the request. */
export type PageParameter = string | PropertyPath | HeaderParameter;

export interface HeaderParameter {
  readonly header: string;
}

export function isHeader(parameter: PageParameter): parameter is HeaderParameter {
  return typeof parameter === "object" && "header" in parameter;
}
