import { describe, expect, test } from "vitest";
import { json } from "../../templates/runtime/body.js";
import type { Operation } from "../../templates/runtime/operation.js";
import type { PathValues } from "../../templates/runtime/path.js";
import { AnyClient, callOf, clientOf, faultServer, secret } from "./fixture.js";

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
