/** The value of an own property; nothing of the prototype, such as `toString`. */
export function own<Value>(values: { readonly [name: string]: Value } | undefined, name: string): Value | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}
