import { form, type QueryStyle } from "./query.js";

/** `style: cookie` (OpenAPI 3.2): written as `form` writes it, but not percent-encoded. */
export function unencoded(style: QueryStyle = form): QueryStyle {
  return (name, value, add) => style(name, value, (name, encoded) => add(name, decodeURIComponent(encoded)));
}
