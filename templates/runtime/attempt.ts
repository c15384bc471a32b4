/** One attempt of a call: sends the request and reads the response. */
import type { Call } from "./call.js";
import { withDeadline } from "./deadline.js";
import { APIConnectionTimeoutError } from "./error.js";
import { exchange } from "./exchange.js";
import { conceal, failure, toClientError } from "./failure.js";
import { log } from "./log.js";
import type { Outgoing } from "./outgoing.js";
import { initOf, ready } from "./ready.js";
import { jsonResponse, rawResponse, readText } from "./response.js";
import { earn } from "./retry.js";

export interface Answer {
  /** The parsed body; the `Response` if the body is left unread. */
  readonly data: unknown;
  readonly response: Response;
}

/** The state of one attempt. */
export interface Attempt {
  readonly number: number;
  /** Whether the body is read. */
  readonly whole: boolean;
  /** The request, as soon as it has been built. */
  sent?: Outgoing;
  /** The call has already settled, so the result is not used. */
  isOver?: boolean;
}

/** @throws ClientError if the request cannot be sent. */
export async function attemptOnce(call: Call, attempt: Attempt, signal: () => AbortSignal): Promise<Answer> {
  const { operation, options, settings } = call;
  const { number, whole } = attempt;
  const { response: described = jsonResponse } = operation;
  const decode = whole ? described : rawResponse;
  const made = ready(call, number);
  const sent = (attempt.sent = made instanceof Promise ? await made : made);
  // The timeout may have passed while a credential was fetched.
  if (attempt.isOver) throw new APIConnectionTimeoutError();
  // An unread body outlives the attempt, but not the caller's own signal.
  const own = decode === rawResponse && options.signal;
  const either = own ? () => AbortSignal.any([signal(), own]) : signal;
  const exchanged = () => exchange(sent.url, initOf(sent, call, either), call, number);
  const response = conceal(await (sent.around ? sent.around(exchanged) : exchanged()), settings);
  log(call, response.status);
  const text = () => readText(response, settings.maxResponseBytes);
  if (!response.ok) throw await failure(response, text, call);
  const data = await decode(response, text);
  earn(settings.budget);
  return { data, response };
}

/** Reads the body of a response that was returned unread. */
export function read(response: Response, call: Call): Promise<Answer> {
  const { operation, options, settings } = call;
  const { response: decode = jsonResponse } = operation;
  const { timeout = settings.timeout } = options;
  const work = async (signal: () => AbortSignal) => {
    const text = () => readText(response, settings.maxResponseBytes, signal());
    return { data: await decode(response, text), response };
  };
  return withDeadline(work, timeout, options.signal, async (error) => {
    throw toClientError(error, call, response.url);
  });
}
