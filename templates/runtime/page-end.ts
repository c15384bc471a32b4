/** The ways in which an API marks the end of a list. If a response lacks the mark, a page without items is the last. */
import { valueAt } from "./property-path.js";

/** Whether another page follows this one. */
export type HasNext = (body: unknown, page: PagePosition) => boolean;

export interface PagePosition {
  readonly items: readonly unknown[];
  /** The index of the page from 0, for lists by page number. */
  readonly index?: number;
  /** The number of items on the previous pages. */
  readonly start?: number;
  readonly response?: Response;
}

/** A flag: `has_more: true`. */
export function hasMore(...path: string[]): HasNext {
  return (body, { items }) => {
    const more = valueAt(body, path);
    return typeof more === "boolean" ? more : items.length > 0;
  };
}

/** The opposite flag: `done: true`. */
export function done(...path: string[]): HasNext {
  return (body, { items }) => {
    const over = valueAt(body, path);
    return typeof over === "boolean" ? !over : items.length > 0;
  };
}

/** `next_page: 3`, `next: "https://…"`; `null` or missing on the last page. */
export function hasNext(...path: string[]): HasNext {
  return (body) => Boolean(valueAt(body, path));
}

/** `total_pages: 7`. A number that this page is not among is none, as that of a total below what has come. */
export function totalPages(...path: string[]): HasNext {
  return (body, page) => isBeforePage(valueAt(body, path), page);
}

/**
 * `total: 237`, the number of all items. Counts the items received, since an API may return fewer items than requested.
 *
 * A total below the items received is ignored: some APIs return 0 or -1 unless the request asks for the total.
 */
export function total(...path: string[]): HasNext {
  return (body, page) => isBeforeItem(valueAt(body, path), page);
}

/** Whether pages follow this one, given the number of all pages. */
export function isBeforePage(count: unknown, { index, items }: PagePosition): boolean {
  return typeof count === "number" && index !== undefined && count > index ? index + 1 < count : items.length > 0;
}

/** Whether items follow those of this page, given the number of all items. */
export function isBeforeItem(count: unknown, { items, index, start }: PagePosition): boolean {
  // By offset, a filtered page may be empty before the end of the list; by page number, it may not.
  if (items.length === 0 && (start === undefined || index !== undefined)) return false;
  const seen = (start ?? 0) + items.length;
  return typeof count === "number" && count >= seen ? seen < count : items.length > 0;
}
