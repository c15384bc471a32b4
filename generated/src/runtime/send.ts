/** A call's way over the wire: prepared, authorized, sent, sent again, read. */
import { prepare, urlOf, type Call, type Outgoing } from "./call.js";
import { authorize } from "./authorize.js";
import { pause, withDeadline } from "./deadline.js";
import { APIConnectionError, APIConnectionTimeoutError, APIError, ClientError, statusError } from "./error.js";
import { logs } from "./log.js";
import { isDocumented } from "./operation.js";
import type { Fetch } from "./option.js";
import { follow } from "./redirect.js";
import { errorBody, jsonResponse, rawResponse, readText } from "./response.js";
import { earn, retryDelay, spend } from "./retry.js";
import type { Settings } from "./settings.js";

export interface Answer {
  /** The parsed body; the `Response` where the body was to stay unread. */
  readonly data: unknown;
  readonly response: Response;
}

/**
 * Sends a call until it succeeds or is not worth another attempt.
 *
 * `whole`: the body is read and parsed within the attempt, so that an answer cut off in its body counts as a failed attempt.
 *
 * @throws APIError, or a ClientError where nothing was sent.
 */
export async function send(unkeyed: Call, settings: Settings, whole: boolean): Promise<Answer> {
  const call = withIdempotencyKey(unkeyed, settings);
  const { operation, options } = call;
  const total = options.totalTimeout ?? settings.totalTimeout ?? Infinity;
  const timeout = options.timeout ?? settings.timeout;
  const retries = options.maxRetries ?? settings.maxRetries;
  const end = Date.now() + total;
  let delay: number | undefined;
  let isRenewed = false;
  for (let attempt = 0; ; attempt++) {
    const state: Attempt = { number: attempt, once: false, hasKey: false };
    try {
      if (delay !== undefined) await pause(delay, options.signal);
      const work = (signal: AbortSignal) => attemptOnce(call, settings, whole, state, signal);
      const answer = await withDeadline(work, Math.min(timeout, end - Date.now()), options.signal);
      earn(settings.budget);
      return answer;
    } catch (error) {
      if (!isAPIError(error)) throw error;
      (error as { operation: string | undefined }).operation ??= operation.id;
      if (error.status === 401 && state.renew && !isRenewed && !state.once) {
        // The API has taken back its token before the time; that is no failed attempt.
        state.renew();
        isRenewed = true;
        delay = undefined;
        attempt--;
        continue;
      }
      const again = attempt < retries && !state.once;
      delay = again ? retryDelay(error, operation.method, state.hasKey, attempt) : undefined;
      if (delay === undefined) throw error;
      if (Date.now() + delay >= end) throw new APIConnectionTimeoutError({ cause: error, operation: operation.id });
      if (!spend(settings.budget)) throw error;
      log(call, settings, `${error.message}; attempt ${attempt + 2} in ${Math.round(delay)} ms`);
    }
  }
}

/** `instanceof` alone would make its type parameters `any`. */
function isAPIError(error: unknown): error is APIError {
  return error instanceof APIError;
}

interface Attempt {
  readonly number: number;
  /** Whether what was sent cannot be sent again. */
  once: boolean;
  /** Whether what was sent had an idempotency key, and so can be sent again whatever its method. */
  hasKey: boolean;
  /** Drops the token that was sent. */
  renew?: (() => void) | undefined;
}

/** Where the API is known to take idempotency keys, every POST has one: the same for all attempts of a call. */
export function withIdempotencyKey(call: Call, { definition }: Settings): Call {
  const { operation, options } = call;
  if (options.idempotencyKey !== undefined || !definition.idempotencyHeader || operation.method !== "POST") return call;
  return { ...call, options: { ...options, idempotencyKey: crypto.randomUUID() } };
}

/** A request with nothing left to be done but to send it. */
export interface Ready extends Outgoing {
  readonly body: RequestInit["body"];
  /** With its query. */
  readonly to: string;
}

/**
 * What is sent: everything in its place, the credentials too.
 *
 * @throws ClientError for whatever is the caller's to mend. It would fail again, so it is not tried again.
 */
