import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { performance } from "node:perf_hooks";
import { Refusal, type Answer } from "./answer.js";
import { answerInstead, deliver } from "./delivery.js";
import type { Fields } from "./field.js";
import { FaultQueue, type Fault, type FaultScope } from "./fault.js";
import { findRoute } from "./route.js";
import { seedStore } from "./seed.js";
import type { LicenseKey, Store } from "./store.js";

export type { Fault, FaultScope } from "./fault.js";
export type { LicenseKey, LicenseKeyInstance, LicenseKeyStatus, Store } from "./store.js";

export interface LicenseKeyServerOptions {
  /** How many license keys there are; 237 unless told otherwise. */
  readonly keys?: number;
  /** The API key that is accepted as a bearer token. */
  readonly token?: string;
}

/** A request as the server received it. */
export interface ReceivedRequest {
  readonly method: string;
  /** The path as it was sent, still encoded, without the query. */
  readonly path: string;
  /** The query as it was sent, still encoded, with its `?`; empty without one. */
  readonly search: string;
  /** The query, decoded; of a name that was sent twice, the last. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  /** The body: parsed if it is JSON, else its text; `undefined` if there was none. */
  readonly body: unknown;
  /** When it was received, in milliseconds, for the time between two requests. */
  readonly at: number;
}

/** The license-key API on a port of its own, in memory. */
export interface LicenseKeyServer extends AsyncDisposable {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  readonly token: string;
  readonly store: Store;
  /** All license keys, in the order of the pages. */
  readonly keys: readonly LicenseKey[];
  /** What was received so far, the faulty ones too. */
  readonly requests: readonly ReceivedRequest[];
  /** For how many requests there are faults left. */
  readonly faultsLeft: number;
  /** Makes something go wrong for the next requests, once unless the scope says how often. */
  fault(fault: Fault, scope?: FaultScope): void;
  /** Ends every connection, the slow ones too. */
  close(): Promise<void>;
}

/** Starts the license-key API with the same data every time. */
export async function startLicenseKeyServer(options: LicenseKeyServerOptions = {}): Promise<LicenseKeyServer> {
  const { keys = 237, token = "sk_test_license_keys" } = options;
  const store = seedStore(keys);
  const faults = new FaultQueue();
  const requests: ReceivedRequest[] = [];
  const closing = new AbortController();
  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const request = await receive(message);
      requests.push(request);
      label(response, requests.length);
      const fault = faults.take(request.method, request.path);
      const answer = answerInstead(fault) ?? operate(store, token, request);
      await deliver(response, answer, fault, hangup(response, closing.signal));
    } catch (error) {
      // Where the other side went away, or this one is closing, nobody is left to be answered.
      const expected = message.socket.destroyed || closing.signal.aborted;
      response.destroy();
      if (!expected) throw error;
    }
  };
  const server = createServer((message, response) => void serve(message, response));
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    closing.abort();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  };
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    store,
    get keys() {
      return store.keys;
    },
    requests,
    get faultsLeft() {
      return faults.length;
    },
    fault: (fault, scope = {}) => faults.add(fault, scope),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** What the API answers to a request, its refusals included. */
function operate(store: Store, token: string, request: ReceivedRequest): Answer {
  try {
    const { route, id } = findRoute(request.method, request.path);
    if (!route.open && request.headers.authorization !== `Bearer ${token}`) {
      const headers = { "www-authenticate": "Bearer" };
      throw new Refusal(401, "UNAUTHORIZED", "A valid API key is required", headers);
    }
    const body = route.method === "GET" ? {} : readBody(request);
    return route.answer({ store, id, query: request.query, body });
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function readBody({ headers, body }: ReceivedRequest): Fields {
  if (body !== undefined && !/^application\/json *(;|$)/i.test(headers["content-type"] ?? "")) {
    throw new Refusal(415, "UNSUPPORTED_MEDIA_TYPE", "The body must be application/json");
  }
  if (!isFields(body)) throw new Refusal(422, "INVALID_REQUEST_FORMAT", "The body must be a JSON object");
  return body;
}

function isFields(body: unknown): body is Fields {
  return typeof body === "object" && body !== null && !Array.isArray(body);
}

async function receive(message: IncomingMessage): Promise<ReceivedRequest> {
  const at = performance.now();
  const { method = "", url = "", headers } = message;
  const [path = ""] = url.split("?", 1);
  const search = url.slice(path.length);
  const query = Object.fromEntries(new URLSearchParams(search));
  return { method, path, search, query, headers, body: await readText(message), at };
}

async function readText(message: IncomingMessage): Promise<unknown> {
  const text = Buffer.concat(await message.toArray()).toString();
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const requestsPerMinute = 100;

/**
 * Sets the headers that every answer has. The rate limit is counted down but not enforced, and is full again
 * once it is used up: a test that wants a 429 asks for one.
 */
function label(response: ServerResponse, received: number): void {
  response.setHeader("x-request-id", `req_${received}`);
  response.setHeader("x-ratelimit-remaining", requestsPerMinute - 1 - ((received - 1) % requestsPerMinute));
}

/** A signal that says that the answer need not be waited for any longer. */
function hangup(response: ServerResponse, closing: AbortSignal): AbortSignal {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  return AbortSignal.any([gone.signal, closing]);
}
