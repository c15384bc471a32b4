import type { Report, Source } from "../diagnostic.js";
import type { Listing } from "./answer.js";
import type { Parameter } from "./api.js";
import type { Evidence } from "./evidence.js";
import { inferPagePaginator } from "./page-paginator.js";
import type { Models } from "./reference.js";
import type { Schema } from "./schema.js";

/** How an operation's result is split over several requests. OpenAPI does not say; it is inferred from parameters, answer, names and words. */
export type Paginator = {
  readonly kind: "page";
  readonly parameter: string;
  readonly origin: 0 | 1;
  readonly size?: string;
  readonly items: PropertyPath;
  /** What each of the items is. */
  readonly item: Schema;
  readonly end: PageEnd;
  readonly itemId?: string;
};

/** Property names from the body to a value in it; empty: the body itself. */
export type PropertyPath = readonly string[];

/** What says that there is no further page. */
export type PageEnd =
  /** The API says nothing: the first page without items is the last. */
  | { readonly kind: "empty-page" }
  /** A boolean in the answer, always there: `has_more`. */
  | { readonly kind: "has-more"; readonly path: PropertyPath }
  /** The number of all items there are, on whatever page. */
  | { readonly kind: "total"; readonly path: PropertyPath }
  /** The number of all pages there are. */
  | { readonly kind: "total-pages"; readonly path: PropertyPath };

/** What an inference of a paginator looks at. */
export interface Pageable {
  readonly id: string;
  readonly description?: string;
  readonly parameters: readonly Parameter[];
  readonly listing?: Listing;
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
const kinds: readonly Inference[] = [inferPagePaginator];

export function inferPaginator(operation: Pageable, models: Models, report: Report): Found | undefined {
  for (const infer of kinds) {
    const found = infer(operation, models, report);
    if (found) return found;
  }
  return undefined;
}
