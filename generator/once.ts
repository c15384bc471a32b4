/**
 * What is made of a value, and made once for whoever generates again and again: what is the same object as in the run before need not be looked
 * at again. A run that is the only one keeps nothing: of a document of 20 MB that would be two hundred megabytes, and time to look after them.
 */

/** `make` stands in a module: by it, by the value and by what else it is given is known what was made. */
export type Once = <Value extends object, More extends readonly unknown[], Made>(
  make: (value: Value, ...more: More) => Made,
  value: Value,
  ...more: More
) => Made;

/** For a run that is the only one. */
export const anew: Once = (make, value, ...more) => make(value, ...more);

interface Known {
  readonly more: readonly unknown[];
  readonly made: unknown;
}

/** Keeps what was made for as long as the value is there: of each value the last. */
export function remember(): Once {
  const makers = new Map<unknown, WeakMap<object, Known>>();
  return (make, value, ...more) => {
    const known = makers.get(make) ?? new WeakMap<object, Known>();
    makers.set(make, known);
    const before = known.get(value);
    // What a function has made is of the type that it makes.
    if (before?.more.every((each, index) => each === more[index])) return before.made as ReturnType<typeof make>;
    const made = make(value, ...more);
    known.set(value, { more, made });
    return made;
  };
}
