/** Where a request says which page it asks for. */
import type { CurrentPage, PageStep } from "./paginator.js";

/** A query parameter, by its name in `params`, or what stands elsewhere: a property of the body, a header. */
export type PageParameter = string | PageField;

export interface PageField {
  /** What a page was asked with. */
  readonly valueIn: (page: CurrentPage) => unknown;
  /** The request for the page that a value stands for. */
  readonly ask: (page: CurrentPage, value: unknown) => PageStep;
}

/** What a page was asked with. */
export function askedWith(page: CurrentPage, parameter: PageParameter): unknown {
  return typeof parameter === "string" ? page.query[parameter] : parameter.valueIn(page);
}

/** The request for the page that `value` stands for. */
export function askFor(page: CurrentPage, parameter: PageParameter, value: unknown, mark?: PageStep["mark"]): PageStep {
  return typeof parameter === "string"
    ? { query: { [parameter]: value }, mark }
    : { ...parameter.ask(page, value), mark };
}
