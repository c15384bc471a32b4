/** Request headers. */
import { ClientError } from "./error.js";
import type { HeaderValues } from "./option.js";
import { own } from "./own-property.js";
import { scalar } from "./query.js";
import type { TextStyle } from "./text-style.js";

/**
 * Sets each of `values`: `undefined` keeps what is there, `null` removes it, and is noted in `removed`. A list has commas.
 *
 * @throws ClientError for a value that no header can carry, without the value: it may be a credential.
 */
export function setHeaders(
  headers: Headers,
  values: HeaderValues | { readonly [name: string]: unknown } | undefined,
  removed: string[],
  styles?: Readonly<Record<string, TextStyle>>,
): void {
  if (!values) return;
  const pairs = values instanceof Headers ? Object.fromEntries(values) : values;
  for (const name of Object.keys(pairs)) {
    const value: unknown = pairs[name];
    if (value === null) {
      headers.delete(name);
      removed.push(name.toLowerCase());
    } else if (value !== undefined) setHeader(headers, name, own(styles, name)?.(name, value, String) ?? textOf(value));
  }
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(scalar).join() : scalar(value);
}

export function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new ClientError(`HTTP cannot carry the header ${JSON.stringify(name)}.`);
  }
}
