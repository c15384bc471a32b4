/** Sends a call: one attempt after the other, until one succeeds or no further attempt is worth it. */
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
 * Sends a call until it succeeds or is not worth another attempt.
 *
 * `whole`: the body is read and parsed within the attempt, so that an answer cut off in its body counts as a failed attempt.
 *
 * @throws APIError, or a ClientError where nothing was sent.
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
  const end = Date.now() + (totalTimeout ?? Infinity);
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
      if (delay >= end - Date.now()) throw new APIConnectionTimeoutError({ cause: error, operation: operation.id });
      if (!spend(settings.budget)) throw error;
      log(call, `${error.message}; attempt ${number + 2} in ${Math.round(delay)} ms`);
      return pause(delay, signal).then(() => start(number + 1), fail);
    };
    return withDeadline(work, Math.min(timeout, end - Date.now()), signal, fail);
  };
  return start(0);
}

/** The call with an idempotency key, if the API is known to take one. */
export function keyed(call: Call): Call {
  return call.settings.definition.idempotency?.keyed(call) ?? call;
}
