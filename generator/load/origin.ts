/** Where the parts of a document were written, once overlays have changed it. */
import { own } from "../data.js";
import { type Source, within } from "../diagnostic.js";

/**
 * For each object or array: those of its keys whose values were written elsewhere than the object itself. An untouched
 * document has no entries at all.
 */
export type Origins = WeakMap<object, Map<string, Source>>;

/** Where the value at a key was written, given where the object around it was. */
export function originOfKey(origins: Origins, container: unknown, key: string, source: Source): Source {
  const moved = typeof container === "object" && container !== null ? origins.get(container)?.get(key) : undefined;
  return moved ?? within(source, key);
}

/** Where the value at a place of the changed data was written. */
export function originOf(origins: Origins, root: unknown, file: string, segments: readonly string[]): Source {
  let source: Source = { file, pointer: "" };
  let value = root;
  for (const segment of segments) {
    source = originOfKey(origins, value, segment, source);
    value = own(value, segment);
  }
  return source;
}
