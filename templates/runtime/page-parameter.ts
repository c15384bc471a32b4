/** Where a request says which page it asks for. */
import type { CurrentPage, PageStep } from "./paginator.js";

/** A query parameter, by its name in `params`, or a property of the body. */
export type PageParameter = string | BodyParameter;

export interface BodyParameter {
  readonly valueIn: (body: unknown) => unknown;
  /** The body with another value. */
  readonly setIn: (body: unknown, value: unknown) => object;
}

/** What a page was asked with. */
export function askedWith({ query, sent }: CurrentPage, parameter: PageParameter): unknown {
  return typeof parameter === "string" ? query[parameter] : parameter.valueIn(sent);
}

/** The request for the page that `value` stands for. */
export function askFor({ sent }: CurrentPage, parameter: PageParameter, value: unknown): PageStep {
  return typeof parameter === "string" ? { query: { [parameter]: value } } : { body: parameter.setIn(sent, value) };
}
