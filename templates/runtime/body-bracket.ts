/** Forms in the bracket style: `a[]=1&b[c]=2`. */
import type { BodyCodec } from "./body.js";
import { isReadOnce } from "./body-stream.js";
import { isRecord } from "./query.js";

/**
 * Writes the fields of a form with names in brackets, except `described` ones, for which the document says more.
 *
 * Lists of objects are numbered, `a[0][b]`: otherwise nobody could tell where one object ends and the next begins.
 */
export function bracketed(codec: BodyCodec, ...described: readonly string[]): BodyCodec {
  return (value) => codec(isRecord(value) ? flatten(value, described) : value);
}

function flatten(
  value: Readonly<Record<string, unknown>>,
  described: readonly string[],
): Readonly<Record<string, unknown>> {
  const fields: (readonly [string, unknown])[] = [];
  const add = (name: string, field: unknown): void => {
    if (isFields(field)) for (const key of Object.keys(field)) add(`${name}[${key}]`, field[key]);
    else if (!Array.isArray(field)) fields.push([name, field]);
    else if (field.some((item) => isFields(item) || Array.isArray(item)))
      field.forEach((item, index) => add(`${name}[${index}]`, item));
    else fields.push([name.endsWith("[]") ? name : `${name}[]`, field]);
  };
  for (const key of Object.keys(value)) {
    if (described.includes(key)) fields.push([key, value[key]]);
    else add(key, value[key]);
  }
  return Object.fromEntries(fields);
}

/** A file that another library's object stands for is a single field. */
function isFields(value: unknown): value is { readonly [name: string]: unknown } {
  return isRecord(value) && !isReadOnce(value);
}
