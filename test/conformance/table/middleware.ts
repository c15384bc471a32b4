/** Middleware, around each attempt. */
import type { Options } from "../client.js";
import { absent } from "../match.js";
import type { Row } from "../row.js";
import { chunks, get, noStreams, status, thing } from "./common.js";

type Next = (request: Request) => Promise<Response>;
const around = (work: (request: Request, next: Next, context: Options) => unknown) => ({ middleware: [work] });

export const middlewareRows: readonly Row[] = [
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
    name: "a middleware replaces a request without a body",
    server: thing,
    options: around((request, next) => next(new Request(request, { headers: { "x-new": "1" } }))),
    ask: get,
    want: { value: { id: "1" }, wire: [{ body: "", headers: { "x-new": "1" } }] },
  },
  {
    name: "a middleware leaves a stream as it is, which is not read before it is sent",
    server: thing,
    options: around((request, next) => next(request)),
    ask: ({ client }) => client.blobs.update({ body: chunks() }),
    want: { wire: [{ body: "abc", headers: { "transfer-encoding": "chunked", "content-length": absent } }] },
    not: noStreams,
  },
  {
    name: "a middleware replaces the method and the URL",
    server: thing,
    options: around((request, next) =>
      next(new Request(request.url.replace("/things/1", "/things/2"), { method: "DELETE" })),
    ),
    ask: ({ client }) => client.things.update("1", { name: "a" }),
    want: { wire: [{ method: "DELETE", url: "/things/2", body: "", headers: { authorization: absent } }] },
  },
  {
    name: "a middleware replaces the body",
    server: thing,
    options: around(({ url, method, headers }, next) =>
      next(new Request(url, { method, headers, body: '{"name":"b"}' })),
    ),
    ask: ({ client }) => client.things.update("1", { name: "a" }),
    want: { wire: [{ method: "PATCH", body: '{"name":"b"}', headers: { authorization: /^Bearer/ } }] },
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
  {
    name: "a form has the boundary that a middleware has seen",
    server: thing,
    options: around((request, next) => next(request)),
    ask: ({ client }) => {
      // Boundaries are drawn by chance, which rows rule over.
      let drawn = 0;
      Math.random = () => (drawn += 0.001) % 1;
      const body = new FormData();
      body.append("file", new Blob(["abc"]), "a.txt");
      return client.post("/raw", { body });
    },
    want: {
      wire: 1,
      seen: ({ main: [sent] }) => {
        const boundary = /boundary=(\S+)/.exec(sent?.headers["content-type"] ?? "")?.[1];
        return boundary !== undefined && (sent?.body ?? "").startsWith(`--${boundary}\r\n`);
      },
    },
  },
];
