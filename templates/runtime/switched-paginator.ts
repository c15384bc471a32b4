/** A list with two kinds of pagination; a query parameter selects one: `usemarker=true`. */
import type { Paginator } from "./paginator.js";

export interface SwitchedPaginatorOptions {
  /** The query parameter that selects cursor pagination. */
  readonly when: string;
  readonly cursor: Paginator;
  /** The paginator for requests that do not set it. */
  readonly otherwise: Paginator;
}

export function switchedPaginator({ when, cursor, otherwise }: SwitchedPaginatorOptions): Paginator {
  return {
    items: otherwise.items,
    next: (page) => (page.query[when] ? cursor : otherwise).next(page),
  };
}
