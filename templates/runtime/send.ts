/** A call's way over the wire: one attempt after the other, until one succeeds or none is worth its while. */
import { type Answer, attemptOnce } from "./attempt.js";
import type { Ending } from "./body.js";
import type { Call } from "./call.js";
import { limit, timeLeft } from "./deadline.js";
import { APIConnectionTimeoutError, APIError } from "./error.js";
import { toClientError } from "./failure.js";
import { log } from "./log.js";
import { idempotencyHeader } from "./outgoing.js";
import type { Attempt } from "./ready.js";
import { jsonResponse, rawResponse } from "./response.js";
import { earn, retryDelay, spend } from "./retry.js";
import type { Settings } from "./settings.js";

/**
 * Sends a call until it succeeds or is not worth another attempt.
 *
 * `whole`: the body is read and parsed within the attempt, so that an answer cut off in its body counts as a failed attempt.
 *
 * @throws APIError, or a ClientError where nothing was sent.
 */
export function send(unkeyed: Call, settings: Settings, whole: boolean): Promise<Answer> {
  const call = withIdempotencyKey(unkeyed, settings);
  const { operation, options } = call;
  const { signal, timeout = settings.timeout, maxRetries = settings.maxRetries } = options;
  const decode = whole ? (operation.response ?? jsonResponse) : rawResponse;
  const left = timeLeft(options.totalTimeout ?? settings.totalTimeout);
  return new Promise((resolve, reject) => {
    const start = (number: number) => {
      let attempt: Attempt | undefined;
      const fail = (thrown: unknown) => {
        if (attempt) attempt.isOver = true;
        const { sent } = attempt ?? {};
        (sent?.body?.body as Ending | undefined)?.end?.(thrown);
        const error = toClientError(thrown, sent?.url, settings) as APIError;
        if (!(error instanceof APIError)) return reject(error);
        (error as { operation: string | undefined }).operation ??= operation.id;
        const hasKey = sent?.headers[idempotencyHeader(settings.definition).toLowerCase()] != null;
        const delay =
          number < maxRetries && !sent?.body?.once ? retryDelay(error, operation.method, hasKey, number) : undefined;
        if (delay === undefined) return reject(error);
        if (delay >= left()) return reject(new APIConnectionTimeoutError({ cause: error, operation: operation.id }));
        if (!spend(settings.budget)) return reject(error);
        log(call, settings, `${error.message}; attempt ${number + 2} in ${Math.round(delay)} ms`);
        limit(undefined, delay, signal, () => start(number + 1), fail);
      };
      const done = (answer: Answer) => {
        earn(settings.budget);
        resolve(answer);
      };
      const work = (controller: AbortController) => {
        attempt = { number, controller, decode, signal: decode === rawResponse ? signal : undefined };
        return attemptOnce(call, settings, attempt);
      };
      limit(work, Math.min(timeout, left()), signal, done, fail);
    };
    start(0);
  });
}

/** Where the API is known to take idempotency keys, every POST has one: the same for all attempts of a call. */
export function withIdempotencyKey(call: Call, { definition }: Settings): Call {
  const { operation, options } = call;
  if (options.idempotencyKey !== undefined || !definition.idempotencyHeader || operation.method !== "POST") return call;
  return { ...call, options: { ...options, idempotencyKey: crypto.randomUUID() } };
}
