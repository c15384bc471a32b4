/** A request with nothing left to be done but to send it, and what the platform is given for it. */
import { authorize } from "./authorize.js";
import type { Call } from "./call.js";
import { ClientError } from "./error.js";
import { headersOf } from "./header.js";
import { type Outgoing, prepare, urlOf } from "./outgoing.js";
import type { ResponseDecoder } from "./response.js";
import type { Settings } from "./settings.js";

/**
 * What is sent: everything in its place, the credentials too.
 *
 * @throws ClientError for whatever is the caller's to mend. It would fail again, so it is not tried again.
 */
export function ready(call: Call, settings: Settings, attempt?: number): Outgoing | Promise<Outgoing> {
  const { operation } = call;
  const refuse = (cause: unknown): never => {
    if (cause instanceof ClientError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ClientError(`${operation.id} cannot be sent: ${why}`, { cause });
  };
  try {
    const outgoing = prepare(call, settings, attempt);
    const content = outgoing.body?.body;
    const wait = outgoing.isHome && authorize(outgoing, operation, settings);
    const finish = () => {
      outgoing.url = urlOf(outgoing, call);
      return outgoing;
    };
    if (!wait && !(content instanceof Promise)) return finish();
    const waits = Promise.all([content, wait]).then(([body]) => {
      if (body) outgoing.body = { ...outgoing.body, body };
      return finish();
    });
    return waits.catch(refuse);
  } catch (cause) {
    return refuse(cause);
  }
}

/** One sending of a call. */
export interface Attempt {
  readonly number: number;
  readonly controller: AbortController;
  readonly decode: ResponseDecoder;
  /** The caller's own, where the body is handed out unread: it outlives the attempt, but not this. */
  readonly signal: AbortSignal | null | undefined;
  /** What was sent, as soon as it is known. */
  sent?: Outgoing;
  /** Nobody waits for it any more. */
  isOver?: boolean;
}

const source = Symbol();

interface Lazy extends RequestInit {
  readonly [source]: readonly [Outgoing, Attempt];
}

/**
 * What is made when somebody looks at it: a platform takes its time over headers and signals, and not every `fetch` wants them.
 *
 * One pair of accessors for all requests, as engines like it. What is written over them stays.
 */
function lazily(
  name: "headers" | "signal",
  make: (...from: Lazy[typeof source]) => Headers | AbortSignal,
): PropertyDescriptor & ThisType<Lazy> {
  return {
    configurable: true,
    enumerable: true,
    get() {
      return (this[name] = make(...this[source]) as never);
    },
    set(value: unknown) {
      Object.defineProperty(this, name, { value, configurable: true, enumerable: true, writable: true });
    },
  };
}

const lazyHeaders = lazily("headers", ({ headers }) => headersOf(headers));
const lazySignal = lazily("signal", (_, { controller, signal }) =>
  signal ? AbortSignal.any([controller.signal, signal]) : controller.signal,
);

/** What `fetch` and `Request` are given. */
export function initOf(sent: Outgoing, call: Call, settings: Settings, attempt?: Attempt): RequestInit {
  const body = sent.body?.body;
  let init: RequestInit = {
    method: call.operation.method,
    body: body ?? null,
    // Followed by `follow`, which knows where credentials may go.
    redirect: "manual",
    [source]: [sent, attempt],
  } as RequestInit;
  const { fetchOptions } = call.options;
  if (fetchOptions || settings.fetchOptions) init = { ...settings.fetchOptions, ...fetchOptions, ...init };
  Object.defineProperty(init, "headers", lazyHeaders);
  if (attempt) Object.defineProperty(init, "signal", lazySignal);
  if (body instanceof ReadableStream) Object.assign(init, { duplex: "half" });
  return init;
}
