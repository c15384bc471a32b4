/** Fills in path templates (OpenAPI, "Path Templating"): `/license_keys/{id}`. */
import { ClientError } from "./error.js";
import { own } from "./own-property.js";
import { scalar } from "./query.js";
import type { TextStyle } from "./text-style.js";

/** Values of path parameters, by the document's names. */
export type PathValues = { readonly [name: string]: unknown };

/**
 * The path with its parameters filled in. A value is percent-encoded and stays one segment, whatever it holds.
 *
 * @throws ClientError for a value that cannot be a segment: missing, empty, an object, or not well-formed Unicode.
 */
export function expandPath(template: string, values: PathValues, styles?: Readonly<Record<string, TextStyle>>): string {
  let path = "";
  let start = 0;
  for (let open; (open = template.indexOf("{", start)) >= 0;) {
    const end = template.indexOf("}", open);
    const name = template.slice(open + 1, end);
    path += template.slice(start, open) + encodeValue(name, own(values, name), own(styles, name));
    start = end + 1;
  }
  path += template.slice(start);
  // A URL parser removes these segments even if they are percent-encoded, so no encoding can preserve them as data.
  if (/\/(\.|%2e){1,2}([/?#]|$)/i.test(path))
    throw new ClientError(`A path parameter of ${template} must not be "." or "..".`);
  return path;
}

function encodeValue(name: string, value: unknown, style: TextStyle | undefined): string {
  let what: string = value === null ? "null" : typeof value;
  try {
    const text = style ? value != null && style(name, value, encodeURIComponent) : plainText(value);
    if (text) return text;
    if (text === "") what = "empty";
  } catch {
    what = "half of a surrogate pair";
  }
  throw new ClientError(`The path parameter ${name} must be a string or a number, not ${what}.`);
}

/** Serializes the items of a list one by one; each has to be a valid value by itself. */
function plainText(value: unknown): string | false {
  if (!Array.isArray(value)) return isPlain(value) && encodeURIComponent(scalar(value));
  return value.every(isPlain) && value.map(plainText).join();
}

function isPlain(value: unknown): boolean {
  return /string|number|boolean|bigint/.test(typeof value) || value instanceof Date;
}
