/** Where a caller reaches in: options, headers, query, fetch, middleware, logs, raw calls. */
import { absent } from "../match.js";
import type { Row } from "../row.js";
import type { Options } from "../client.js";
import { soon, status, thing } from "./common.js";

const get: Row["ask"] = ({ client }) => client.things.retrieve("1");
const sends = (name: string, options: Row["options"] & object, ask: Row["ask"], wanted: object): Row => ({
  name,
  server: thing,
  options,
  ask,
  want: { wire: [wanted] },
});

const headers: Row[] = [
  sends("defaultHeaders are sent", { defaultHeaders: { "X-A": "1" } }, get, { headers: { "x-a": "1" } }),
  sends("defaultHeaders as the platform's Headers", { defaultHeaders: new Headers({ "X-A": "1" }) }, get, {
    headers: { "x-a": "1" },
  }),
  sends("an undefined default header keeps what is there", { defaultHeaders: { Accept: undefined } }, get, {
    headers: { accept: "application/json" },
  }),
  sends(
    "a call's header wins over a default one, whatever its case",
    { defaultHeaders: { "X-A": "1" } },
    ({ client }) => client.things.retrieve("1", {}, { headers: { "x-a": "2" } }),
    { headers: { "x-a": "2" } },
  ),
  sends(
    "a call's null removes a default header",
    { defaultHeaders: { "X-A": "1" } },
    ({ client }) => client.things.retrieve("1", {}, { headers: { "x-a": null } }),
    { headers: { "x-a": absent } },
  ),
  sends(
    "a call's undefined keeps a default header",
    { defaultHeaders: { "X-A": "1" } },
    ({ client }) => client.things.retrieve("1", {}, { headers: { "X-A": undefined } }),
    { headers: { "x-a": "1" } },
  ),
  sends("an empty header is sent", { defaultHeaders: { "X-A": "" } }, get, { headers: { "x-a": "" } }),
  sends("headers that a builder adds", {}, ({ client }) => client.things.retrieve("1").headers({ "X-B": "2" }), {
    headers: { "x-b": "2" },
  }),
];

const query: Row[] = [
  sends("defaultQuery is sent", { defaultQuery: { v: "1" } }, get, { url: "/things/1?v=1" }),
  sends(
    "a call's query wins over defaultQuery",
    { defaultQuery: { v: "1", w: "2" } },
    ({ client }) => client.things.retrieve("1", {}, { query: { v: "3" } }),
    { url: "/things/1?v=3&w=2" },
  ),
  sends(
    "a call's undefined removes a default",
    { defaultQuery: { v: "1" } },
    ({ client }) => client.things.retrieve("1", {}, { query: { v: undefined } }),
    { url: "/things/1" },
  ),
  sends("an empty defaultQuery adds nothing", { defaultQuery: {} }, get, { url: "/things/1" }),
];

/** Whether the environment can be written: of a process. */
const process = (globalThis as { readonly process?: { readonly env: Record<string, string | undefined> } }).process;
const noProcess = { workerd: "a worker has no environment variables of a process", chromium: "a page has none" };
const within = (variables: Readonly<Record<string, string>>, work: () => unknown): unknown => {
  Object.assign(process?.env ?? {}, variables);
  try {
    return work();
  } finally {
    for (const name of Object.keys(variables)) delete process?.env[name];
  }
};
const environment = (
  name: string,
  variables: Readonly<Record<string, string>>,
  options: Options,
  ask: (made: Made) => unknown,
  value: unknown,
): Row => ({
  name,
  ask: ({ module }) => within(variables, () => ask(new module.default({ logLevel: "off", ...options }))),
  want: { value },
  not: noProcess,
});
type Made = InstanceType<Parameters<Row["ask"]>[0]["module"]["default"]>;

