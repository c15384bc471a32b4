/** Serializes query strings (OpenAPI, "Style Values"). */
import { own } from "./own-property.js";

/** Adds the `name=value` pairs of one parameter; `value` is already percent-encoded. A value without a name is a whole query string. */
export type QueryStyle = (
  name: string,
  value: unknown,
  add: (name: string | undefined, encoded: string) => void,
) => void;

/** How a query parameter is serialized, if not by the default style. */
export interface QueryParameter {
  /** Its name on the wire, where it differs. */
  readonly name?: string;
  readonly style?: QueryStyle;
}

/** The default: `style: form, explode: true` for a list, `a=1&a=2`; `style: deepObject` for an object, `a[b]=1`. */
export const form: QueryStyle = (name, value, add) => {
  if (value === undefined) return;
  if (Array.isArray(value)) for (const item of value) form(name, item, add);
  else if (isRecord(value)) for (const key of Object.keys(value)) form(`${name}[${key}]`, value[key], add);
  else add(name, encodeURIComponent(scalar(value)));
};

/** A query string without its question mark. `undefined` sends nothing, `null` sends `name=`. */
export function encodeQuery(
  values: { readonly [name: string]: unknown },
  styles?: Readonly<Record<string, QueryParameter>>,
): string {
  let text = "";
  const add = (name: string | undefined, encoded: string) => {
    text += `${text && "&"}${name === undefined ? "" : `${encodeURIComponent(name)}=`}${encoded}`;
  };
  for (const key of Object.keys(values)) {
    const parameter = own(styles, key);
    (parameter?.style ?? form)(parameter?.name ?? key, values[key], add);
  }
  return text;
}

export function scalar(value: unknown): string {
  if (value === null) return "";
  return value instanceof Date ? value.toISOString() : String(value);
}

/** Whether a value is an object with properties: not `null`, an array, a date, a file, a form or another platform object. */
export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && Object.prototype.toString.call(value) === "[object Object]";
}
