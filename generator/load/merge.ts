/** Overlay 1.1, "Action Object": how an update meets what is there. */
import { isObject } from "../data.js";
import type { Report } from "../diagnostic.js";
import { childOf, type Draft, freshen, setKey, type Sourced } from "./draft.js";

/**
 * Applies an update to the value at its target: objects are merged key by key; a list gets the addition as a further
 * item, or each of its items if it is a list too.
 */
export function applyUpdate(draft: Draft, target: Sourced, addition: Sourced, report: Report): Sourced {
  if (Array.isArray(target.value) && !Array.isArray(addition.value)) return append(draft, target, [addition]);
  return merge(draft, target, addition, report);
}

function merge(draft: Draft, target: Sourced, addition: Sourced, report: Report): Sourced {
  // `components:` with nothing behind the colon is null in YAML, and says nothing.
  if (addition.value === null && isContainer(target.value)) return target;
  if (Array.isArray(target.value) && Array.isArray(addition.value))
    return append(draft, target, itemsOf(draft, addition));
  if (isObject(target.value) && isObject(addition.value)) return mergeObjects(draft, target, addition, report);
  if (isContainer(target.value) || isContainer(addition.value)) {
    const details = { found: describe(target.value), given: describe(addition.value) };
    report("overlay-incompatible", details, addition.source);
  }
  return addition;
}

function mergeObjects(draft: Draft, target: Sourced, addition: Sourced, report: Report): Sourced {
  const copy = { value: freshen(draft, target.value as object), source: target.source };
  for (const key of Object.keys(addition.value as object)) {
    const given = childOf(draft, addition, key);
    const next = Object.hasOwn(copy.value, key) ? merge(draft, childOf(draft, copy, key), given, report) : given;
    setKey(draft, copy, key, next);
  }
  return copy;
}

function append(draft: Draft, target: Sourced, items: readonly Sourced[]): Sourced {
  const list = freshen(draft, target.value as unknown[]);
  for (const item of items) setKey(draft, { value: list, source: target.source }, String(list.length), item);
  return { value: list, source: target.source };
}

function itemsOf(draft: Draft, list: Sourced): readonly Sourced[] {
  return (list.value as unknown[]).map((_, index) => childOf(draft, list, String(index)));
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return isContainer(value) ? "an object" : JSON.stringify(value);
}
