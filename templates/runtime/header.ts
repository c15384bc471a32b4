/** Request headers. */
import { ClientError } from "./error.js";
import type { HeaderValues } from "./option.js";
import { own } from "./own-property.js";
import { scalar } from "./query.js";
import type { TextStyle } from "./text-style.js";

/**
 * Headers by lower-case name; a `Headers` is made of them only when it is needed. `null` marks a header that the caller
 * removed, so that nobody adds it again.
 */
export type HeaderRecord = Record<string, string | null>;

/**
 * Sets each of `values`: `undefined` keeps the present value, `null` removes it. A list is joined by commas.
 *
 * @throws ClientError for a value that a header cannot carry. The error does not repeat it, since it may be a
 * credential.
 */
export function setHeaders(
  headers: HeaderRecord,
  values: AnyHeaders,
  styles?: Readonly<Record<string, TextStyle>>,
): void {
  for (const [name, value] of Object.entries(plainHeaders(values))) {
    if (value === null) headers[name.toLowerCase()] = null;
    else if (value !== undefined)
      setHeader(headers, name, own(styles, name)?.(name, value, String) ?? textOf(name, value));
  }
}

type AnyHeaders = HeaderValues | { readonly [name: string]: unknown };

/**
 * Header values by name, from an object, pairs, or a `Headers` of any platform. A name that occurs several times has a
 * list.
 */
export function plainHeaders(values: AnyHeaders | null | undefined): { readonly [name: string]: unknown } {
  if (typeof (values as Partial<Headers> | undefined)?.[Symbol.iterator] !== "function")
    return (values ?? {}) as { readonly [name: string]: unknown };
  // Without a prototype, since a header may have any name.
  const pairs: Record<string, unknown> = { __proto__: null };
  for (const [name, value] of values as Iterable<readonly [string, unknown]>) {
    const key = name.toLowerCase();
    pairs[key] = key in pairs ? [pairs[key], value].flat() : value;
  }
  return pairs;
}

/** Headers with others added; `undefined` leaves what is there. */
export function mergeHeaders(before: AnyHeaders | undefined, added: AnyHeaders | undefined): HeaderValues {
  const given = Object.entries(plainHeaders(added)).filter(([, value]) => value !== undefined);
  return { ...plainHeaders(before), ...Object.fromEntries(given) } as HeaderValues;
}

/** A value as text. Cookies are the only list without commas (RFC 6265, section 4.2.1). */
function textOf(name: string, value: unknown): string {
  return Array.isArray(value) ? value.map(scalar).join(/^cookie$/i.test(name) ? "; " : ",") : scalar(value);
}

export function setHeader(headers: HeaderRecord, name: string, value: string): void {
  try {
    // Unusual characters are left for the platform to judge.
    if (/[^ -~]/.test(value) || !/^[\w-]+$/.test(name)) new Headers({ [name]: value });
    headers[name.toLowerCase()] = value;
  } catch {
    throw new ClientError(`HTTP cannot carry the header ${JSON.stringify(name)}.`);
  }
}

/** The same as a `Headers` of the platform. */
export function headersOf(values: HeaderRecord): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(values)) if (value !== null) headers.set(name, value);
  return headers;
}