const bases: Row[] = [
  environment(
    "the base URL of the environment",
    { CONFORMANCE_BASE_URL: "http://env" },
    {},
    (made) => made.baseURL,
    "http://env",
  ),
  environment(
    "an option wins over the environment",
    { CONFORMANCE_BASE_URL: "http://env" },
    { baseURL: "http://own" },
    (made) => made.baseURL,
    "http://own",
  ),
  environment(
    "a blank variable counts as absent",
    { CONFORMANCE_BASE_URL: "  " },
    { host: "h:1" },
    (made) => made.baseURL,
    "http://h:1",
  ),
  environment(
    "baseURL: null lets the document's server win",
    { CONFORMANCE_BASE_URL: "http://env" },
    { baseURL: null, environment: "local", host: "h:1" },
    (made) => made.baseURL,
    "http://h:1",
  ),
  environment(
    "a credential of the environment",
    { CONFORMANCE_BEARER: "from-env" },
    {},
    (made) => made.bearer,
    "from-env",
  ),
  environment(
    "an option's credential wins over the environment's",
    { CONFORMANCE_BEARER: "from-env" },
    { bearer: "own" },
    (made) => made.bearer,
    "own",
  ),
  environment(
    "a log level of the environment",
    { CONFORMANCE_LOG: "debug" },
    { logLevel: undefined },
    (made) => made.logLevel,
    "debug",
  ),
  environment(
    "a log level that nobody knows is none",
    { CONFORMANCE_LOG: "loud" },
    { logLevel: undefined },
    (made) => made.logLevel,
    "warn",
  ),
  environment(
    "an option's log level wins over the environment's",
    { CONFORMANCE_LOG: "debug" },
    { logLevel: "error" },
    (made) => made.logLevel,
    "error",
  ),
  {
    name: "the base URL of the environment and an environment's name are ambiguous",
    ask: ({ module }) =>
      within({ CONFORMANCE_BASE_URL: "http://env" }, () => new module.default({ environment: "local" })),
    want: { error: { message: /baseURL|BASE_URL/ } },
    not: noProcess,
  },
  ...["http://h/v1", "http://h/v1/", "http://h/v1///"].map((baseURL): Row => ({
    name: `the base URL ${baseURL} is without a slash at its end`,
    ask: ({ make }) => make({ baseURL }).baseURL,
    want: { value: "http://h/v1" },
  })),
  {
    name: "a base URL with a path stays before every path",
    server: thing,
    options: ({ main }) => ({ baseURL: `${main}/v1/` }),
    ask: ({ client }) => Promise.all([client.things.retrieve("1"), client.get("/raw")]),
    want: { wire: 2, seen: ({ main }) => main.every(({ url }) => url.startsWith("/v1/")) },
  },
  {
    name: "a base URL that was set on the client is called",
    server: thing,
    options: { baseURL: "http://nobody.invalid" },
    ask: ({ client, place }) => {
      client.baseURL = `${place.main}/`;
      return client.things.retrieve("1");
    },
    want: { wire: 1 },
  },
  {
    name: "an operation's own server is called, with the credential: the document names it",
    other: thing,
    options: ({ main, other }) => ({ baseURL: undefined, host: main.slice(7), otherHost: other.slice(7) }),
    ask: ({ client }) => client.elsewhere.retrieve(),
    want: { wire: 0, other: [{ url: "/elsewhere", headers: { authorization: /^Bearer/ } }] },
  },
  {
    name: "a base URL of the caller's wins over an operation's own server",
    server: thing,
    options: ({ other }) => ({ otherHost: other.slice(7) }),
    ask: ({ client }) => client.elsewhere.retrieve(),
    want: { wire: 1, other: 0 },
  },
];

const derived: Row[] = [
  {
    name: "withOptions overrides what it names, and keeps the rest",
    server: thing,
    options: { defaultHeaders: { "X-A": "1" }, maxRetries: 7 },
    ask: async ({ client }) => {
      const next = client.withOptions({ timeout: 1234 });
      await next.things.retrieve("1");
      return [next.timeout, next.maxRetries, client.timeout];
    },
    want: { value: [1234, 7, 60_000], wire: [{ headers: { "x-a": "1", authorization: /^Bearer/ } }] },
  },
  {
    name: "withOptions starts from the client's present values",
    options: { maxRetries: 1 },
    ask: ({ client }) => {
      client.maxRetries = 9;
      client.bearer = "new";
      const next = client.withOptions({});
      return [next.maxRetries, next.bearer];
    },
    want: { value: [9, "new"] },
  },
];

