import { own } from "./own-property.js";
import { isRecord } from "./query.js";

/** The value at a path of property names, from the outside in; `undefined` if there is none. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) found = own(isRecord(found) ? found : undefined, name);
  return found;
}

/** Identifies a page by the ids of its items. Items without an id do not identify a page. */
export function idsOf(items: readonly unknown[], id: string | undefined): (() => string | undefined) | undefined {
  if (id === undefined) return undefined;
  // The caller may add and remove items before the next page is requested.
  const received = [...items];
  return () => {
    const ids = received.map((item) => own(Object(item) as Record<string, unknown>, id));
    return ids.length > 0 && !ids.includes(undefined) ? JSON.stringify(ids) : undefined;
  };
}
