/** Work that ends in time, or when its caller says so. */
import { APIConnectionTimeoutError, APIUserAbortError } from "./error.js";

/** The longest that a timer can run; beyond it, timers fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it ends, `milliseconds` have passed or `signal` is aborted, whichever is first, and leaves no timer and no listener behind.
 *
 * It settles at once when time is up, even if `work` ignores the signal that it is given. Without work, time is only waited for.
 * The signal is made when it is asked for: a platform takes its time over one, and not everyone looks at it.
 * `recover` says what becomes of a failure.
 */
export function withDeadline<Value>(
  work: ((signal: () => AbortSignal) => Promise<Value>) | undefined,
  milliseconds: number,
  signal: AbortSignal | null | undefined,
  recover: (error: unknown) => Promise<Value> = (error) => Promise.reject(error),
): Promise<Value> {
  return new Promise((resolve) => {
    let controller: AbortController | undefined;
    const ownController = () => (controller ??= new AbortController());
    let isOver = false;
    const ending =
      <Outcome>(settle: (outcome: Outcome) => void) =>
      (outcome: Outcome) => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        signal?.removeEventListener("abort", stop);
        settle(outcome);
      };
    const done = ending(resolve);
    const failed = ending((error: unknown) => resolve(recover(error)));
    const stop = () => {
      const error = signal?.aborted ? new APIUserAbortError({ cause: signal.reason }) : new APIConnectionTimeoutError();
      failed(error);
      ownController().abort(error);
    };
    const timer =
      milliseconds <= longestTimer ? setTimeout(work ? stop : () => done(undefined as Value), milliseconds) : undefined;
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop);
    work?.(() => ownController().signal).then(done, failed);
  });
}

/** Waits, or ends early with the caller's signal. */
export function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return withDeadline<void>(undefined, milliseconds, signal);
}
