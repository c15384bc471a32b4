/** What the tests of the runtime share: a license-key client that is written by hand, and a server that does as it is told. */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterEach, vi } from "vitest";
import { json } from "../../templates/runtime/body.js";
import { BaseClient } from "../../templates/runtime/client.js";
import type { BadRequestError, InternalServerError, NotFoundError } from "../../templates/runtime/error.js";
import type { TransportError, UnexpectedStatusError } from "../../templates/runtime/error-union.js";
import type { Operation } from "../../templates/runtime/operation.js";
import type { BaseClientOptions, Credential, RequestOptions } from "../../templates/runtime/option.js";
import { pagePaginator } from "../../templates/runtime/page-paginator.js";
import { type PageRequest, pageRequest } from "../../templates/runtime/paginator.js";
import type { PathValues } from "../../templates/runtime/path.js";
import { type APIRequest, type IncompleteRequest, PendingRequest, request } from "../../templates/runtime/request.js";
import { Resource } from "../../templates/runtime/resource.js";
import { schemeAlternatives } from "../../templates/runtime/scheme-alternative.js";
import { bearer } from "../../templates/runtime/security.js";
import type { ClientDefinition } from "../../templates/runtime/settings.js";
import { soleScheme } from "../../templates/runtime/sole-scheme.js";
import { startLicenseKeyServer, type LicenseKey, type LicenseKeyServer } from "../server/license-key-server.js";

export type { LicenseKey } from "../server/license-key-server.js";

export const definition: ClientDefinition = {
  prefix: "DODO_PAYMENTS",
  environments: { test_mode: "https://test.dodopayments.com", live_mode: "https://live.dodopayments.com" },
  defaultEnvironment: "test_mode",
  schemes: { API_KEY: bearer("bearerToken", "DODO_PAYMENTS_API_KEY") },
  security: [["API_KEY"]],
  authorize: soleScheme,
};

export const operations = {
  list: {
    id: "list_license_keys_handler",
    method: "GET",
    path: "/license_keys",
    errors: [500],
    paginator: pagePaginator({ parameter: "page_number", origin: 0, items: ["items"], itemId: "id" }),
  },
  retrieve: { id: "get_license_key_handler", method: "GET", path: "/license_keys/{id}", errors: [404, 500] },
  update: {
    id: "update_license_key_handler",
    method: "PATCH",
    path: "/license_keys/{id}",
    body: json,
    required: ["body"],
    errors: [400, 404, 422, 500],
  },
  activate: {
    id: "activate_license_key",
    method: "POST",
    path: "/licenses/activate",
    body: json,
    required: ["body.license_key", "body.name"],
    errors: [403, 404, 422, 500],
    security: [],
  },
} as const satisfies Record<string, Operation>;

export interface LicenseKeyListParams {
  page_size?: number | undefined;
  page_number?: number | undefined;
  status?: string | undefined;
  customer_id?: string | undefined;
}

export interface LicenseKeyUpdateParams {
  activations_limit?: number | null | undefined;
  disabled?: boolean | null | undefined;
  expires_at?: string | null | undefined;
}

export interface ErrorBody {
  readonly code: string;
  readonly message: string;
}

type ListFailure = InternalServerError<ErrorBody, 500> | UnexpectedStatusError<500> | TransportError;
type Failure =
  BadRequestError<ErrorBody> | NotFoundError<ErrorBody> | UnexpectedStatusError<400 | 404> | TransportError;
interface UpdateParts {
  readonly body: LicenseKeyUpdateParams;
}
type Update = APIRequest<LicenseKey, Failure, UpdateParts>;

export class LicenseKeys extends Resource {
  list(
    params?: LicenseKeyListParams,
    options?: RequestOptions,
  ): PageRequest<LicenseKey, ListFailure, { items: LicenseKey[] }, { readonly query: LicenseKeyListParams }> {
    return pageRequest(this, operations.list, {}, params, options);
  }

  retrieve(id: string, options?: RequestOptions): APIRequest<LicenseKey, Failure> {
    return request(this, operations.retrieve, { id }, undefined, options);
  }

  update(id: string, params: LicenseKeyUpdateParams, options?: RequestOptions): Update;
  update(id: string): IncompleteRequest<Update, "body">;
  update(id: string, params?: LicenseKeyUpdateParams, options?: RequestOptions): unknown {
    return request(this, operations.update, { id }, params, options);
  }

  activate(params: { license_key: string; name: string }, options?: RequestOptions): APIRequest<unknown, Failure> {
    return request(this, operations.activate, {}, params, options);
  }
}

export interface ClientOptions extends BaseClientOptions {
  bearerToken?: Credential | null | undefined;
  environment?: string | undefined;
}

