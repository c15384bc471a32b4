/** Requests whose answer is a stream: awaited, they give the `Stream`; iterated over, its items. */
import type { Answer } from "./attempt.js";
import type { Call } from "./call.js";
import { pause, withDeadline } from "./deadline.js";
import { APIConnectionError, APIError, ClientError, ResponseDecodeError } from "./error.js";
import { mergeHeaders } from "./header.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./option.js";
import type { PathValues } from "./path.js";
import { isRecord } from "./query.js";
import { type APIRequest, PendingRequest, request, type RequestParts } from "./request.js";
import type { Caller, Resource } from "./resource.js";
import { retryDelay, spend } from "./retry.js";
import { send } from "./send.js";
import { type Position, Stream, type StreamFormat } from "./stream.js";

/** A request whose answer is a stream. It can be iterated over as it is: `for await (const event of client.jobs.watch("job_1")) …`. */
export interface StreamRequest<Item, Failure = unknown, Parts extends RequestParts = RequestParts>
  extends APIRequest<Stream<Item>, Failure, Parts>, AsyncIterable<Item> {}

/** The longest wait that an API may ask for before a lost connection is made anew, in milliseconds. */
const longestWait = 60_000;

export class PendingStreamRequest extends PendingRequest implements AsyncIterable<unknown> {
  constructor(call: Call) {
    super(accepting(call));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<unknown, void, undefined> {
    yield* (await this.send()) as Stream<unknown>;
  }

  protected override async receive(): Promise<Answer> {
    const format = this.call.operation.stream as StreamFormat;
    if (!isChosen(format, this.call)) return super.receive();
    const response = await this.asResponse();
    check(response, format, this.call.operation);
    return { data: openStream(response, format, this.call), response };
  }
}

/** Whether the body asks for a stream, where it is the body's to ask. */
function isChosen({ when }: StreamFormat, { params, body, options }: Call): boolean {
  if (!when) return true;
  const places = options.body === undefined ? [body, params] : [options.body];
  const place = places.find((each) => isRecord(each) && each[when.property] !== undefined);
  return isRecord(place) && place[when.property] === true;
}

/** What is accepted goes with what the body asks for. */
function accepting(call: Call): Call {
  const stream = call.operation.stream as StreamFormat;
  if (!stream.when) return call;
  const accept = isChosen(stream, call) ? stream.when.accept : stream.when.otherwise;
  return { ...call, operation: { ...call.operation, accept } };
}

/** @throws ResponseDecodeError for an answer that is no such stream. One without a body is a stream that is over, whatever it says of itself. */
function check(response: Response, { type }: StreamFormat, { id }: Operation): void {
  const found = response.headers.get("content-type");
  if (!response.body || found === null || type.test(found)) return;
  response.body.cancel().catch(() => {});
  const message = `The answer is no stream of the documented kind: it is ${found}.`;
  throw new ResponseDecodeError({ message, response, operation: id });
}

function openStream(first: Response, format: StreamFormat, call: Call): Stream<unknown> {
  const controller = new AbortController();
  // One that is never iterated over is ended too.
  controller.signal.addEventListener("abort", () => void first.body?.cancel().catch(() => {}));
  return new Stream(() => read(first, format, call, controller), controller);
}

/** Every item, over as many connections as it takes. */
async function* read(
  first: Response,
  format: StreamFormat,
  call: Call,
  { signal }: AbortController,
): AsyncGenerator<unknown, void, undefined> {
  const { operation, options, settings } = call;
  const either = options.signal ? AbortSignal.any([signal, options.signal]) : signal;
  const timing = {
    idle: options.timeout ?? settings.timeout,
    end: Date.now() + (options.totalTimeout ?? settings.totalTimeout ?? Infinity),
    signal: either,
  };
  const position: Position = { id: "" };
  const limit = settings.maxResponseBytes ?? Infinity;
  let response: Response | undefined = first;
  try {
    for (let failures = 0; ;) {
      try {
        response ??= await reconnect(format, call, position, either);
        for await (const item of format.items({ response, chunks: chunksOf(response, timing), limit, position })) {
          failures = 0;
          yield item;
        }
        return;
      } catch (error) {
        response = undefined;
        const delay = resumeDelay(error, call, position, failures++);
        if (delay === undefined) throw error;
        await pause(delay, either);
      }
    }
  } catch (error) {
    // Who ends it by its own controller is done with it.
    if (signal.aborted) return;
    if (error instanceof APIError) (error as { operation: string | undefined }).operation ??= operation.id;
    throw error;
  }
}

/** The wait before a lost connection is made anew; `undefined` where that cannot be done, or did not help. */
function resumeDelay(
  error: unknown,
  { operation, options, settings }: Call,
  { id, retry = 0 }: Position,
  failures: number,
): number | undefined {
  // Without an id, the API would not know from where to go on.
  if (!(error instanceof APIError) || operation.method !== "GET" || id === "") return undefined;
  if (failures >= (options.maxRetries ?? settings.maxRetries)) return undefined;
  const delay = retryDelay(error as APIError, operation.method, false, failures);
  if (delay === undefined || retry > longestWait || !spend(settings.budget)) return undefined;
  return Math.max(delay, retry);
}

async function reconnect(format: StreamFormat, call: Call, { id }: Position, signal: AbortSignal): Promise<Response> {
  const headers = mergeHeaders(call.options.headers, { "last-event-id": id });
  const options = { ...call.options, headers, maxRetries: 0, signal };
  const { response } = await send({ ...call, options }, false);
  check(response, format, call.operation);
  return response;
}

interface Timing {
  /** The longest silence, in milliseconds. */
  readonly idle: number;
  readonly end: number;
  readonly signal: AbortSignal;
}

/**
 * The bytes of an answer, as they come.
 *
 * @throws APIConnectionError for a connection that breaks, APIConnectionTimeoutError for one that falls silent, APIUserAbortError.
 */
async function* chunksOf(
  { body }: Response,
  { idle, end, signal }: Timing,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!body) return;
  if (body.locked) throw new ClientError("The answer was read already, by whoever asked for it with asResponse().");
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await withDeadline(() => reader.read(), Math.min(idle, end - Date.now()), signal);
      if (done) return;
      yield value;
    }
  } catch (cause) {
    throw cause instanceof ClientError ? cause : new APIConnectionError({ cause });
  } finally {
    // Not awaited: a server that never ends its body would hold up whoever leaves.
    reader.cancel().catch(() => {});
  }
}

/** The request of a resource's method whose answer is a stream, always or where its body says so. Its type is the method's to say, as that of `request`. */
export function streamRequest(
  caller: Resource | Caller,
  operation: Operation,
  path?: PathValues,
  params?: object,
  options?: RequestOptions,
): never {
  return request(caller, operation, path, params, options, PendingStreamRequest);
}
