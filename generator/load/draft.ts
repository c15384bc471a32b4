/**
 * The data of a document while overlays change it. What an action changes is copied, once for each action; all else
 * stays shared with what was loaded.
 */
import { own } from "../data.js";
import { type Source, within } from "../diagnostic.js";
import { type Origins, originOfKey } from "./origin.js";

export interface Draft {
  readonly origins: Origins;
  /** The objects and arrays that belong to this draft alone, and so may be changed in place. */
  readonly fresh: WeakSet<object>;
}

/** A value, and where it was written. */
export interface Sourced {
  readonly value: unknown;
  readonly source: Source;
}

/** The value of a key in an object or array. */
export function childOf(draft: Draft, { value, source }: Sourced, key: string): Sourced {
  return { value: own(value, key), source: originOfKey(draft.origins, value, key, source) };
}

/**
 * Gives the whole data with the value at `path` changed by `change`; where that gives undefined, the value is removed.
 * A path that leads nowhere changes nothing.
 */
export function editAt(
  draft: Draft,
  whole: Sourced,
  [key, ...rest]: readonly string[],
  change: (old: Sourced) => Sourced | undefined,
): Sourced | undefined {
  if (key === undefined) return change(whole);
  const child = childOf(draft, whole, key);
  if (child.value === undefined) return whole;
  const next = editAt(draft, child, rest, change);
  if (next && next.value === child.value) return whole;
  const copy = { value: freshen(draft, whole.value as object), source: whole.source };
  if (next) setKey(draft, copy, key, next);
  else removeKey(draft, copy, key);
  return copy;
}

/** A copy of an object or array that may be changed in place; the object itself if it is one already. */
export function freshen<Container extends object>(draft: Draft, container: Container): Container {
  if (draft.fresh.has(container)) return container;
  const copy = (Array.isArray(container) ? [...(container as unknown[])] : { ...container }) as Container;
  const moved = draft.origins.get(container);
  if (moved) draft.origins.set(copy, new Map(moved));
  draft.fresh.add(copy);
  return copy;
}

/** Puts a value into a fresh object or array, and notes where it was written if that is not where it stands now. */
export function setKey(draft: Draft, container: Sourced, key: string, { value, source }: Sourced): void {
  const object = container.value as object;
  // "__proto__" is a key like any other, but an assignment would set the prototype.
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  const moved = draft.origins.get(object);
  const natural = within(container.source, key);
  if (natural.file !== source.file || natural.pointer !== source.pointer) {
    draft.origins.set(object, (moved ?? new Map<string, Source>()).set(key, source));
  } else moved?.delete(key);
}

function removeKey(draft: Draft, container: Sourced, key: string): void {
  const list = container.value;
  if (!Array.isArray(list)) {
    delete (list as Record<string, unknown>)[key];
    draft.origins.get(list as object)?.delete(key);
    return;
  }
  // What follows moves up one place: its origin is noted under the new one.
  const kept = list.map((_, index) => childOf(draft, container, String(index))).toSpliced(Number(key), 1);
  list.length = 0;
  draft.origins.delete(list);
  for (const [index, item] of kept.entries()) setKey(draft, container, String(index), item);
}
