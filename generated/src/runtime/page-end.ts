/** What an API may say of a list's end. Where it leaves out what it says elsewhere, a page without items is the last. */
import { valueAt } from "./property-path.js";

/** Says from a page whether there is another. */
export type HasNext = (body: unknown, page: PagePosition) => boolean;

export interface PagePosition {
  readonly items: readonly unknown[];
  /** 0 for the first page, where pages are counted. */
  readonly index?: number;
  /** How many items came before this page. */
  readonly start?: number;
  readonly response?: Response;
}

/** `has_more: true` */
export function hasMore(...path: string[]): HasNext {
  return (body, { items }) => {
    const more = valueAt(body, path);
    return typeof more === "boolean" ? more : items.length > 0;
  };
}

/** `done: true` */
export function done(...path: string[]): HasNext {
  return (body, { items }) => {
    const over = valueAt(body, path);
    return typeof over === "boolean" ? !over : items.length > 0;
  };
}

/** `next_page: 3`, `next: "https://…"`; null or nothing on the last page. */
export function hasNext(...path: string[]): HasNext {
  return (body) => Boolean(valueAt(body, path));
}

/** `total_pages: 7`. A number that this page is not among is none, as that of a total below what has come. */
export function totalPages(...path: string[]): HasNext {
  return (body, page) => isBeforePage(valueAt(body, path), page);
}

/**
 * `total: 237`, the number of all items. Pages are as long as they come: an API may give fewer than it was asked for.
 *
 * A total below what has come is none: some APIs count only where they are asked to, and say 0 or -1 otherwise.
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
  // Where items are skipped, a page that is filtered may be empty before the end; where pages are counted, none is.
  if (items.length === 0 && (start === undefined || index !== undefined)) return false;
  const seen = (start ?? 0) + items.length;
  return typeof count === "number" && count >= seen ? seen < count : items.length > 0;
}
