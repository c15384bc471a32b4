/** Where a request says which page it asks for. */
import type { CurrentPage, PageStep } from "./paginator.js";
import { valueAt } from "./property-path.js";
import { isRecord } from "./query.js";

/** A query parameter, by its name in `params`, or a property of the body, by its path. */
export type PageParameter = string | readonly string[];

/** What a page was asked with. */
export function askedWith({ query, sent }: CurrentPage, parameter: PageParameter): unknown {
  return typeof parameter === "string" ? query[parameter] : valueAt(sent, parameter);
}

/** The request for the page that `value` stands for. */
export function askFor({ sent }: CurrentPage, parameter: PageParameter, value: unknown): PageStep {
  if (typeof parameter === "string") return { query: { [parameter]: value } };
  return { body: withValueAt(sent, parameter, value) };
}

function withValueAt(body: unknown, [name, ...rest]: readonly string[], value: unknown): object {
  const before = isRecord(body) ? body : {};
  if (name === undefined) return before;
  return { ...before, [name]: rest.length > 0 ? withValueAt(before[name], rest, value) : value };
}
