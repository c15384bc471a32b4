/** Work that ends in time, or when its caller says so. */
import { APIConnectionTimeoutError, APIUserAbortError } from "./error.js";

/** The longest that a timer can run; beyond it, timers fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it ends, `milliseconds` have passed or `signal` is aborted, whichever is first, and leaves no timer and no listener behind.
 *
 * The promise settles at once when time is up, even if `work` ignores the signal that it is given.
 */
export function withDeadline<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  milliseconds: number,
  signal: AbortSignal | null | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new APIUserAbortError({ cause: signal.reason }));
    const controller = new AbortController();
    const stop = (error: Error) => {
      settle();
      reject(error);
      controller.abort(error);
    };
    const onAbort = () => stop(new APIUserAbortError({ cause: signal?.reason }));
    const timer =
      milliseconds <= longestTimer ? setTimeout(() => stop(new APIConnectionTimeoutError()), milliseconds) : undefined;
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    signal?.addEventListener("abort", onAbort);
    work(controller.signal).then(
      (value) => {
        settle();
        resolve(value);
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}

/** Waits, or ends early with the caller's signal. */
export function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      clearTimeout(timer);
      reject(new APIUserAbortError({ cause: signal?.reason }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  });
}
