/** A request with nothing left to be done but to send it, and what the platform is given for it. */
import type { Call } from "./call.js";
import { unusable } from "./failure.js";
import { headersOf } from "./header.js";
import { hasUserName } from "./origin.js";
import { type Outgoing, prepare, urlOf } from "./outgoing.js";

/**
 * What is sent: everything in its place, the credentials too. At once, where nothing has to be waited for.
 *
 * @throws ClientError, or whatever a value or a function of the caller's throws. It would fail again, so it is not tried again.
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
 * What is made when somebody looks at it: a platform takes its time over headers and signals, and not every `fetch` wants them.
 *
 * One pair of accessors for all requests, as engines like it. What is written over them stays.
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

/** What `fetch` and `Request` are given. */
export function initOf(
  sent: Outgoing,
  { operation, options, settings }: Call,
  signal?: () => AbortSignal,
): RequestInit {
  const body = sent.body?.body;
  let init = {
    method: operation.method,
    body: body ?? null,
    // Followed by `follow`, which knows where credentials may go.
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
