/** A call's way over the wire: prepared, authorized, sent, sent again, read. */
import { type Call, idempotencyHeader, type Outgoing, prepare, urlOf } from "./call.js";
import { authorize } from "./authorize.js";
import { pause, withDeadline } from "./deadline.js";
import { APIConnectionError, APIConnectionTimeoutError, APIError, ClientError, statusError } from "./error.js";
import type { MiddlewareContext } from "./middleware.js";
import { isDocumented } from "./operation.js";
import { follow } from "./redirect.js";
import { errorBody, jsonResponse, rawResponse, readText } from "./response.js";
import { earn, retryDelay, spend } from "./retry.js";
import type { ClientDefinition, Settings } from "./settings.js";

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
  const { signal, timeout = settings.timeout, maxRetries = settings.maxRetries } = options;
  const end = Date.now() + (options.totalTimeout ?? settings.totalTimeout ?? Infinity);
  let delay: number | undefined;
  for (let number = 0; ; number++) {
    const attempt: Attempt = { number };
    const work = (controller: AbortController) => attemptOnce(call, settings, whole, attempt, controller);
    try {
      if (delay !== undefined) await pause(delay, signal);
      const answer = await withDeadline(work, Math.min(timeout, end - Date.now()), signal);
      earn(settings.budget);
      return answer;
    } catch (thrown) {
      attempt.isOver = true;
      const { sent } = attempt;
      const error = toClientError(thrown, sent?.to, settings) as APIError;
      if (!(error instanceof APIError)) throw error;
      (error as { operation: string | undefined }).operation ??= operation.id;
      const hasKey = sent?.init.headers.has(idempotencyHeader(settings.definition)) === true;
      delay = number < maxRetries && !sent?.once ? retryDelay(error, operation.method, hasKey, number) : undefined;
      if (delay === undefined) throw error;
      if (Date.now() + delay >= end) throw new APIConnectionTimeoutError({ cause: error, operation: operation.id });
      if (!spend(settings.budget)) throw error;
      log(call, settings, `${error.message}; attempt ${number + 2} in ${Math.round(delay)} ms`);
    }
  }
}

interface Attempt {
  readonly number: number;
  /** What was sent, as soon as it is known. */
  sent?: Ready;
  /** Nobody waits for it any more. */
  isOver?: boolean;
}

async function attemptOnce(
  call: Call,
  settings: Settings,
  whole: boolean,
  attempt: Attempt,
  controller: AbortController,
): Promise<Answer> {
  const { operation, options } = call;
  const { signal } = options;
  const decode = whole ? (operation.response ?? jsonResponse) : rawResponse;
  // A body that is handed out unread outlives the attempt, but not the caller's own signal.
  const isUnread = decode === rawResponse;
  const ended = () => (signal && isUnread ? AbortSignal.any([controller.signal, signal]) : controller.signal);
  const { to, init, around } = (attempt.sent = await ready(call, settings, attempt.number, ended));
  const context = { operation: operation.id, attempt: attempt.number, options };
  // Time may have run out over a credential.
  if (attempt.isOver) throw new APIConnectionTimeoutError();
  const go = () => exchange(to, init, settings, context);
  const response = conceal(await (around ? around(go) : go()), settings);
  log(call, settings, response.status);
  const text = () => readText(response, settings.maxResponseBytes);
  if (!response.ok) throw await failure(response, text, call, settings);
  return { data: await decode(response, text), response };
}

/** Where the API is known to take idempotency keys, every POST has one: the same for all attempts of a call. */
export function withIdempotencyKey(call: Call, { definition }: Settings): Call {
  const { operation, options } = call;
  if (options.idempotencyKey !== undefined || !definition.idempotencyHeader || operation.method !== "POST") return call;
  return { ...call, options: { ...options, idempotencyKey: crypto.randomUUID() } };
}

/** A request with nothing left to be done but to send it. */
export interface Ready extends Pick<Outgoing, "around"> {
  /** With its query. */
  readonly to: string;
  /** What `fetch` and `Request` are given. Redirects are followed by `follow`, which knows where credentials may go. */
  readonly init: RequestInit & { readonly headers: Headers };
  /** The body can be read only once. */
  readonly once: boolean | undefined;
}

const signalOf = Symbol();

/** A platform takes its time over making a signal, and not every `fetch` looks at it: it is made where it is asked for. One getter for all, as engines like it. */
const lazySignal = {
  enumerable: true,
  get(this: { [signalOf](): AbortSignal }): AbortSignal {
    return this[signalOf]();
  },
};

