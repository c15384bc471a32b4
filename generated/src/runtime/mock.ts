/** A typed mock of the API for tests: a `fetch` that passes each call to the handler of its operation. */
import { ClientError } from "./error.js";
import { readBody } from "./mock-body.js";
import { type MatchedOperation, matchOperation } from "./mock-match.js";
import { type MockParameters, readParameters } from "./mock-parameter.js";
import { answerOf, type MockReply } from "./mock-reply.js";
import type { MockShape } from "./mock-shape.js";
import type { Fetch } from "./option.js";
import { own } from "./own-property.js";
import { isRecord } from "./query.js";

/** The API: its servers, and its operations by the client's method. */
export interface MockApi {
  /** Server URLs, with variables still in braces. */
  readonly servers: readonly string[];
  readonly operations: Readonly<Record<string, MockOperation>>;
}

export interface MockOperation {
  /** The method and the path template: `GET /license_keys/{id}`. */
  readonly route: string;
  /** Parameters of the path and the query are listed only if they are not plain text under their own name. */
  readonly path?: MockParameters;
  readonly query?: MockParameters;
  /** The query as a whole. */
  readonly querystring?: MockParameters;
  readonly header?: MockParameters;
  readonly cookie?: MockParameters;
  /** How the fields of a form are parsed. */
  readonly form?: MockShape;
  /** The body is `params.body` as a whole, instead of its properties being params. */
  readonly wholeBody?: boolean;
  /** The success status. @default 200 */
  readonly status?: number;
  /** The success body is text, not JSON. */
  readonly isText?: boolean;
  readonly contentType?: string;
  /** The format of a streamed response. `when` is the parameter that requests streaming. */
  readonly stream?: { readonly kind: "data" | "event" | "lines" | "sequence"; readonly when?: string };
}

/** The call that a handler receives. */
export interface MockCall<Params = unknown, Body = unknown> {
  /** The params of the method: parameters of the path, the query and the headers, and the properties of an object body. */
  readonly params: Params;
  readonly body: Body;
  /** The request, with its body unread. */
  readonly request: Request;
}

/** The items of a streamed response. */
export type MockStream<Item> = Iterable<Item> | AsyncIterable<Item>;

/** The replies for the documented errors of the operation. */
type FailureReply<Failure> = Failure extends {
  readonly kind: "status";
  readonly status: infer Status extends number;
  readonly error: infer Body;
}
  ? MockReply<Status, Body>
  : never;

/**
 * Handles the calls of one operation. It returns the data of a success, `reply(404, { … })` for a documented error, or
 * any `Response`. `Response.error()` simulates a failed connection.
 */
export type MockHandler<Data, Failure, Params = unknown, Body = undefined, Status extends number = 200> = (
  call: MockCall<Params, Body>,
) => MockAnswer<Data, Failure, Status> | Promise<MockAnswer<Data, Failure, Status>>;

/** What a handler may return. */
export type MockAnswer<Data, Failure, Status extends number = 200> =
  (undefined extends Data ? void : Data) | Data | MockReply<Status, Data> | FailureReply<Failure> | Response;

/** A recorded call. */
export interface MockedCall<Name extends PropertyKey = string> extends MockCall {
  /** The method that was called: `licenseKeys.update`. */
  readonly operation: Name;
}

/** A `fetch` for the client's option `fetch`. */
export interface MockFetch<Name extends PropertyKey = string> extends Fetch {
  /** Every call so far, oldest first. */
  readonly calls: readonly MockedCall<Name>[];
}

/** Creates a `fetch` that responds from handlers. */
export type MockFetchFor<Handlers> = (handlers: Handlers) => MockFetch<keyof Handlers>;

/** An error in the test itself: an operation without a handler, or a handler that threw. It is passed to the caller unchanged and not retried. */
export class MockError extends ClientError {
  static {
    this.prototype.name = "MockError";
  }
}

type AnyHandler = (call: MockCall) => unknown;

export function mockFetchOf<Handlers extends object>(api: MockApi): MockFetchFor<Handlers> {
  return (handlers) => {
    // For JavaScript: in TypeScript, an unknown name does not compile.
    const unknown = Object.keys(handlers).find((name) => !Object.hasOwn(api.operations, name));
    if (unknown !== undefined)
      throw new MockError(`mockFetch has a handler “${unknown}”, but the client has no such method.`);
    const calls: MockedCall<keyof Handlers>[] = [];
    const fetch: Fetch = async (url, init) => {
      const request = new Request(url, init);
      const { signal } = request;
      signal.throwIfAborted();
      const matched = matchOperation(api, request, Object.keys(handlers));
      if (!matched) throw new MockError(`${request.method} ${url} is not an operation of this API.`);
      const handler = own(handlers as Readonly<Record<string, AnyHandler>>, matched.name);
      if (!handler) {
        throw new MockError(
          `${matched.name} (${matched.operation.route}) was called, but mockFetch has no handler for it. Add one: mockFetch({ "${matched.name}": … }).`,
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
