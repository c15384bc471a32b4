/** Sends a call: attempts until one succeeds or the failure is not worth a retry. */
import { type Answer, type Attempt, attemptOnce } from "./attempt.js";
import type { Ending } from "./body.js";
import type { Call } from "./call.js";
import { pause, withDeadline } from "./deadline.js";
import { APIConnectionTimeoutError, APIError } from "./error.js";
import { toClientError } from "./failure.js";
import { log } from "./log.js";
import { idempotencyHeader } from "./outgoing.js";
import { retryDelay, spend } from "./retry.js";

/**
 * Sends a call, and retries it until it succeeds or a retry is not worthwhile.
 *
 * `whole`: the body is read and parsed within the attempt, so that a truncated response counts as a failed attempt.
 *
 * @throws APIError, or a ClientError if nothing was sent.
 */
export function send(unkeyed: Call, whole: boolean): Promise<Answer> {
  const call = keyed(unkeyed);
  const { operation, options, settings } = call;
  const {
    timeout = settings.timeout,
    maxRetries = settings.maxRetries,
    totalTimeout = settings.totalTimeout,
  } = options;
  const signal = call.ahead ?? options.signal;
  const end = totalTimeout === undefined ? Infinity : Date.now() + totalTimeout;
  const start = (number: number): Promise<Answer> => {
    const attempt: Attempt = { number, whole };
    const work = (signal: () => AbortSignal) => attemptOnce(call, attempt, signal);
    const fail = async (thrown: unknown): Promise<Answer> => {
      attempt.isOver = true;
      const { sent } = attempt;
      (sent?.body?.body as Ending | undefined)?.end?.(thrown);
      const error = toClientError(thrown, call, sent?.url) as APIError;
      if (!(error instanceof APIError)) throw error;
      (error as { operation: string | undefined }).operation ??= operation.id;
      const hasKey = sent?.headers[idempotencyHeader(settings).toLowerCase()] != null;
      const delay =
        number < maxRetries && !sent?.body?.once ? retryDelay(error, operation.method, hasKey, number) : undefined;
      if (delay === undefined) throw error;
      if (delay >= remaining(end)) throw new APIConnectionTimeoutError({ cause: error, operation: operation.id });
      if (!spend(settings.budget)) throw error;
      log(call, `${error.message}; attempt ${number + 2} in ${Math.round(delay)} ms`);
      return pause(delay, signal).then(() => start(number + 1), fail);
    };
    return withDeadline(work, Math.min(timeout, remaining(end)), signal, fail);
  };
  return start(0);
}

/** The milliseconds until a time. */
function remaining(end: number): number {
  return end === Infinity ? end : end - Date.now();
}

/** Adds an idempotency key to a call, if the API accepts them. */
export function keyed(call: Call): Call {
  return call.settings.definition.idempotency?.keyed(call) ?? call;
}
