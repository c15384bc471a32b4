/** Request headers. */
import { ClientError } from "./error.js";
import type { HeaderValues } from "./option.js";

/**
 * Sets each of `values`: `undefined` keeps what is there, `null` removes it, and is noted in `removed`.
 *
 * @throws ClientError for a value that no header can carry, without the value: it may be a credential.
 */
export function setHeaders(headers: Headers, values: HeaderValues | undefined, removed: string[]): void {
  const set = (value: unknown, name: string) => {
    if (value === null) {
      headers.delete(name);
      removed.push(name.toLowerCase());
    } else if (value !== undefined) setHeader(headers, name, String(value));
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
