/** The value of an own property; inherited ones such as `toString` do not count. */
export function own<Value>(values: { readonly [name: string]: Value } | undefined, name: string): Value | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}
