/** Forms in the bracket style: `a[]=1&b[c]=2`. */
import type { BodyCodec } from "./body.js";
import { isReadOnce } from "./body-stream.js";
import { isRecord } from "./query.js";

/**
 * The fields of a form, with names in brackets. Fields in `described` have an encoding of their own in the document, and stay unchanged.
 *
 * Lists of objects are numbered, `a[0][b]`: without numbers, the end of one object and the start of the next would be ambiguous.
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

/** A file object of another library is a single field. */
function isFields(value: unknown): value is { readonly [name: string]: unknown } {
  return isRecord(value) && !isReadOnce(value);
}
