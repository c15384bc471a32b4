/** Request headers. */
import { ClientError } from "./error.js";
import type { HeaderValues } from "./option.js";
import { own } from "./own-property.js";
import { scalar } from "./query.js";
import type { TextStyle } from "./text-style.js";

/**
 * Sets each of `values`: `undefined` keeps what is there, `null` removes it. A list has commas. The names of all others are noted in `named`.
 *
 * @throws ClientError for a value that no header can carry, without the value: it may be a credential.
 */
export function setHeaders(
  headers: Headers,
  values: AnyHeaders,
  named: string[],
  styles?: Readonly<Record<string, TextStyle>>,
): void {
  const pairs = plainHeaders(values);
  for (const name of Object.keys(pairs)) {
    const value: unknown = pairs[name];
    if (value === undefined) continue;
    named.push(name.toLowerCase());
    if (value === null) headers.delete(name);
    else setHeader(headers, name, own(styles, name)?.(name, value, String) ?? textOf(value));
  }
}

type AnyHeaders = HeaderValues | { readonly [name: string]: unknown };

/** Values by name, of the platform's `Headers` too. */
export function plainHeaders(values: AnyHeaders | undefined): { readonly [name: string]: unknown } {
  return values instanceof Headers ? Object.fromEntries(values) : (values ?? {});
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
