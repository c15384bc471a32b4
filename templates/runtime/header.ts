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
  const set = (value: unknown, name: string) => {
    if (value === null) {
      headers.delete(name);
      removed.push(name.toLowerCase());
    } else if (value !== undefined)
      setHeader(headers, name, own(styles, name)?.(name, value, String) ?? [value].flat().map(scalar).join());
  };
  if (values instanceof Headers) values.forEach(set);
  else for (const name of Object.keys(values ?? {})) set(values?.[name], name);
}

export function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new ClientError(`HTTP cannot carry the header ${JSON.stringify(name)}.`);
  }
}
