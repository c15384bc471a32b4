/** Path templates (OpenAPI, "Path Templating"): `/license_keys/{id}`. */
import { ClientError } from "./error.js";
import { own } from "./own-property.js";

/** Values of path parameters, by the document's names. */
export type PathValues = { readonly [name: string]: unknown };

/**
 * The path with its parameters filled in. A value is percent-encoded and stays one segment, whatever it holds.
 *
 * @throws ClientError for a value that cannot be a segment: missing, empty, an object, or not well-formed Unicode.
 */
export function expandPath(template: string, values: PathValues): string {
  const [start = "", ...rest] = template.split("{");
  let path = start;
  for (const part of rest) {
    const [name = "", after = ""] = part.split("}");
    path += encodeValue(name, own(values, name)) + after;
  }
  // A URL parser drops these segments and the one before them, percent-encoded or not, so no encoding can keep them data.
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(path))
    throw new ClientError(`A path parameter of ${template} must not be "." or "..".`);
  return path;
}

function encodeValue(name: string, value: unknown): string {
  const text = Array.isArray(value) ? value.join() : value;
  let what: string = text === "" ? "empty" : text === null ? "null" : typeof text;
  try {
    if (/^(string|number|boolean|bigint)$/.test(what)) return encodeURIComponent(String(text));
  } catch {
    what = "half of a surrogate pair";
  }
  throw new ClientError(`The path parameter ${name} must be a string or a number, not ${what}.`);
}