/**
 * What is sent: everything in its place, the credentials too.
 *
 * @throws ClientError for whatever is the caller's to mend. It would fail again, so it is not tried again.
 */
export async function ready(
  call: Call,
  settings: Settings,
  attempt?: number,
  signal?: () => AbortSignal,
): Promise<Ready> {
  const { operation, options } = call;
  try {
    const outgoing = prepare(call, settings, attempt);
    const wait = outgoing.isHome && authorize(outgoing, operation, settings);
    if (wait) await wait;
    const { headers, body: encoded, around } = outgoing;
    const body = encoded?.body instanceof Promise ? await encoded.body : encoded?.body;
    const init = {
      ...settings.fetchOptions,
      ...options.fetchOptions,
      method: operation.method,
      headers,
      body: body ?? null,
      redirect: "manual",
      [signalOf]: signal,
    } as const;
    if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
    if (signal) Object.defineProperty(init, "signal", lazySignal);
    return { to: urlOf(outgoing, call), init, once: encoded?.once, ...(around && { around }) };
  } catch (cause) {
    if (cause instanceof ClientError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ClientError(`${operation.id} cannot be sent: ${why}`, { cause });
  }
}

/** One request and its answer, through the middleware and over redirects. */
function exchange(
  to: string,
  init: RequestInit,
  { fetch, redirect, middleware }: Settings,
  context: MiddlewareContext,
): Promise<Response> {
  const straight = (url: string, sent: RequestInit) =>
    follow(fetch ?? ((own, given) => globalThis.fetch(own, given)), url, sent, redirect);
  if (!middleware?.length) return straight(to, init);
  // A form draws its boundary anew at every reading, and what is sent must have the one that the middleware saw.
  const first = new Request(to, init);
  const last = async (request: Request) => {
    const { method, url, headers } = request;
    // The same request keeps its body as it was; another one's body is read, as its length is not known otherwise.
    const isKept = request === first && !(init.body instanceof FormData);
    const body = isKept ? init.body : request.body && (await request.arrayBuffer());
    return straight(url, { ...init, method, headers, body: body ?? null });
  };
  return middleware.reduceRight<typeof last>((next, wrap) => (request) => wrap(request, next, context), last)(first);
}

/** Reads an answer that came without its body being read. */
export function read(response: Response, call: Call, settings: Settings): Promise<Answer> {
  const { operation, options } = call;
  const work = async ({ signal }: AbortController) => {
    const text = () => readText(response, settings.maxResponseBytes, signal);
    return { data: await (operation.response ?? jsonResponse)(response, text), response };
  };
  return withDeadline(work, options.timeout ?? settings.timeout, options.signal).catch((error: unknown) => {
    throw toClientError(error, response.url, settings);
  });
}

/** An answer or an error, without the credentials that were in its URL. */
function conceal<Outcome>(outcome: Outcome, { concealers }: Settings): Outcome {
  return concealers.reduce((shown, conceal) => conceal(shown), outcome);
}

/**
 * Whatever fails between here and the API is a failed connection to the caller: a socket, a proxy, a middleware.
 *
 * But a platform that cannot use a URL repeats it in its error, with the credentials that are in it.
 */
export function toClientError(cause: unknown, url: string | undefined, settings: Settings): ClientError {
  if (cause instanceof ClientError) return cause;
  if (!url || (URL.canParse(url, globalThis.location?.href) && !/^[^/]*\/\/[^/?#]*@/.test(url))) {
    return new APIConnectionError({ cause: conceal(cause, settings) });
  }
  return new ClientError("A URL must be absolute, and without a user name: nothing was sent.");
}

/** The error for an answer whose status is no success. */
async function failure(
  response: Response,
  text: () => Promise<string>,
  { operation }: Call,
  { definition }: Settings,
): Promise<APIError> {
  const { status, headers } = response;
  const said = await text().catch(() => "");
  const body = errorBody(said);
  const documented = isDocumented(status, operation.errors);
  return statusError(status, documented && typeof body === "string" ? undefined : body, said || undefined, headers, {
    kind: documented ? "status" : "unexpected_status",
    response,
    requestId: requestIdOf(response, definition) ?? undefined,
  });
}

/** The API's own name for a call. */
export function requestIdOf({ headers }: Response, { requestIdHeader }: ClientDefinition): string | null {
  return headers.get(requestIdHeader ?? "x-request-id");
}

function log({ operation, options }: Call, settings: Settings, what: string | number): void {
  if ((options.logLevel ?? settings.logLevel) === "debug")
    (settings.logger ?? console).debug(`${operation.method} ${operation.path}: ${what}`);
}
