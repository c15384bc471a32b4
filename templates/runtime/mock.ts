/**
 * A typed mock of the API: a `fetch` that passes each call to the handler of its operation, for tests of programs that
 * use the client.
 */
import { ClientError } from "./error.js";
import { readBody } from "./mock-body.js";
import { type MatchedOperation, matchOperation } from "./mock-match.js";
import { type MockParameter, readParameters } from "./mock-parameter.js";
import { answerOf, type MockReply } from "./mock-reply.js";
import type { MockShape } from "./mock-shape.js";
import type { Fetch } from "./option.js";
import { own } from "./own-property.js";
import { isRecord } from "./query.js";

/** What the mock knows about the API: its servers, and each operation by its call. */
export interface MockApi {
  /** Their variables stand in braces. */
  readonly servers: readonly string[];
  readonly operations: Readonly<Record<string, MockOperation>>;
}

export interface MockOperation {
  readonly method: string;
  readonly path: string;
  /**
   * What of its parameters is not plain text under its own name in the path or the query.
   *
   * No `readonly` list, though nobody writes to it: to compare one kind of list with another, a compiler looks at every method of both, and
   * an API has a thousand of these.
   */
  readonly parameters?: MockParameter[];
  /** How a form's fields are read. */
  readonly form?: MockShape;
  /** Set if the body is `params.body` as a whole. */
  readonly wholeBody?: boolean;
  /** The usual status of a success. @default 200 */
  readonly status?: number;
  /** Set if a success is text instead of JSON. */
  readonly isText?: boolean;
  readonly contentType?: string;
  /** The items of a stream. `when` is the parameter that asks for it. */
  readonly stream?: { readonly kind: "data" | "event" | "lines" | "sequence"; readonly when?: string };
}

/** A call, as its handler sees it. */
export interface MockCall<Params = unknown, Body = unknown> {
  /**
   * What was given to the method: parameters of the path, query and headers, and the properties of a body that is an
   * object.
   */
  readonly params: Params;
  readonly body: Body;
  /** The request itself, its body unread. */
  readonly request: Request;
}

/** An answer that is a stream. */
export type MockStream<Item> = Iterable<Item> | AsyncIterable<Item>;

/** The documented answers for each of the operation's errors. */
type FailureReply<Failure> = Failure extends {
  readonly kind: "status";
  readonly status: infer Status extends number;
  readonly error: infer Body;
}
  ? MockReply<Status, Body>
  : never;

/**
 * Handles the calls of an operation. It returns the data of a success, `reply(404, { … })` for a documented error, or
 * any `Response`; `Response.error()` is a failed connection.
 */
export type MockHandler<Data, Failure, Params = unknown, Body = undefined, Status extends number = 200> = (
  call: MockCall<Params, Body>,
) => MockAnswer<Data, Failure, Status> | Promise<MockAnswer<Data, Failure, Status>>;

/** What a handler may return. */
export type MockAnswer<Data, Failure, Status extends number = 200> =
  (undefined extends Data ? void : Data) | Data | MockReply<Status, Data> | FailureReply<Failure> | Response;

/** A call that was made. */
export interface MockedCall<Name extends PropertyKey = string> extends MockCall {
  /** The operation, by its call: `licenseKeys.update`. */
  readonly operation: Name;
}

/** A `fetch` for the client's option of that name. */
export interface MockFetch<Name extends PropertyKey = string> extends Fetch {
  /** Every call so far, oldest first. */
  readonly calls: readonly MockedCall<Name>[];
}

/** Makes a `fetch` that answers from handlers. */
export type MockFetchFor<Handlers> = (handlers: Handlers) => MockFetch<keyof Handlers>;

/**
 * A mistake in the test itself: an operation without a handler, or a handler that threw. The caller gets it as it is,
 * and the call is not retried.
 */
export class MockError extends ClientError {
  static {
    this.prototype.name = "MockError";
  }
}

type AnyHandler = (call: MockCall) => unknown;

export function mockFetchOf<Handlers extends object>(api: MockApi): MockFetchFor<Handlers> {
  return (handlers) => {
    // In TypeScript, an unknown name does not compile.
    const unknown = Object.keys(handlers).find((name) => !Object.hasOwn(api.operations, name));
    if (unknown !== undefined) throw new MockError(`mockFetch has a handler “${unknown}”, and this API no such call.`);
    const calls: MockedCall<keyof Handlers>[] = [];
    const fetch: Fetch = async (url, init) => {
      const request = new Request(url, init);
      const { signal } = request;
      signal.throwIfAborted();
      const matched = matchOperation(api, request, Object.keys(handlers));
      if (!matched) throw new MockError(`${request.method} ${url} is no operation of this API.`);
      const handler = own(handlers as Readonly<Record<string, AnyHandler>>, matched.name);
      if (!handler) {
        const { method, path } = matched.operation;
        throw new MockError(
          `${matched.name} (${method} ${path}) was called, and mockFetch has no handler of that name. Add one: mockFetch({ "${matched.name}": … }).`,
        );
      }
      const call = await readCall(matched, request);
      calls.push({ ...call, operation: matched.name as keyof Handlers });
      const response = await unlessAborted(answerCall(matched, handler, call), signal);
      if (response.type === "error") throw new TypeError("The handler answered Response.error().");
      return response;
    };
    return Object.assign(fetch, { calls });
  };
}

export async function readCall({ operation, path }: MatchedOperation, request: Request): Promise<MockCall> {
  const parameters = readParameters(operation, path, request);
  const body = await readBody(request.clone(), operation.form);
  const properties = body === undefined ? {} : operation.wholeBody || !isRecord(body) ? { body } : body;
  return { params: { ...parameters, ...properties }, body, request };
}

export async function answerCall(
  { name, operation }: MatchedOperation,
  handler: AnyHandler,
  call: MockCall,
): Promise<Response> {
  let answer: unknown;
  try {
    answer = await handler(call);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new MockError(`The handler of ${name} threw: ${why}`, { cause });
  }
  return answerOf(answer, operation, call.params as { readonly [name: string]: unknown });
}

function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
