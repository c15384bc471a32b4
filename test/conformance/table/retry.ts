/** Which failures are tried again, and how often. */
import type { Row } from "../row.js";
import { absent, match } from "../match.js";
import { reset, silence, soon, stalled, status, thing } from "./common.js";

const retried = [408, 429, 500, 502, 503, 504, 507, 520, 529, 599];
const final = [400, 401, 403, 404, 405, 409, 410, 412, 418, 422, 423, 425, 451, 501, 505];
const methods = { GET: true, HEAD: true, PUT: true, DELETE: true, OPTIONS: true, POST: false, PATCH: false };
const bodies = new Set(["PUT", "POST", "PATCH"]);
const noRawHead = { chromium: "an answer to OPTIONS is the browser's" };

const byStatus: Row[] = [
  ...retried.map((code): Row => ({
    name: `${code} is tried again`,
    server: [status(code), thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "1" }, wire: 2 },
  })),
  ...final.map((code): Row => ({
    name: `${code} is final`,
    server: [status(code), thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { status: code, message: `${code} This is ${code}.` }, wire: 1 },
  })),
];

const byMethod: Row[] = Object.entries(methods).flatMap(([method, isIdempotent]): Row[] => {
  const ask: Row["ask"] = ({ client }) =>
    client.request({ method, path: "/x", ...(bodies.has(method) && { body: {} }) });
  const not = method === "OPTIONS" ? noRawHead : {};
  const want = (isRetried: boolean): Row["want"] => (isRetried ? { wire: 2 } : { error: {}, wire: 1 });
  return [
    { name: `${method} after 503`, server: [status(503), thing], ask, want: want(isIdempotent), not },
    { name: `${method} after a reset`, server: [reset, thing], ask, want: want(isIdempotent), not },
    { name: `${method} after 429`, server: [status(429), thing], ask, want: want(true), not },
    {
      name: `${method} after 500 that says x-should-retry: true`,
      server: [status(500, { ...soon, "x-should-retry": "true" }), thing],
      ask,
      want: want(true),
      not,
    },
    {
      name: `${method} after 503 that says x-should-retry: false`,
      server: [status(503, { ...soon, "x-should-retry": "false" }), thing],
      ask,
      want: want(false),
      not,
    },
  ];
});

const keys: Row[] = [
  {
    name: "a POST with an idempotency key of the caller's is tried again, with the same",
    server: [status(503), reset, thing],
    ask: ({ client }) => client.things.create({ name: "a" }, { idempotencyKey: "k1" }),
    want: { wire: [0, 1, 2].map(() => ({ headers: { "idempotency-key": "k1" }, body: '{"name":"a"}' })) },
  },
  {
    name: "a PATCH with an idempotency key is tried again",
    server: [status(500), thing],
    ask: ({ client }) => client.things.update("1", { name: "a" }, { idempotencyKey: "k1" }),
    want: { wire: 2 },
  },
  {
    name: "no key is made where the document names no header for it",
    server: [thing],
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: { wire: [{ headers: { "idempotency-key": absent } }] },
  },
  {
    name: "where the document names the header, a POST gets a key, and is tried again with it",
    keyed: true,
    server: [status(503), thing],
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: {
      wire: 2,
      seen: ({ main: [first, second] }) =>
        (first?.headers["idempotency-key"]?.length ?? 0) >= 16 &&
        first?.headers["idempotency-key"] === second?.headers["idempotency-key"],
    },
  },
  {
    name: "keys are unique per call",
    keyed: true,
    server: [thing],
    ask: async ({ client }) => {
      for (let call = 0; call < 10; call++) await client.things.create({ name: "a" });
    },
    want: { wire: 10, seen: ({ main }) => new Set(main.map(({ headers }) => headers["idempotency-key"])).size === 10 },
  },
  {
    name: "the caller's own key wins over one that is made",
    keyed: true,
    server: [thing],
    ask: ({ client }) => client.things.create({ name: "a" }, { idempotencyKey: "mine" }),
    want: { wire: [{ headers: { "idempotency-key": "mine" } }] },
  },
  ...(["GET", "PUT", "DELETE"] as const).map((method): Row => ({
    name: `a ${method} gets no key, even where the document names the header`,
    keyed: true,
    server: [thing],
    ask: ({ client }) => client.request({ method, path: "/x" }),
    want: { wire: [{ headers: { "idempotency-key": absent } }] },
  })),
];

