/**
 * The ways in which an API says where a list ends. Where it leaves the value out now and then, a page without items is
 * the last.
 */
import { valueAt } from "./property-path.js";

/** Says whether there is another page after this one. */
export type HasNext = (body: unknown, page: PagePosition) => boolean;

export interface PagePosition {
  readonly items: readonly unknown[];
  /** The number of pages before this one, where pages are counted. */
  readonly index?: number;
  /** How many items came before this page. */
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

/** The next page's number or URL: `next_page: 3`, `next: "https://…"`; null or absent on the last page. */
export function hasNext(...path: string[]): HasNext {
  return (body) => Boolean(valueAt(body, path));
}

/** `total_pages: 7`. A number that this page is not among is none, as that of a total below what has come. */
export function totalPages(...path: string[]): HasNext {
  return (body, page) => isBeforePage(valueAt(body, path), page);
}

/**
 * The number of all items: `total: 237`. It is compared with the items that have come, since an API may give shorter
 * pages than requested.
 *
 * A total below that number is ignored: some APIs count only on request, and otherwise say 0 or -1.
 */
export function total(...path: string[]): HasNext {
  return (body, page) => isBeforeItem(valueAt(body, path), page);
}

/** Whether pages follow this one, of as many as there are. */
export function isBeforePage(count: unknown, { index, items }: PagePosition): boolean {
  return typeof count === "number" && index !== undefined && count > index ? index + 1 < count : items.length > 0;
}

/** Whether items follow those of this page, of as many as there are. */
export function isBeforeItem(count: unknown, { items, index, start }: PagePosition): boolean {
  // Where items are skipped, a filtered page may be empty before the end; where pages are counted, an empty page is
  // the last.
  if (items.length === 0 && (start === undefined || index !== undefined)) return false;
  const seen = (start ?? 0) + items.length;
  return typeof count === "number" && count >= seen ? seen < count : items.length > 0;
}
