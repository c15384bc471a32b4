/** An own property's value: `toString` is none of an object that lacks it. */
export function own<Value>(values: { readonly [name: string]: Value } | undefined, name: string): Value | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}