const counts: Row[] = [
  ...[0, 1, 2, 5].map((maxRetries): Row => ({
    name: `maxRetries ${maxRetries} of the client is kept to`,
    server: status(503),
    options: { maxRetries },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { status: 503 }, wire: maxRetries + 1 },
  })),
  {
    name: "maxRetries is 2 unless it is said",
    server: status(500),
    ask: ({ client }) => client.things.retrieve("1"),
    want: { error: { name: "InternalServerError" }, wire: 3 },
  },
  {
    name: "maxRetries of a call wins over the client's",
    server: status(503),
    options: { maxRetries: 5 },
    ask: ({ client }) => client.things.retrieve("1", {}, { maxRetries: 1 }),
    want: { error: { status: 503 }, wire: 2 },
  },
  {
    name: "the number of retries is sent from the second attempt on",
    server: [status(503), status(503), thing],
    ask: ({ client }) => client.things.retrieve("1"),
    want: {
      wire: [
        { headers: { "x-retry-count": absent } },
        { headers: { "x-retry-count": "1" } },
        { headers: { "x-retry-count": "2" } },
      ],
    },
  },
  {
    name: "X-Retry-Count can be overridden",
    server: [status(503), thing],
    ask: ({ client }) => client.things.retrieve("1", {}, { headers: { "X-Retry-Count": "42" } }),
    want: { wire: [{ headers: { "x-retry-count": "42" } }, { headers: { "x-retry-count": "42" } }] },
  },
  ...([{ call: true }, { call: false }] as const).map(({ call }): Row => ({
    name: `X-Retry-Count is omitted by null, in ${call ? "a call's headers" : "the client's defaults"}`,
    server: [status(503), thing],
    options: call ? {} : { defaultHeaders: { "X-Retry-Count": null } },
    ask: ({ client }) => client.things.retrieve("1", {}, call ? { headers: { "X-Retry-Count": null } } : {}),
    want: { wire: [{ headers: { "x-retry-count": absent } }, { headers: { "x-retry-count": absent } }] },
  })),
  {
    name: "a timeout of an attempt is tried again",
    server: [silence, thing],
    options: { timeout: 150 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "1" }, wire: 2, abandoned: 1 },
  },
  {
    name: "a POST whose attempt timed out is not",
    server: [silence, thing],
    options: { timeout: 150 },
    ask: ({ client }) => client.things.create({ name: "a" }),
    want: { error: { name: "APIConnectionTimeoutError", kind: "timeout" }, wire: 1 },
  },
  {
    name: "a body that stalls counts as a timeout, and is tried again",
    server: [stalled, thing],
    options: { timeout: 150 },
    ask: ({ client }) => client.things.retrieve("1"),
    want: { value: { id: "1" }, wire: 2 },
  },
  {
    name: "a POST goes again where nobody listened: it never left",
    options: ({ dead }) => ({ baseURL: dead }),
    ask: async ({ client, lines }) => {
      const error = await client
        .withOptions({ logLevel: "debug" })
        .things.create({ name: "a" })
        .then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
      const problems = match(error, { name: "APIConnectionError", kind: "connection", status: undefined });
      return { problems, lines: lines.length };
    },
    want: { value: { problems: [], lines: 2 }, wire: 0 },
    not: {
      deno: "its fetch says in its message alone why a connection failed",
      workerd: "its fetch says nothing of why a connection failed",
      chromium: "its fetch says nothing of why a connection failed",
    },
  },
  {
    name: "a stream is never sent twice",
    server: [status(429), thing],
    ask: ({ client }) => client.blobs.update({ body: new Blob(["abc"]).stream() }),
    want: { error: { status: 429 }, wire: [{ body: "abc" }] },
    not: { chromium: "no streams are sent over HTTP/1.1" },
  },
  {
    name: "a form with a stream in it is never sent twice",
    server: [status(429), thing],
    ask: ({ client }) => client.files.create({ file: new Blob(["abc"]).stream() }),
    want: { error: { status: 429 }, wire: 1 },
    not: { chromium: "a stream is no async iterable in older ones" },
  },
  {
    name: "buffers are sent again",
    server: [status(503), thing],
    ask: ({ client }) => client.blobs.update({ body: new Uint8Array([97, 98]) }),
    want: { wire: [{ body: "ab" }, { body: "ab" }] },
  },
];

export const retries: readonly Row[] = [...byStatus, ...byMethod, ...keys, ...counts];
