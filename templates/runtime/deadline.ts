/** Work that ends in time, or when its caller says so. */
import { APIConnectionTimeoutError, APIUserAbortError } from "./error.js";

/** The longest that a timer can run; beyond it, timers fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it ends, `milliseconds` have passed or `signal` is aborted, whichever is first, and leaves no timer and no listener behind.
 *
 * The promise settles at once when time is up, even if `work` ignores the controller that it is given. Without work, time is only waited for.
 * Work is given the controller and not its signal: a platform takes its time over making one, and not everyone looks at it.
 */
export function withDeadline<Value>(
  work: ((controller: AbortController) => Promise<Value>) | undefined,
  milliseconds: number,
  signal: AbortSignal | null | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const settle = <Outcome>(how: (outcome: Outcome) => void, outcome: Outcome) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      how(outcome);
    };
    const stop = (error: Error) => {
      settle(reject, error);
      controller.abort(error);
    };
    const onAbort = () => stop(new APIUserAbortError({ cause: signal?.reason }));
    const onTime = () => (work ? stop(new APIConnectionTimeoutError()) : settle(resolve, undefined as Value));
    const timer = milliseconds <= longestTimer ? setTimeout(onTime, milliseconds) : undefined;
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    work?.(controller).then(
      (value) => settle(resolve, value),
      (error: unknown) => settle(reject, error),
    );
  });
}

/** Waits, or ends early with the caller's signal. */
export function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return withDeadline<void>(undefined, milliseconds, signal);
}