export class DodoPayments extends BaseClient {
  declare bearerToken: Credential | null | undefined;
  readonly licenseKeys: LicenseKeys = new LicenseKeys(this);

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

/** A client with a definition of its own, for security schemes and the like. */
export class AnyClient extends BaseClient {
  constructor(own: Partial<ClientDefinition>, options: BaseClientOptions & Readonly<Record<string, unknown>>) {
    super({ ...definition, authorize: schemeAlternatives, ...own }, options);
    // `withOptions` makes the next one of options alone.
    Object.defineProperty(this, "constructor", { value: AnyClient.bind(undefined, own) });
  }
}

/** A credential that must be seen nowhere but on the wire. */
export const secret = "sk_live_DoNotShowMe";

/** A client of a server, which answers at this URL. */
export function clientOf({ url }: { readonly url: string }, options: ClientOptions = {}): DodoPayments {
  return new DodoPayments({ baseURL: url, bearerToken: secret, ...options });
}

/** A call of an operation that the client above lacks. */
export function callOf(
  client: BaseClient,
  operation: Partial<Operation>,
  { path, params, options = {} }: { path?: PathValues; params?: object; options?: RequestOptions } = {},
): AnyRequest {
  const whole = { id: "an_operation", method: "GET", path: "/", ...operation };
  return new PendingRequest({ operation: whole, settings: client._settings, path, params, options });
}

interface AnyParts {
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}
export type AnyRequest = APIRequest<unknown, unknown, AnyParts>;

/** What a server does with one request. */
export type Answer =
  /** A whole answer: JSON unless it is a text. After `wait` milliseconds. */
  | { readonly status?: number; readonly headers?: Headers; readonly body?: unknown; readonly wait?: number }
  /** These bytes on the wire, and then the end of the connection, a reset, or silence. */
  | { readonly bytes: string | Uint8Array; readonly after: "end" | "reset" | "silence" }
  /** A body that comes byte by byte. */
  | { readonly trickle: string; readonly every: number; readonly type?: string };

type Headers = Readonly<Record<string, string>>;

/** No byte of an answer, for ever. */
export const silence: Answer = { bytes: "", after: "silence" };
/** The connection breaks before a byte is answered. */
export const reset: Answer = { bytes: "", after: "reset" };
/** Headers that promise 100 bytes, and some of them. */
const half = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"id":';
export const cutBody: Answer = { bytes: half, after: "reset" };

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FaultServer {
  readonly url: string;
  readonly requests: readonly Received[];
  /** How many connections the client has ended. */
  readonly abandoned: number;
  close(): Promise<void>;
}

const running = new Set<{ close(): Promise<void> }>();

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await Promise.all([...running].map((server) => server.close()));
  running.clear();
});

/** Answers each request by the next of these, and by the last one ever after. It ends with the test. */
export async function faultServer(
  ...answers: readonly (Answer | ((request: Received) => Answer))[]
): Promise<FaultServer> {
  const requests: Received[] = [];
  const sockets = new Set<Socket>();
  const ended = new Set<Socket>();
  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await receive(message);
    requests.push(request);
    const answer = answers[Math.min(requests.length, answers.length) - 1] ?? {};
    deliver(typeof answer === "function" ? answer(request) : answer, message, response);
  };
  const server = createServer((message, response) => void serve(message, response));
  server.on("connection", (socket) => {
    sockets.add(socket);
    // The client's end of it: Node keeps its own open until the answer is whole.
    socket.once("end", () => ended.add(socket)).once("close", () => ended.add(socket));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const started: FaultServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get abandoned() {
      return ended.size;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
  running.add(started);
  return started;
}

/** The license-key API. It ends with the test. */
export async function licenseKeyServer(keys?: number): Promise<LicenseKeyServer> {
  const server = await startLicenseKeyServer({ token: secret, ...(keys === undefined ? {} : { keys }) });
  running.add(server);
  return server;
}

/** Where nobody listens. */
export async function deadURL(): Promise<string> {
  const server = await faultServer();
  await server.close();
  return server.url;
}

async function receive(message: IncomingMessage): Promise<Received> {
  const { method = "", url = "", headers } = message;
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of message) chunks.push(chunk as Uint8Array);
  } catch {
    // What came is what is shown.
  }
  return { method, url, headers, body: Buffer.concat(chunks).toString() };
}

function deliver(answer: Answer, { socket }: IncomingMessage, response: ServerResponse): void {
  if ("bytes" in answer) {
    const finish = () => {
      // A reset right behind the bytes would overtake them.
      if (answer.after === "reset") setTimeout(() => socket.resetAndDestroy(), answer.bytes.length && 10);
      else if (answer.after === "end") socket.end();
    };
    if (answer.bytes.length === 0) finish();
    else socket.write(answer.bytes, finish);
  } else if ("trickle" in answer) {
    response.writeHead(200, { "content-type": answer.type ?? "application/json" });
    const bytes = Buffer.from(answer.trickle);
    let sent = 0;
    const timer = setInterval(() => {
      response.write(bytes.subarray(sent, ++sent));
      if (sent === bytes.length) response.end();
      if (response.destroyed || response.writableEnded) clearInterval(timer);
    }, answer.every);
  } else {
    const { status = 200, headers = {}, body, wait } = answer;
    const isText = typeof body === "string" || body === undefined;
    const send = () => {
      response.writeHead(status, { ...(isText ? {} : { "content-type": "application/json" }), ...headers });
      response.end(isText ? body : JSON.stringify(body));
    };
    if (wait === undefined) send();
    else setTimeout(send, wait);
  }
}

/** Retries at once. */
export function withoutWaits(): void {
  vi.spyOn(Math, "random").mockReturnValue(0);
}

/** What a promise comes to, its rejection as a value. */
export function outcome(promise: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(promise.then((value) => value)).catch((error: unknown) => error);
}

/** A `fetch` that answers without a network, and remembers how it was called. */
export function mockFetch(
  answer: (url: string, init: RequestInit) => Response | Promise<Response> = () => Response.json({}),
) {
  return vi.fn(async (url: string, init: RequestInit): Promise<Response> => answer(url, init));
}
