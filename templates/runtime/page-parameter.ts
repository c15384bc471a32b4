/** The part of a request that says which page is wanted. */
import type { CurrentPage, PageStep } from "./paginator.js";

/** A query parameter, by its name in `params`, or a part of the body or the headers. */
export type PageParameter = string | PageField;

export interface PageField {
  /** The value with which a page was requested. */
  readonly valueIn: (page: CurrentPage) => unknown;
  /** The step to the page that a value stands for. */
  readonly ask: (page: CurrentPage, value: unknown) => PageStep;
}

/** The value with which a page was requested. */
export function askedWith(page: CurrentPage, parameter: PageParameter): unknown {
  return typeof parameter === "string" ? page.query[parameter] : parameter.valueIn(page);
}

/** The step to the page that `value` stands for. */
export function askFor(page: CurrentPage, parameter: PageParameter, value: unknown, mark?: PageStep["mark"]): PageStep {
  return typeof parameter === "string"
    ? { query: { [parameter]: value }, mark }
    : { ...parameter.ask(page, value), mark };
}
