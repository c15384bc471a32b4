/** Says which page is wanted in a property of the body. */
import type { PageField } from "./page-parameter.js";
import { valueAt } from "./property-path.js";
import { isRecord } from "./query.js";

/** The property's path: names from the outside in. */
export function bodyParameter(...path: readonly string[]): PageField {
  return {
    valueIn: ({ sent }) => valueAt(sent, path),
    ask: ({ sent }, value) => ({ body: withValueAt(sent, path, value) }),
  };
}

function withValueAt(body: unknown, [name, ...rest]: readonly string[], value: unknown): object {
  const before = isRecord(body) ? body : {};
  if (name === undefined) return before;
  return { ...before, [name]: rest.length > 0 ? withValueAt(before[name], rest, value) : value };
}
