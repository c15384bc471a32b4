/** Runs work with a timeout and a caller's abort signal. */
import { APIConnectionTimeoutError, APIUserAbortError } from "./error.js";

/** The longest delay of a timer, in milliseconds; a longer one fires at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it ends, `milliseconds` have passed or `signal` is aborted, whichever is first. Leaves no timer and no listener behind.
 *
 * It settles at once when the time is up, even if `work` ignores its signal. Without work, it only waits.
 * The signal is created when it is first used, since creating one is slow on some platforms.
 * `recover` handles a failure.
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
    const done = (outcome: Value | Promise<Value>) => {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      resolve(outcome);
    };
    // What fails after the end is not recovered from.
    const failed = (error: unknown) => {
      if (!isOver) done(recover(error));
    };
    const stop = () => {
      const error = signal?.aborted ? new APIUserAbortError({ cause: signal.reason }) : new APIConnectionTimeoutError();
      failed(error);
      ownController().abort(error);
    };
    // Without work, the value is `undefined`, which a timer passes.
    const end = (work ? stop : done) as () => void;
    const timer = milliseconds <= longestTimer ? setTimeout(end, milliseconds) : undefined;
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop);
    work?.(() => ownController().signal).then(done, failed);
  });
}

/** Waits; ends early with the caller's signal. */
export function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return withDeadline<void>(undefined, milliseconds, signal);
}
