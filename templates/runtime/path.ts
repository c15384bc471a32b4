/** Path templates (OpenAPI, "Path Templating"): `/license_keys/{id}`. */
import { ClientError } from "./error.js";
import { scalar } from "./query.js";
import type { TextStyle } from "./text-style.js";

/** Values of path parameters, by the document's names. */
export type PathValues = { readonly [name: string]: unknown };

/**
 * The path with its parameters filled in. A value is percent-encoded and stays one segment, whatever it holds.
 *
 * @throws ClientError for a value that cannot be a segment: missing, empty, an object, or not well-formed Unicode.
 */
export function expandPath(
  template: string,
  values: PathValues,
  styles: Readonly<Record<string, TextStyle>> = {},
): string {
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeValue(name, own(values, name), own(styles, name)),
  );
  // A URL parser drops these segments and the one before them, percent-encoded or not, so no encoding can keep them data.
  if (/\/(\.|%2e){1,2}(\/|$)/i.test(path))
    throw new ClientError(`A path parameter of ${template} must not be "." or "..".`);
  return path;
}

function encodeValue(name: string, value: unknown, style: TextStyle | undefined): string {
  const isPlain = Array.isArray(value) || ["string", "number", "boolean", "bigint"].includes(typeof value);
  if (value == null || !(isPlain || style || value instanceof Date))
    throw refusal(name, value === null ? "null" : typeof value);
  try {
    const text = style
      ? style(name, value, encodeURIComponent)
      : [value]
          .flat()
          .map((item) => encodeURIComponent(scalar(item)))
          .join(",");
    if (text === "") throw refusal(name, "empty");
    return text;
  } catch (error) {
    if (error instanceof ClientError) throw error;
    throw new ClientError(`The path parameter ${name} holds half of a surrogate pair, which no URL can carry.`);
  }
}

function refusal(name: string, what: string): ClientError {
  return new ClientError(`The path parameter ${name} must be a string or a number, not ${what}.`);
}

function own<Value>(values: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
