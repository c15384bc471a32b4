/**
 * The wait that the response asks for, in seconds: from `retry-after-ms`, or from `Retry-After` (RFC 9110, section 10.2.3) as a number or a date.
 *
 * Negative numbers, dates in the past and other values are ignored.
 */
export function retryAfterSeconds(headers: Headers, now: number = Date.now()): number | undefined {
  const read = (name: string) => headers.get(name) || "none";
  const milliseconds = Number(read("retry-after-ms"));
  if (milliseconds >= 0) return milliseconds / 1000;
  const text = read("retry-after");
  const seconds = Number(text);
  // `Date.parse` accepts almost any text. HTTP dates always have a time, and the oldest format is in GMT without naming it.
  const date = /:\d\d/.test(text) ? Date.parse(text.replace(/ \d{4}$/, "$& GMT")) : NaN;
  const wait = Number.isNaN(seconds) ? (date - now) / 1000 : seconds;
  return wait >= 0 ? wait : undefined;
}
