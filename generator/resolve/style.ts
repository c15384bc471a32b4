import type { ParameterPlace, ParameterStyle } from "./resolved.js";

/** How a value is written into a request; OpenAPI 3.2, "Style Values". */
export const styles: readonly ParameterStyle[] = [
  "form",
  "simple",
  "label",
  "matrix",
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
  "cookie",
];

/** The styles that a place allows; the first is what it has where the document says nothing. */
export const stylesByPlace: Readonly<Record<ParameterPlace, readonly [ParameterStyle, ...ParameterStyle[]]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
  querystring: ["form"],
};
