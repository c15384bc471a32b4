/** Completes a request, and builds the init object for `fetch`. */
import type { Call } from "./call.js";
import { unusable } from "./failure.js";
import { headersOf } from "./header.js";
import { hasUserName } from "./origin.js";
import { type Outgoing, prepare, urlOf } from "./outgoing.js";

/**
 * The complete request, including credentials. Synchronous, unless something has to be awaited.
 *
 * @throws ClientError, or the error of a value or function of the caller. Such a failure would recur, so it is not retried.
 */
export function ready(call: Call, attempt?: number): Outgoing | Promise<Outgoing> {
  const outgoing = prepare(call, attempt);
  const { body } = outgoing;
  const whole = body?.body;
  const wait =
    whole instanceof Promise
      ? whole.then((whole) => {
          outgoing.body = { ...body, body: whole };
          return authorize(outgoing, call);
        })
      : authorize(outgoing, call);
  return wait ? wait.then(() => finish(outgoing, call)) : finish(outgoing, call);
}

function authorize(outgoing: Outgoing, call: Call): Promise<unknown> | false | void {
  return outgoing.isHome && call.settings.definition.authorize?.(outgoing, call);
}

function finish(outgoing: Outgoing, call: Call): Outgoing {
  if (hasUserName(outgoing.url)) throw unusable();
  outgoing.url = urlOf(outgoing, call);
  return outgoing;
}

const source = Symbol();

interface Lazy extends RequestInit {
  readonly [source]: readonly [Outgoing, (() => AbortSignal)?];
}

/**
 * Creates headers and signal only when they are read: creating them is slow on some platforms, and not every `fetch` reads them.
 *
 * All requests share one pair of accessors, which engines optimize. A value that is assigned replaces them.
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

/** The init object for `fetch` and `Request`. */
export function initOf(
  sent: Outgoing,
  { operation, options, settings }: Call,
  signal?: () => AbortSignal,
): RequestInit {
  const body = sent.body?.body;
  let init = {
    method: operation.method,
    body: body ?? null,
    // Redirects are followed by `follow`, which decides where credentials may be sent.
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
