/**
 * How long an answer asks to wait, in seconds: by `retry-after-ms`, else by `Retry-After` (RFC 9110, section 10.2.3), a
 * number or a date.
 *
 * A negative number, a date in the past, or anything else is ignored.
 */
export function retryAfterSeconds(headers: Headers, now: number = Date.now()): number | undefined {
  const read = (name: string) => headers.get(name) || "none";
  const milliseconds = Number(read("retry-after-ms"));
  if (milliseconds >= 0) return milliseconds / 1000;
  const text = read("retry-after");
  const seconds = Number(text);
  // `Date.parse` accepts nearly any text. Dates in HTTP have a time, and their oldest form is in GMT without saying so.
  const date = /:\d\d/.test(text) ? Date.parse(text.replace(/ \d{4}$/, "$& GMT")) : NaN;
  const wait = Number.isNaN(seconds) ? (date - now) / 1000 : seconds;
  return wait >= 0 ? wait : undefined;
}
