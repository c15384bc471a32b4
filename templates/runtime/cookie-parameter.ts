/** Cookie parameters. */
import { form, type QueryStyle } from "./query.js";

/** Appends a cookie to the present value of the `Cookie` header. */
export type CookieParameter = (value: unknown, before: string | undefined) => string;

/** `name` is the cookie's name; the default style is `form`. */
export function cookieParameter(name: string, style: QueryStyle = form): CookieParameter {
  return (value, before = "") => {
    let cookies = before;
    style(name, value, (key = "", encoded) => {
      cookies += `${cookies && "; "}${key}=${encoded}`;
    });
    return cookies;
  };
}
