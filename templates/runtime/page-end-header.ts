/** What a header says of a list's end: `X-Total-Pages: 7`. In a browser, one that the API does not expose says nothing. */
import { type HasNext, isBeforeItem, isBeforePage, type PagePosition } from "./page-end.js";

/** The header that holds the number of pages. */
export function totalPagesHeader(name: string): HasNext {
  return (_, page) => isBeforePage(numberIn(name, page), page);
}

/** The header that holds the number of all items. */
export function totalHeader(name: string): HasNext {
  return (_, page) => isBeforeItem(numberIn(name, page), page);
}

function numberIn(name: string, { response }: PagePosition): number | undefined {
  const text = response?.headers.get(name) ?? "";
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
