/** One attempt of a call: what is sent, and what came of it. */
import type { Call } from "./call.js";
import { withDeadline } from "./deadline.js";
import { APIConnectionTimeoutError } from "./error.js";
import { exchange } from "./exchange.js";
import { conceal, failure, toClientError } from "./failure.js";
import { log } from "./log.js";
import type { Outgoing } from "./outgoing.js";
import { type Attempt, initOf, ready } from "./ready.js";
import { jsonResponse, readText, type ResponseDecoder } from "./response.js";
import type { Settings } from "./settings.js";

export interface Answer {
  /** The parsed body; the `Response` where the body was to stay unread. */
  readonly data: unknown;
  readonly response: Response;
}

/** @throws ClientError where nothing can be sent. */
export function attemptOnce(call: Call, settings: Settings, attempt: Attempt): Promise<Answer> {
  const go = (sent: Outgoing) => {
    attempt.sent = sent;
    // Time may have run out over a credential.
    if (attempt.isOver) throw new APIConnectionTimeoutError();
    const once = () => exchange(sent.url, initOf(sent, call, settings, attempt), settings, call, attempt.number);
    return Promise.resolve(sent.around ? sent.around(once) : once()).then((answered) => {
      const response = conceal(answered, settings);
      log(call, settings, response.status);
      const text = () => readText(response, settings.maxResponseBytes);
      return response.ok ? decoded(response, attempt.decode, text) : failure(response, text, call, settings);
    });
  };
  const sent = ready(call, settings, attempt.number);
  return sent instanceof Promise ? sent.then(go) : go(sent);
}

/** Reads an answer that came without its body being read. */
export function read(response: Response, call: Call, settings: Settings): Promise<Answer> {
  const { operation, options } = call;
  return withDeadline(
    ({ signal }) =>
      decoded(response, operation.response ?? jsonResponse, () =>
        readText(response, settings.maxResponseBytes, signal),
      ),
    options.timeout ?? settings.timeout,
    options.signal,
  ).catch((error: unknown) => {
    throw toClientError(error, response.url, settings);
  });
}

function decoded(response: Response, decode: ResponseDecoder, text: () => Promise<string>): Promise<Answer> {
  return decode(response, text).then((data) => ({ data, response }));
}
