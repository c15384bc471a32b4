/** Request headers. */
import { ClientError } from "./error.js";
import type { HeaderValues } from "./option.js";
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
  const pairs = values instanceof Headers ? values.entries() : Object.entries(values);
  for (const [name, value] of pairs) {
    const style = styles && Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (value === null) {
      headers.delete(name);
      removed.push(name.toLowerCase());
    } else if (value !== undefined)
      setHeader(headers, name, style ? style(name, value, String) : [value].flat().map(scalar).join(","));
  }
}

export function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new ClientError(`The header ${JSON.stringify(name)} has a name or a value that HTTP cannot carry.`);
  }
}
