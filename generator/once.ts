/**
 * A cache of what is made from a value, for processes that generate again and again: where the value is the same object
 * as in the run before, its result is taken from there. A process that generates once caches nothing: for a document of
 * 20 MB that would take two hundred megabytes, and time to maintain.
 */

/**
 * Calls `make`, or gives the earlier result for the same function, value and further arguments. `make` has to be
 * defined at the top of a module, since it is recognised by identity.
 */
export type Once = <Value extends object, More extends readonly unknown[], Made>(
  make: (value: Value, ...more: More) => Made,
  value: Value,
  ...more: More
) => Made;

/** For a process that generates once: makes everything anew. */
export const anew: Once = (make, value, ...more) => make(value, ...more);

interface Known {
  readonly more: readonly unknown[];
  readonly made: unknown;
}

/** A cache that keeps the last result for each value, as long as the value itself is alive. */
export function remember(): Once {
  const makers = new Map<unknown, WeakMap<object, Known>>();
  return (make, value, ...more) => {
    const known = makers.get(make) ?? new WeakMap<object, Known>();
    makers.set(make, known);
    const before = known.get(value);
    // The result is stored under the function that made it, so it has that function's type.
    if (before?.more.every((each, index) => each === more[index])) return before.made as ReturnType<typeof make>;
    const made = make(value, ...more);
    known.set(value, { more, made });
    return made;
  };
}
