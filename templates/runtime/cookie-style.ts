import { form, type QueryStyle } from "./query.js";

/** `style: cookie` (OpenAPI 3.2): like `form`, but not percent-encoded. */
export function unencoded(style: QueryStyle = form): QueryStyle {
  return (name, value, add) => style(name, value, (name, encoded) => add(name, decodeURIComponent(encoded)));
}
