/** Query strings (OpenAPI, "Style Values"). */
import { own } from "./own-property.js";

/** Adds one parameter's `name=value` pairs; `value` is percent-encoded already. Text without a name is a query string as a whole. */
export type QueryStyle = (
  name: string,
  value: unknown,
  add: (name: string | undefined, encoded: string) => void,
) => void;

/** How a parameter of a query travels, where that is not what its value's shape says. */
export interface QueryParameter {
  /** Its name on the wire, where it differs. */
  readonly name?: string;
  readonly style?: QueryStyle;
}

/** `style: form, explode: true`, the default: `a=1&a=2` for a list. An object is written as `style: deepObject` has it: `a[b]=1`. */
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

/** An object with properties: no list, date, file, form or other thing of the platform's, and not null. */
export function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return Object.prototype.toString.call(value) === "[object Object]";
}
