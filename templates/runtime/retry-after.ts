/**
 * How long the answer asks to wait, in seconds: `retry-after-ms`, else `Retry-After` (RFC 9110, section 10.2.3), a number or a date.
 *
 * A negative number, a date that has passed, or anything else is no hint.
 */
export function retryAfterSeconds(headers: Headers, now: number = Date.now()): number | undefined {
  const read = (name: string) => headers.get(name) || "none";
  const milliseconds = Number(read("retry-after-ms"));
  if (milliseconds >= 0) return milliseconds / 1000;
  const text = read("retry-after");
  const seconds = Number(text);
  // Platforms find a date in nearly any text. Those of HTTP have a time, and the oldest form is in GMT without saying so.
  const date = /:\d\d/.test(text) ? Date.parse(text.replace(/ \d{4}$/, "$& GMT")) : NaN;
  const wait = Number.isNaN(seconds) ? (date - now) / 1000 : seconds;
  return wait >= 0 ? wait : undefined;
}
