/** What an API may say of a list's end. */
import type { PagePosition } from "./page-paginator.js";
import { valueAt } from "./property-path.js";

type HasNext = (body: unknown, page: PagePosition) => boolean;

/** `has_more: true` */
export function hasMore(...path: string[]): HasNext {
  return (body) => valueAt(body, path) === true;
}

/** `total_pages: 7` */
export function totalPages(...path: string[]): HasNext {
  return (body, { index, items }) => {
    const total = valueAt(body, path);
    return typeof total === "number" ? index + 1 < total : items.length > 0;
  };
}

/** `total: 237`, the number of all items. Pages are as long as they come: an API may give fewer than it was asked for. */
export function total(...path: string[]): HasNext {
  return (body, { index, items }) => {
    const count = valueAt(body, path);
    return items.length > 0 && (typeof count !== "number" || (index + 1) * items.length < count);
  };
}
