/** The part of a request that selects the page. */
import type { CurrentPage, PageStep } from "./paginator.js";

/** A query parameter, by its name in `params`, or another part: a property of the body, a header. */
export type PageParameter = string | PageField;

export interface PageField {
  /** The value with which a page was requested. */
  readonly valueIn: (page: CurrentPage) => unknown;
  /** The request for the page with this value. */
  readonly ask: (page: CurrentPage, value: unknown) => PageStep;
}

/** The value with which a page was requested. */
export function askedWith(page: CurrentPage, parameter: PageParameter): unknown {
  return typeof parameter === "string" ? page.query[parameter] : parameter.valueIn(page);
}

/** The request for the page with `value`. */
export function askFor(
  page: CurrentPage,
  parameter: PageParameter,
  value: unknown,
  mark?: PageStep["mark"],
  seen?: PageStep["seen"],
): PageStep {
  return typeof parameter === "string"
    ? { query: { [parameter]: value }, mark, seen }
    : { ...parameter.ask(page, value), mark, seen };
}