const fetches: Row[] = [
  {
    name: "a custom fetch gets a URL string, an upper-case method, Headers and a signal",
    ask: async ({ make }) => {
      let given: unknown[] = [];
      const fetch = async (...all: unknown[]) => ((given = all), new Response("{}"));
      await make({ baseURL: "http://h", fetch }).things.update("1", { name: "a" });
      const [url, init] = given as [unknown, RequestInit];
      return [url, init.method, init.headers instanceof Headers, init.signal instanceof AbortSignal, init.body];
    },
    want: { value: ["http://h/things/1", "PATCH", true, true, '{"name":"a"}'] },
  },
  {
    name: "fetchOptions of the client and of the call reach fetch, the call's over the client's",
    ask: async ({ make }) => {
      let given: Options = {};
      const fetch = async (_: unknown, init: Options) => ((given = init), new Response("{}"));
      const client = make({ fetch, fetchOptions: { cache: "no-store", keepalive: true } });
      await client.things.retrieve("1", {}, { fetchOptions: { cache: "reload" } });
      return [given["cache"], given["keepalive"]];
    },
    want: { value: ["reload", true] },
  },
  {
    name: "what fetchOptions cannot do is replace the method, the body or the redirects",
    ask: async ({ make }) => {
      let given: Options = {};
      const fetch = async (_: unknown, init: Options) => ((given = init), new Response("{}"));
      await make({ fetch, fetchOptions: { method: "DELETE", body: "x", redirect: "follow" } }).things.retrieve("1");
      return [given["method"], given["body"], given["redirect"]];
    },
    want: { value: ["GET", (body: unknown) => body == null, "manual"] },
  },
  {
    name: "a global fetch that was replaced after the client was made is used",
    ask: async ({ client }) => {
      const before = globalThis.fetch;
      globalThis.fetch = async () => new Response('{"id":"patched"}');
      try {
        return await client.things.retrieve("1");
      } finally {
        globalThis.fetch = before;
      }
    },
    want: { value: { id: "patched" }, wire: 0 },
  },
];

type Next = (request: Request) => Promise<Response>;
const around = (work: (request: Request, next: Next, context: Options) => unknown) => ({ middleware: [work] });

const middleware: Row[] = [
  {
    name: "a middleware changes the request",
    server: thing,
    options: around((request, next) => (request.headers.set("x-m", "1"), next(request))),
    ask: get,
    want: { wire: [{ headers: { "x-m": "1" } }] },
  },
  {
    name: "a middleware replaces the request, and its body goes along",
    server: thing,
    options: around((request, next) => next(new Request(request, { headers: { "x-new": "1" } }))),
    ask: ({ client }) => client.things.update("1", { name: "a" }),
    want: { wire: [{ body: '{"name":"a"}', headers: { "x-new": "1" } }] },
  },
  {
    name: "a middleware answers by itself",
    options: around(() => new Response('{"id":"mine"}')),
    ask: get,
    want: { value: { id: "mine" }, wire: 0 },
  },
  {
    name: "a middleware changes the answer",
    server: thing,
    options: around(async (request, next) => (await next(request), new Response('{"id":"changed"}'))),
    ask: get,
    want: { value: { id: "changed" }, wire: 1 },
  },
  {
    name: "a middleware is around each attempt, and knows its number and its operation",
    server: [status(503), thing],
    ask: async ({ make }) => {
      const seen: unknown[] = [];
      const work = (request: Request, next: Next, { attempt, operation }: Options) => (
        seen.push([attempt, operation]),
        next(request)
      );
      await make({ middleware: [work] }).things.retrieve("1");
      return seen;
    },
    want: {
      value: [
        [0, "getThing"],
        [1, "getThing"],
      ],
      wire: 2,
    },
  },
  {
    name: "the first middleware is outermost",
    ask: async ({ make }) => {
      const seen: string[] = [];
      const named = (name: string) => async (request: Request, next: Next) => {
        seen.push(`${name} in`);
        const response = await next(request);
        seen.push(`${name} out`);
        return response;
      };
      const last = () => new Response("{}");
      await make({ middleware: [named("a"), named("b"), last] }).things.retrieve("1");
      return seen;
    },
    want: { value: ["a in", "b in", "b out", "a out"] },
  },
  {
    name: "a middleware that throws is a failed connection, with what it threw",
    options: { ...around(() => Promise.reject(new Error("mine"))), maxRetries: 0 },
    ask: get,
    want: { error: { kind: "connection", cause: { message: "mine" } }, wire: 0 },
  },
];

