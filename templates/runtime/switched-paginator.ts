/** A list that is paged in one of two ways, as the request asks: `usemarker=true`. */
import type { Paginator } from "./paginator.js";

export interface SwitchedPaginatorOptions {
  /** The query parameter that asks for the cursor. */
  readonly when: string;
  readonly cursor: Paginator;
  /** The way of requests that do not set it. */
  readonly otherwise: Paginator;
}

export function switchedPaginator({ when, cursor, otherwise }: SwitchedPaginatorOptions): Paginator {
  return {
    items: otherwise.items,
    next: (page) => (page.query[when] ? cursor : otherwise).next(page),
  };
}
