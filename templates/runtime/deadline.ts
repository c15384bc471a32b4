/** Work that ends in time, or when its caller says so. */
import { APIConnectionTimeoutError, APIUserAbortError } from "./error.js";

/** The longest that a timer can run; beyond it, timers fire at once. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it ends, `milliseconds` have passed or `signal` is aborted, whichever is first, and leaves no timer and no listener behind.
 *
 * One of `done` and `failed` is called, once; at once when time is up, even if `work` ignores the controller that it is given. Without work, time is only waited for.
 * Work is given the controller and not its signal: a platform takes its time over making one, and not everyone looks at it.
 */
export function limit<Value>(
  work: ((controller: AbortController) => Promise<Value>) | undefined,
  milliseconds: number,
  signal: AbortSignal | null | undefined,
  done: (value: Value) => void,
  failed: (error: unknown) => void,
): void {
  const controller = new AbortController();
  let isOver = false;
  const settle = <Outcome>(how: (outcome: Outcome) => void, outcome: Outcome) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    how(outcome);
  };
  const stop = () => {
    const isAborted = signal?.aborted;
    if (!isAborted && !work) return settle(done, undefined as Value);
    const error = isAborted ? new APIUserAbortError({ cause: signal?.reason }) : new APIConnectionTimeoutError();
    settle(failed, error);
    controller.abort(error);
  };
  const timer = milliseconds <= longestTimer ? setTimeout(stop, milliseconds) : undefined;
  if (signal?.aborted) return stop();
  signal?.addEventListener("abort", stop);
  try {
    work?.(controller).then(
      (value) => settle(done, value),
      (error: unknown) => settle(failed, error),
    );
  } catch (error) {
    settle(failed, error);
  }
}

/** The same as a promise. */
export function withDeadline<Value>(
  work: ((controller: AbortController) => Promise<Value>) | undefined,
  milliseconds: number,
  signal: AbortSignal | null | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => limit(work, milliseconds, signal, resolve, reject));
}

/** Tells the milliseconds that are left of a call's; without a bound, there is no end to them. */
export function timeLeft(milliseconds: number = Infinity): () => number {
  const end = milliseconds < Infinity ? Date.now() + milliseconds : 0;
  return () => (end ? end - Date.now() : Infinity);
}

/** Waits, or ends early with the caller's signal. */
export function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return withDeadline<void>(undefined, milliseconds, signal);
}