const levels = ["off", "error", "warn", "info", "debug"] as const;
const logs: Row[] = [
  ...levels.map((logLevel): Row => ({
    name: `logLevel ${logLevel}: what is logged of a call that is tried again`,
    server: [status(503), thing],
    options: { logLevel },
    ask: get,
    want: { lines: (lines: unknown) => Array.isArray(lines) && lines.length > 0 === (logLevel === "debug") },
  })),
  {
    name: "logLevel of a call wins over the client's",
    server: thing,
    options: { logLevel: "off" },
    ask: ({ client }) => client.things.retrieve("1", {}, { logLevel: "debug" }),
    want: { lines: (lines: unknown) => Array.isArray(lines) && lines.length > 0 },
  },
  {
    name: "loggers with methods that need their this are called as methods",
    server: thing,
    ask: async ({ make }) => {
      class Logger {
        readonly lines: unknown[] = [];
        debug(...given: unknown[]) {
          this.lines.push(given);
        }
        info = this.debug;
        warn = this.debug;
        error = this.debug;
      }
      const logger = new Logger();
      await make({ logger, logLevel: "debug" }).things.retrieve("1");
      return logger.lines.length > 0;
    },
    want: { value: true },
  },
];

const raws: Row[] = [
  ...(["get", "post", "put", "patch", "delete"] as const).map((verb): Row => ({
    name: `client.${verb} calls what the document lacks`,
    server: { body: { any: [1] } },
    ask: ({ client }) => client[verb]("/raw", { query: { a: 1 }, ...(verb !== "get" && { body: { b: 2 } }) }),
    want: {
      value: { any: [1] },
      wire: [{ method: verb.toUpperCase(), url: "/raw?a=1", body: verb === "get" ? "" : '{"b":2}' }],
    },
  })),
  {
    name: "a raw answer is parsed as what it says that it is",
    server: { headers: { "content-type": "text/plain" }, body: "[1]" },
    ask: ({ client }) => client.get("/raw"),
    want: { value: "[1]" },
  },
  {
    name: "a raw text goes as it is",
    server: thing,
    ask: ({ client }) => client.post("/raw", { body: "a=b" }),
    want: { wire: [{ body: "a=b" }] },
  },
  {
    name: "asResponse gives the answer unread",
    server: { ...thing, headers: { "x-own": "1" } },
    ask: async ({ client }) => {
      const response = await client.things.retrieve("1").asResponse();
      return [response.bodyUsed, response.headers.get("x-own"), await response.json()];
    },
    want: { value: [false, "1", { id: "1" }], wire: 1 },
  },
  {
    name: "asResponse throws what await throws",
    server: status(404),
    ask: ({ client }) => client.things.retrieve("1").asResponse(),
    want: { error: { name: "NotFoundError" }, wire: 1 },
  },
  {
    name: "withResponse gives data, answer and the request's id",
    server: { ...thing, headers: { "x-request-id": "req_1" } },
    ask: async ({ client }) => {
      const { data, response, request_id } = await client.things.retrieve("1").withResponse();
      return [data, response.status, request_id];
    },
    want: { value: [{ id: "1" }, 200, "req_1"] },
  },
  {
    name: "however often a request is awaited, it is sent once",
    server: thing,
    ask: async ({ client }) => {
      const request = client.things.retrieve("1");
      return Promise.all([request, request, request.send(), request.withResponse()]).then((all) => all[0] === all[1]);
    },
    want: { value: true, wire: 1 },
  },
  {
    name: "a request that nobody awaits is not sent",
    ask: async ({ client }) => {
      client.things.retrieve("1");
      await new Promise((resolve) => setTimeout(resolve, 30));
    },
    want: { wire: 0 },
  },
  {
    name: "toRequest gives what would be sent, and sends nothing",
    options: { headerKey: "k" },
    ask: async ({ client }) => {
      const request = await client.things.update("1", { name: "a" }).toRequest();
      return [
        request.method,
        new URL(request.url).pathname,
        request.headers.get("authorization") !== null,
        await request.json(),
      ];
    },
    want: { value: ["PATCH", "/things/1", true, { name: "a" }], wire: 0 },
  },
  {
    name: "result gives an error as a value, with its answer",
    server: status(422, { ...soon, "x-request-id": "req_9" }),
    ask: async ({ client }) => {
      const { ok, error, response } = await client.things.create({ name: "a" }).result();
      return { ok, error, status: response?.status };
    },
    want: { value: { ok: false, status: 422, error: { kind: "status", requestId: "req_9", requestID: "req_9" } } },
  },
  {
    name: "a required body that is missing is an error before anything is sent",
    ask: ({ client }) => client.things.create(),
    want: { error: { name: "ClientError", message: /body/ }, wire: 0 },
  },
];

export const seams: readonly Row[] = [
  ...headers,
  ...query,
  ...bases,
  ...derived,
  ...fetches,
  ...middleware,
  ...logs,
  ...raws,
];
