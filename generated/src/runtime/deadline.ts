/** Runs work that has to end in time, or when its caller says so. */
import { APIConnectionTimeoutError, APIUserAbortError } from "./error.js";

/** The longest time that a timer can run; beyond it, timers fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it ends, `milliseconds` have passed or `signal` is aborted, whichever comes first. No timer or
 * listener is left behind.
 *
 * The promise settles as soon as time is up, even if `work` ignores its signal. Without work, this only waits. The
 * signal is made when it is asked for, since that takes time and not everyone needs it. `recover` handles a failure.
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

/** Waits; ends early with the caller's signal. */
export function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return withDeadline<void>(undefined, milliseconds, signal);
}
