/** The kinds of paginators, and of the ends of lists. */
import type { Schema } from "./schema.js";

/**
 * How the result of an operation is spread over several requests. OpenAPI cannot say it: it is inferred from
 * parameters, responses, names and prose.
 */
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

/** Fields that paginators of every kind have. */
interface Items {
  /** The parameter that says how many items a page has. */
  readonly size?: PageParameter;
  readonly items: PropertyPath;
  /** The schema of an item. */
  readonly item: Schema;
  /** Set where the items are the values of an object, each under its key. */
  readonly keyed?: true;
  /** Set where the list can also be followed backwards. */
  readonly previous?: PreviousPage;
}

export type PreviousPage =
  /** The response holds the cursor of the page before. */
  | { readonly kind: "cursor"; readonly path: PropertyPath }
  /** The response holds the URL of the page before. */
  | { readonly kind: "url"; readonly path: PropertyPath }
  /** The header `Link` holds the URL of the page before. */
  | { readonly kind: "link" }
  /** Pages have numbers: the one before is one less. */
  | { readonly kind: "number" }
  /** A parameter takes the id of the item that the wanted page comes before. */
  | { readonly kind: "id" };

/** A parameter counts pages. */
export interface Page {
  readonly kind: "page";
  readonly parameter: PageParameter;
  readonly origin: 0 | 1;
  readonly end: PageEnd;
  readonly itemId?: string;
  /** Set where only the response says from which number pages are counted, with its own. */
  readonly current?: PropertyPath;
  /** Set where the API also pages by a cursor, for requests that ask for it. */
  readonly otherwise?: Otherwise;
}

/** A parameter counts the items to skip. */
export interface Offset {
  readonly kind: "offset";
  readonly parameter: PageParameter;
  readonly origin: 0 | 1;
  readonly end: PageEnd;
  readonly itemId?: string;
  /** Where the response says how many items it looked at, some of which it may have left out. */
  readonly cut?: PropertyPath;
  readonly otherwise?: Otherwise;
}

/** The response holds the cursor for the next request. */
export interface Cursor {
  readonly kind: "cursor";
  readonly parameter: PageParameter;
  readonly next: PropertyPath;
  /** Set where the last page has a cursor too. */
  readonly end?: PageEnd;
}

/** A parameter takes the id of the item that the wanted page comes after. */
export interface LastId {
  readonly kind: "last-id";
  readonly parameter: PageParameter;
  /** The parameter that takes the id of the item that the wanted page comes before. */
  readonly before?: PageParameter;
  readonly id: string;
  readonly end: PageEnd;
}

/** Another way to page, for requests that set the parameter `when`. */
export interface Otherwise {
  readonly when: string;
  readonly cursor: Cursor;
}

/** The property names that lead from the body to a value in it; empty for the body itself. */
export type PropertyPath = readonly string[];

/** How the end of the list is recognised. */
export type PageEnd =
  /** The API does not say it: the first page without items is the last. */
  | { readonly kind: "empty-page" }
  /** A boolean in the response is true while more follow: `has_more`. */
  | { readonly kind: "has-more"; readonly path: PropertyPath }
  /** A boolean in the response is true at the end: `done`. */
  | { readonly kind: "done"; readonly path: PropertyPath }
  /** The response holds the page number or offset of the next request; null or absent on the last page. */
  | { readonly kind: "next-number"; readonly path: PropertyPath }
  /** The response holds a link to the next page; null or absent on the last page. */
  | { readonly kind: "next-link"; readonly path: PropertyPath }
  /** The response holds the number of all items, on whatever page they are. */
  | { readonly kind: "total"; readonly path: PropertyPath }
  /** The response holds the number of all pages. */
  | { readonly kind: "total-pages"; readonly path: PropertyPath }
  /** A header of the response holds one of these numbers. */
  | { readonly kind: "total-header" | "total-pages-header"; readonly header: string };

/** A query parameter (by its name), a property of the body (by its path), or a header of the request. */
export type PageParameter = string | PropertyPath | HeaderParameter;

export interface HeaderParameter {
  readonly header: string;
}

export function isHeader(parameter: PageParameter): parameter is HeaderParameter {
  return typeof parameter === "object" && "header" in parameter;
}
