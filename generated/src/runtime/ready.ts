/** Completes a request, so that it only has to be sent, and makes what the platform needs for that. */
import type { Call } from "./call.js";
import { unusable } from "./failure.js";
import { headersOf } from "./header.js";
import { hasUserName } from "./origin.js";
import { type Outgoing, prepare, urlOf } from "./outgoing.js";

/**
 * The completed request, with its credentials; not a promise if nothing has to be waited for.
 *
 * @throws ClientError, or whatever a value or function of the caller's throws. It would fail again, so it is not
 * retried.
 */
export function ready(call: Call, attempt?: number): Outgoing | Promise<Outgoing> {
  const outgoing = prepare(call, attempt);
  const { body } = outgoing;
  const authorize = () => outgoing.isHome && call.settings.definition.authorize?.(outgoing, call);
  const finish = () => {
    outgoing.url = urlOf(outgoing, call);
    if (hasUserName(outgoing.url)) throw unusable();
    return outgoing;
  };
  const whole = body?.body;
  const wait =
    whole instanceof Promise
      ? whole.then((whole) => {
          outgoing.body = { ...body, body: whole };
          return authorize();
        })
      : authorize();
  return wait ? wait.then(finish) : finish();
}

const source = Symbol();

interface Lazy extends RequestInit {
  readonly [source]: readonly [Outgoing, (() => AbortSignal)?];
}

/**
 * Properties that are made when somebody reads them: headers and signals take a platform some time, and not every
 * `fetch` needs them.
 *
 * All requests share one pair of accessors, which engines prefer. A value that is assigned stays.
 */
function lazily(
  name: "headers" | "signal",
  make: (...from: Lazy[typeof source]) => Headers | AbortSignal | undefined,
): PropertyDescriptor & ThisType<Lazy> {
  const shape = { configurable: true, enumerable: true };
  return {
    ...shape,
    get() {
      return (this[name] = make(...this[source]) as never);
    },
    set(value: unknown) {
      Object.defineProperty(this, name, { ...shape, value, writable: true });
    },
  };
}

const lazyHeaders = lazily("headers", ({ headers }) => headersOf(headers));
const lazySignal = lazily("signal", (_, signal) => signal?.());

/** The init for `fetch` and `Request`. */
export function initOf(
  sent: Outgoing,
  { operation, options, settings }: Call,
  signal?: () => AbortSignal,
): RequestInit {
  const body = sent.body?.body;
  let init = {
    method: operation.method,
    body: body ?? null,
    // `follow` handles redirects, since it knows where credentials may be sent.
    redirect: "manual",
    [source]: [sent, signal],
  } as RequestInit;
  const { fetchOptions } = options;
  if (fetchOptions || settings.fetchOptions) init = { ...settings.fetchOptions, ...fetchOptions, ...init };
  Object.defineProperty(init, "headers", lazyHeaders);
  if (signal) Object.defineProperty(init, "signal", lazySignal);
  if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
  return init;
}
