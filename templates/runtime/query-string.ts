/** `in: querystring` (OpenAPI 3.2): one parameter is the whole query string. */
import { encodeQuery, isRecord, type QueryParameter, type QueryStyle, scalar } from "./query.js";

/** `content: application/x-www-form-urlencoded`. */
export function formQuery(styles?: Readonly<Record<string, QueryParameter>>): QueryStyle {
  return (_, value, add) => {
    if (isRecord(value)) add(undefined, encodeQuery(value, styles));
  };
}

/** `content: application/json`. */
export const jsonQuery: QueryStyle = (_, value, add) => {
  if (value !== undefined) add(undefined, encodeURIComponent(JSON.stringify(value)));
};

/** Any other content: the caller's string, unchanged. */
export const textQuery: QueryStyle = (_, value, add) => {
  if (value !== undefined) add(undefined, encodeURIComponent(scalar(value)));
};
