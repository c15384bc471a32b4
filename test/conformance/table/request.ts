/** Requests are builders: lazy, sent once, and give the answer in several ways. */
import type { Row } from "../row.js";
import { soon, status, thing } from "./common.js";

export const requestRows: readonly Row[] = [
  {
    name: "asResponse gives the answer unread",
    server: { ...thing, headers: { "x-own": "1" } },
    ask: async ({ client }) => {
      const response = await client.things.retrieve("1").asResponse();
      return [response.bodyUsed, response.headers.get("x-own"), (await response.json()) as unknown];
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
    name: "however often its answer is asked for, and in whatever order, a request is sent once and has one answer",
    server: thing,
    ask: async ({ client }) => {
      const [read, unread] = [client.things.retrieve("1"), client.things.retrieve("1")];
      await read;
      const answers = [await read.asResponse(), await read.asResponse(), (await read.withResponse()).response];
      const first = await unread.asResponse();
      answers.push(...[first, await unread.asResponse(), (await unread.withResponse()).response]);
      return [answers.map((answer) => answers.indexOf(answer)), await unread];
    },
    want: { value: [[0, 0, 0, 3, 3, 3], { id: "1" }], wire: 2 },
  },
  {
    name: "what builders add to a query is added to what others have",
    server: thing,
    ask: ({ client }) =>
      client.things.list().query({ limit: 1 }).query({ cursor: "c", x: "y" }).options({ timeout: 9000 }),
    want: { wire: [{ url: "/things?limit=1&cursor=c&x=y" }] },
  },
  {
    name: "result throws what is no member of the error union",
    ask: ({ client }) => client.things.create().result(),
    want: { error: { name: "ClientError", message: /lacks body/ }, wire: 0 },
  },
  {
    name: "toRequest has the key that a POST would have",
    of: "keyed",
    ask: async ({ client }) => (await client.things.create({ name: "a" }).toRequest()).headers.get("idempotency-key"),
    want: { value: /^[\w-]{16,}$/, wire: 0 },
  },
  {
    name: "a request that nobody awaits is not sent",
    ask: async ({ client }) => {
      void client.things.retrieve("1");
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
        (await request.json()) as unknown,
      ];
    },
    want: { value: ["PATCH", "/things/1", true, { name: "a" }], wire: 0 },
  },
  {
    name: "toRequest has the caller's signal",
    ask: async ({ client }) => {
      const controller = new AbortController();
      const { signal } = await client.things.retrieve("1", {}, { signal: controller.signal }).toRequest();
      const before = signal.aborted;
      controller.abort();
      return [before, signal.aborted];
    },
    want: { value: [false, true], wire: 0 },
  },
  {
    name: "toRequest of a call that is aborted already is an abort",
    ask: ({ client }) => client.things.retrieve("1", {}, { signal: AbortSignal.abort("enough") }).toRequest(),
    want: { error: { name: "APIUserAbortError", cause: "enough" }, wire: 0 },
  },
  {
    name: "toRequest is bounded by the time of an attempt",
    options: { timeout: 50, bearer: () => new Promise(() => {}) },
    ask: ({ client }) => client.things.retrieve("1").toRequest(),
    want: { error: { name: "APIConnectionTimeoutError" }, wire: 0 },
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
  {
    name: "a body in the options replaces the parameters', and lacks nothing: it is its caller's affair",
    server: thing,
    ask: ({ client }) => client.things.create({ other: 1 }, { body: { mine: true } }),
    want: { wire: [{ body: '{"mine":true}' }] },
  },
  {
    name: "asResponse gives the answer of the attempt that came through",
    server: [status(429), thing],
    ask: async ({ client }) => (await client.get("/foo").asResponse()).text(),
    want: { value: '{"id":"1"}', wire: 2 },
  },
  {
    name: "the answer's headers are told apart by no case, and joined where they come several times",
    server: { ...thing, headers: { "X-Own": ["a", "b"] } },
    ask: async ({ client }) => {
      const { headers } = await client.things.retrieve("1").asResponse();
      return [headers.get("x-own"), headers.get("X-OWN"), headers.get("hello-world")];
    },
    want: { value: ["a, b", "a, b", null] },
  },
  {
    name: "what is known of the request is no part of the data",
    server: { ...thing, headers: { "x-request-id": "req_1" } },
    ask: async ({ client }) => {
      const { data, response, request_id } = await client.things.retrieve("1").withResponse();
      return [JSON.stringify(data), response.headers.get("x-request-id"), request_id];
    },
    want: { value: ['{"id":"1"}', "req_1", "req_1"] },
  },
];
