/** Parameters sent as cookies. */
import { form, type QueryStyle } from "./query.js";

/** Adds a value to the `Cookie` header so far. */
export type CookieParameter = (value: unknown, before: string | undefined) => string;

/** `name` is the cookie's; without a style it is `form`. */
export function cookieParameter(name: string, style: QueryStyle = form): CookieParameter {
  return (value, before = "") => {
    let cookies = before;
    style(name, value, (key = "", encoded) => {
      cookies += `${cookies && "; "}${key}=${encoded}`;
    });
    return cookies;
  };
}
