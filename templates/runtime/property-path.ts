import { own } from "./own-property.js";
import { isRecord } from "./query.js";

/** The value at a path of property names, from the outside in; `undefined` where there is none. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = own(isRecord(found) ? found : undefined, name);
  return found;
}

/** Distinguishes a page by the ids of its items, as they are now; `undefined` where the items have no identity. */
export function idsOf(items: readonly unknown[], id: string | undefined): (() => string) | undefined {
  const ids = id === undefined ? [] : items.map((item) => own(Object(item) as Record<string, unknown>, id));
  return ids.length > 0 && !ids.includes(undefined) ? () => JSON.stringify(ids) : undefined;
}
