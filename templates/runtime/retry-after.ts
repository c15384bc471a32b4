/**
 * How long the answer asks to wait, in seconds: `retry-after-ms`, else `Retry-After` (RFC 9110, section 10.2.3), a number or a date.
 *
 * A negative number, a date that has passed, or anything else is no hint.
 */
export function retryAfterSeconds(headers: Headers, now: number = Date.now()): number | undefined {
  const read = (name: string) => headers.get(name)?.trim() || "none";
  const milliseconds = Number(read("retry-after-ms"));
  if (milliseconds >= 0) return milliseconds / 1000;
  const text = read("retry-after");
  const seconds = Number(text);
  const wait = Number.isNaN(seconds) ? (Date.parse(text) - now) / 1000 : seconds;
  return wait >= 0 ? wait : undefined;
}
