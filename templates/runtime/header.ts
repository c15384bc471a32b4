/** Request headers. */
import { ClientError } from "./error.js";
import type { HeaderValues } from "./option.js";
import { own } from "./own-property.js";
import { scalar } from "./query.js";
import type { TextStyle } from "./text-style.js";

/** Headers by lower-case name, of which a `Headers` is made when somebody looks at them. What the caller removed is `null`: nobody puts it back. */
export type HeaderRecord = Record<string, string | null>;

/**
 * Sets each of `values`: `undefined` keeps what is there, `null` removes it. A list has commas.
 *
 * @throws ClientError for a value that no header can carry, without the value: it may be a credential.
 */
export function setHeaders(
  headers: HeaderRecord,
  values: AnyHeaders,
  styles?: Readonly<Record<string, TextStyle>>,
): void {
  const pairs = plainHeaders(values);
  for (const name of Object.keys(pairs)) {
    const value: unknown = pairs[name];
    if (value === null) headers[name.toLowerCase()] = null;
    else if (value !== undefined) setHeader(headers, name, own(styles, name)?.(name, value, String) ?? textOf(value));
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

export function setHeader(headers: HeaderRecord, name: string, value: string): void {
  try {
    // What is out of the ordinary is the platform's to judge.
    if (/[^ -~]/.test(value) || /[^\w-]/.test(name)) new Headers({ [name]: value });
    headers[name.toLowerCase()] = value;
  } catch {
    throw new ClientError(`HTTP cannot carry the header ${JSON.stringify(name)}.`);
  }
}

/** The platform's own. */
export function headersOf(values: HeaderRecord): Headers {
  const headers = new Headers();
  for (const name of Object.keys(values)) if (values[name] != null) headers.set(name, values[name]);
  return headers;
}
