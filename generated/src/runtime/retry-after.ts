/**
 * How long the answer asks to wait, in seconds: `retry-after-ms`, else `Retry-After` (RFC 9110, section 10.2.3), a number or a date.
 *
 * A negative number, a date that has passed, or anything else is no hint.
 */
export function retryAfterSeconds(headers: Headers, now: number = Date.now()): number | undefined {
  const inMilliseconds = headers.get("retry-after-ms");
  const milliseconds = inMilliseconds?.trim() ? Number(inMilliseconds) : NaN;
  if (milliseconds >= 0) return milliseconds / 1000;
  const text = headers.get("retry-after")?.trim();
  if (!text) return undefined;
  const seconds = Number(text);
  if (!Number.isNaN(seconds)) return seconds >= 0 ? seconds : undefined;
  const wait = (Date.parse(text) - now) / 1000;
  return wait > 0 ? wait : undefined;
}