export async function ready(call: Call, settings: Settings, attempt?: number): Promise<Ready> {
  try {
    const outgoing = prepare(call, settings, attempt);
    await authorize(outgoing, call, settings);
    const body = outgoing.body instanceof Promise ? await outgoing.body : outgoing.body;
    return { ...outgoing, body, to: urlOf(outgoing, call) };
  } catch (cause) {
    if (cause instanceof ClientError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ClientError(`${call.operation.id} cannot be sent: ${why}`, { cause });
  }
}

async function attemptOnce(
  call: Call,
  settings: Settings,
  whole: boolean,
  state: Attempt,
  signal: AbortSignal,
): Promise<Answer> {
  const outgoing = await ready(call, settings, state.number);
  // Time may have run out over a credential.
  signal.throwIfAborted();
  state.once = outgoing.once;
  state.renew = outgoing.renew;
  state.hasKey = outgoing.headers.has(settings.definition.idempotencyHeader ?? "idempotency-key");
  const decode = whole ? (call.operation.response ?? jsonResponse) : rawResponse;
  return orConnectionError(outgoing.to, settings, async () => {
    // A body that is handed out unread outlives the attempt, but not the caller's own signal.
    const caller = decode === rawResponse ? call.options.signal : undefined;
    const both = caller ? AbortSignal.any([signal, caller]) : signal;
    const response = conceal(await exchange(outgoing, call, settings, state.number, both), settings);
    log(call, settings, `${response.status}`);
    const text = () => readText(response, settings.maxResponseBytes);
    if (!response.ok) throw await failure(response, text, call, settings);
    return { data: await decode(response, text), response };
  });
}

/** Reads an answer that came without its body being read. */
export function read(response: Response, call: Call, settings: Settings): Promise<Answer> {
  const { operation, options } = call;
  const work = (signal: AbortSignal) =>
    orConnectionError(response.url, settings, async () => {
      const text = () => readText(response, settings.maxResponseBytes, signal);
      return { data: await (operation.response ?? jsonResponse)(response, text), response };
    });
  return withDeadline(work, options.timeout ?? settings.timeout, options.signal);
}

/** Whatever fails between here and the API is a failed connection to the caller: a socket, a proxy, a middleware. */
async function orConnectionError<Value>(url: string, settings: Settings, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ClientError ? error : connectionError(url, conceal(error, settings));
  }
}

/** An answer or an error, without the credentials that were in its URL. */
function conceal<Outcome>(outcome: Outcome, { definition }: Settings): Outcome {
  return Object.values(definition.schemes).reduce((shown, scheme) => scheme.conceal?.(shown) ?? shown, outcome);
}

/** A platform that cannot use a URL repeats it in its error, with the credentials that are in it. */
export function connectionError(url: string, cause: unknown): ClientError {
  if (!url || (URL.canParse(url, globalThis.location?.href) && !/^[^/]*\/\/[^/?#]*@/.test(url))) {
    return new APIConnectionError({ cause });
  }
  return new ClientError("The URL of a call must be absolute, and have no user name in it: nothing was sent.");
}

/** The error for an answer whose status is no success. */
async function failure(
  response: Response,
  text: () => Promise<string>,
  call: Call,
  settings: Settings,
): Promise<APIError> {
  const { status, headers } = response;
  const said = await text().catch(() => "");
  const body = errorBody(said);
  const documented = isDocumented(status, call.operation.errors);
  return statusError(status, documented && typeof body === "string" ? undefined : body, said || undefined, headers, {
    kind: documented ? "status" : "unexpected_status",
    operation: call.operation.id,
    response,
    requestId: headers.get(settings.definition.requestIdHeader ?? "x-request-id") ?? undefined,
  });
}

/** One request and its answer, through the middleware and over redirects. */
function exchange(
  outgoing: Ready,
  call: Call,
  settings: Settings,
  attempt: number,
  signal: AbortSignal,
): Promise<Response> {
  const { to } = outgoing;
  const fetch: Fetch = settings.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const init: RequestInit = {
    ...settings.fetchOptions,
    ...call.options.fetchOptions,
    ...requestInit(outgoing),
    signal,
  };
  const straight = (url: string, sent: RequestInit) => follow(fetch, url, sent, settings.redirect);
  if (!settings.middleware?.length) return straight(to, init);

  const context = { operation: call.operation.id, attempt, options: call.options };
  // A form draws its boundary anew at every reading, and what is sent must have the one that the middleware saw.
  const first = new Request(to, init);
  const given = init.body instanceof FormData ? undefined : init.body;
  const last = async (request: Request) => {
    const { method, url, headers } = request;
    // The same request keeps its body as it was; another one's body is read, as its length is not known otherwise.
    const body = request === first && given !== undefined ? given : request.body ? await request.arrayBuffer() : null;
    return straight(url, { ...init, method, headers, body: body ?? null });
  };
  const chain = settings.middleware.reduceRight<typeof last>(
    (next, wrap) => (request) => wrap(request, next, context),
    last,
  );
  return chain(first);
}

/** What `fetch` and `Request` are given. Redirects are followed by `follow`, which knows where credentials may go. */
export function requestInit({ method, headers, body }: Ready): RequestInit {
  const init: RequestInit & { duplex?: "half" } = { method, headers, body: body ?? null, redirect: "manual" };
  if (body instanceof ReadableStream) init.duplex = "half";
  return init;
}

function log({ operation, options }: Call, settings: Settings, what: string): void {
  if (!logs(options.logLevel ?? settings.logLevel, "debug")) return;
  (settings.logger ?? console).debug(`${operation.method} ${operation.path}: ${what}`);
}
