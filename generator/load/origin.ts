/** Where the parts of a document come from once overlays have changed it. */
import { type Source, within } from "../diagnostic.js";
import { own } from "./walk.js";

/**
 * By object or array: the keys in it whose values do not stand where the object does. A key that is not here has the place of the
 * object and its own name, so that an untouched document has no entries at all.
 */
export type Origins = WeakMap<object, Map<string, Source>>;

/** Where the value of a key was written, given where the object around it was. */
export function originOfKey(origins: Origins, container: unknown, key: string, source: Source): Source {
  const moved = typeof container === "object" && container !== null ? origins.get(container)?.get(key) : undefined;
  return moved ?? within(source, key);
}

/** Where what stands at a place of the changed data was written. */
export function originOf(origins: Origins, root: unknown, file: string, segments: readonly string[]): Source {
  let source: Source = { file, pointer: "" };
  let value = root;
  for (const segment of segments) {
    source = originOfKey(origins, value, segment, source);
    value = own(value, segment);
  }
  return source;
}
