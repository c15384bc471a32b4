import { describe, expect, test } from "vitest";
import { json } from "../../templates/runtime/body.js";
import { join } from "../../templates/runtime/call.js";
import type { Operation } from "../../templates/runtime/operation.js";
import type { PathValues } from "../../templates/runtime/path.js";
import { AnyClient, callOf, clientOf, faultServer, outcome, secret } from "./fixture.js";

describe("each parameter goes to its place", () => {
  const post = { method: "POST", body: json };
  test.each<{
    given: string;
    operation: Partial<Operation>;
    path?: PathValues;
    params?: object;
    want: { url?: string; body?: string; headers?: object };
  }>([
    {
      given: "the path",
      operation: { path: "/a/{b}/c/{d}" },
      path: { d: 2 },
      params: { b: 1 },
      want: { url: "/a/1/c/2" },
    },
    {
      given: "the path, renamed",
      operation: { path: "/a/{id}", paths: { path_id: "id" }, query: { id: {} } },
      params: { path_id: 1, id: 2 },
      want: { url: "/a/1?id=2" },
    },
    {
      given: "the query, where there is no body",
      operation: {},
      params: { a: 1, b: undefined },
      want: { url: "/?a=1", body: "" },
    },
    {
      given: "the body, where there is one",
      operation: { ...post, query: { q: {} } },
      params: { a: 1, q: 2 },
      want: { url: "/?q=2", body: '{"a":1}' },
    },
    {
      given: "the whole body",
      operation: { ...post, wholeBody: true },
      params: { body: [1], q: 2 },
      want: { url: "/?q=2", body: "[1]" },
    },
    {
      given: "a property that is called body",
      operation: post,
      params: { body: { a: 1 }, b: 2 },
      want: { body: '{"body":{"a":1},"b":2}' },
    },
    {
      given: "a body of null",
      operation: { ...post, wholeBody: true },
      params: { body: null },
      want: { body: "null" },
    },
    {
      given: "no body without properties",
      operation: post,
      params: {},
      want: { body: "", headers: { "content-length": "0" } },
    },
    {
      given: "an empty body that is asked for",
      operation: { ...post, required: ["body"] },
      params: {},
      want: { body: "{}" },
    },
    {
      given: "headers",
      operation: { headers: { trace: "X-Trace" } },
      params: { trace: 1 },
      want: { url: "/", headers: { "x-trace": "1" } },
    },
    {
      given: "names that objects have anyway",
      operation: post,
      params: JSON.parse('{"__proto__":{"a":1},"constructor":2,"toString":3}') as object,
      want: { body: '{"__proto__":{"a":1},"constructor":2,"toString":3}' },
    },
    {
      given: "names of the query that objects have anyway",
      operation: {},
      params: JSON.parse('{"__proto__":"p","hasOwnProperty":"h"}') as object,
      want: { url: "/?__proto__=p&hasOwnProperty=h" },
    },
    {
      given: "a path with a query of its own",
      operation: { path: "/a?b=1" },
      params: { c: 2 },
      want: { url: "/a?b=1&c=2" },
    },
  ])("$given", async ({ operation, path, params, want }) => {
    const server = await faultServer({ body: {} });
    await callOf(clientOf(server), operation, { ...(path && { path }), ...(params && { params }) });
    expect(server.requests).toMatchObject([want]);
  });
});

test("an operation may have a server of its own", async () => {
  const home = await faultServer();
  const away = await faultServer({ body: {} });
  const client = new AnyClient(
    { environments: { live: home.url }, defaultEnvironment: "live" },
    { bearerToken: secret },
  );
  const operation = { server: `${away.url}/v2`, path: "/x" };
  await callOf(client, operation);
  await callOf(client.withOptions({ timeout: 1000 }), operation);
  expect(away.requests).toMatchObject([{ url: "/v2/x" }, { url: "/v2/x" }]);
  // It is of another origin, and a document is easily changed: the credential is for the API's own alone.
  expect(away.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  // Who sends calls elsewhere sends them all there.
  await callOf(client.withOptions({ baseURL: home.url }), operation).asResponse();
  client.baseURL = home.url;
  await callOf(client, operation).asResponse();
  expect(home.requests).toMatchObject([{ url: "/x" }, { url: "/x" }]);
  expect(away.requests).toHaveLength(2);
});

test("a server of an operation's own has the credential where the client's makers trust it", async () => {
  const home = await faultServer();
  const away = await faultServer({ body: {} });
  const other = await faultServer({ body: {} });
  const client = new AnyClient(
    { environments: { live: home.url }, defaultEnvironment: "live", trustedServers: [away.url] },
    { bearerToken: secret },
  );
  for (const { url } of [away, other]) await callOf(client, { server: url, path: "/x" });
  expect(away.requests[0]?.headers.authorization).toBe(`Bearer ${secret}`);
  expect(other.requests[0]?.headers.authorization).toBeUndefined();
});

test.each([
  { given: { a: 1, b: 1 }, added: { b: 2 }, want: { a: 1, b: 2 } },
  { given: { a: 1 }, added: undefined, want: { a: 1 } },
  { given: { a: 1 }, added: null, want: null },
  { given: { a: 1 }, added: [1], want: [1] },
  { given: { a: 1 }, added: "text", want: "text" },
  { given: [1], added: { a: 1 }, want: { a: 1 } },
  { given: "text", added: { a: 1 }, want: { a: 1 } },
  { given: undefined, added: { a: 1 }, want: { a: 1 } },
])("$given, with $added added, is $want", ({ given, added, want }) => {
  expect(join(given, added)).toEqual(want);
});

test("what an operation has no body for is not sent", async () => {
  const server = await faultServer({ body: {} });
  await callOf(clientOf(server), { method: "POST" }, { options: { body: { a: 1 } } });
  expect(server.requests).toMatchObject([{ body: "" }]);
});

test("what is added to a request stands beside what it had", async () => {
  const server = await faultServer({ body: {} });
  const request = callOf(clientOf(server), {}, { options: { idempotencyKey: "k", query: { a: 1 } } });
  await request.headers({ "x-a": "1" });
  await request.options({ query: { b: 2 }, headers: { "x-a": "2" } }).headers({ "x-b": "1" });
  await request.query({ a: 3 }).options({ idempotencyKey: "l" });
  expect(server.requests).toMatchObject([
    { url: "/?a=1", headers: { "idempotency-key": "k", "x-a": "1" } },
    { url: "/?a=1&b=2", headers: { "idempotency-key": "k", "x-a": "2", "x-b": "1" } },
    { url: "/?a=3", headers: { "idempotency-key": "l" } },
  ]);
});

test("finally is called with nothing, once, whatever comes", async () => {
  const server = await faultServer({ body: {} }, { status: 400 });
  const called: unknown[][] = [];
  const note = (...given: unknown[]) => void called.push(given);
  await callOf(clientOf(server), {}).finally(note);
  expect(await outcome(callOf(clientOf(server), {}).finally(note))).toMatchObject({ status: 400 });
  expect(called).toEqual([[], []]);
});
