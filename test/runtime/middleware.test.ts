import { describe, expect, test } from "vitest";
import { json } from "../../templates/runtime/body.js";
import type { Middleware, MiddlewareContext } from "../../templates/runtime/middleware.js";
import { callOf, clientOf, faultServer, mockFetch, outcome, withoutWaits } from "./fixture.js";

test("the first is outermost, around each attempt, with its context", async () => {
  withoutWaits();
  const server = await faultServer({ status: 500 }, { body: { ok: true } });
  const seen: string[] = [];
  const contexts: MiddlewareContext[] = [];
  const named =
    (name: string): Middleware =>
    async (request, next, context) => {
      seen.push(`${name} in`);
      contexts.push(context);
      const response = await next(request);
      seen.push(`${name} out ${response.status}`);
      return response;
    };
  const options = { headers: { "x-a": "1" } };
  await clientOf(server, { middleware: [named("a"), named("b")] }).licenseKeys.retrieve("x", options);
  expect(seen).toEqual(["a in", "b in", "b out 500", "a out 500", "a in", "b in", "b out 200", "a out 200"]);
  expect(contexts.map(({ operation, attempt }) => [operation, attempt])).toEqual(
    [0, 0, 1, 1].map((attempt) => ["get_license_key_handler", attempt]),
  );
  expect(contexts[0]?.options).toMatchObject(options);
});

describe("a middleware", () => {
  test.each<{ given: string; middleware: Middleware; want: object }>([
    {
      given: "sees the whole request",
      middleware: async (request, next) => ((await request.text()) === '{"a":1}' ? next(request) : Response.error()),
      want: { body: '{"a":1}', method: "POST" },
    },
    {
      given: "changes a header",
      middleware: (request, next) => (request.headers.set("x-signed", "1"), next(request)),
      want: { headers: { "x-signed": "1" }, body: '{"a":1}' },
    },
    {
      given: "sends another request",
      middleware: (request, next) => next(new Request(`${request.url}?other`, { method: "PUT", body: "other" })),
      want: { method: "PUT", url: "/?other", body: "other" },
    },
    {
      given: "sends a copy",
      middleware: (request, next) => next(new Request(request, { headers: { "x-copy": "1" } })),
      want: { headers: { "x-copy": "1" }, body: '{"a":1}' },
    },
  ])("$given", async ({ middleware, want }) => {
    const server = await faultServer({ body: {} });
    await callOf(clientOf(server, { middleware: [middleware] }), { method: "POST", body: json }, { params: { a: 1 } });
    expect(server.requests).toMatchObject([want]);
  });

  test("answers in the API's place", async () => {
    const fetch = mockFetch();
    const client = clientOf(
      { url: "http://a.test" },
      { fetch, middleware: [async () => Response.json({ id: "cached" })] },
    );
    expect(await client.licenseKeys.retrieve("x")).toEqual({ id: "cached" });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each<{ given: string; middleware: Middleware }>([
    {
      given: "throws",
      middleware: () => {
        throw new Error("mine");
      },
    },
    { given: "rejects", middleware: () => Promise.reject(new Error("mine")) },
  ])("that $given is a connection error with its cause", async ({ middleware }) => {
    withoutWaits();
    const client = clientOf({ url: "http://a.test" }, { fetch: mockFetch(), middleware: [middleware] });
    expect(await outcome(client.licenseKeys.retrieve("x"))).toMatchObject({
      kind: "connection",
      cause: new Error("mine"),
    });
  });

  test("does not keep redirects from being followed safely, nor the URL string from fetch", async () => {
    const fetch = mockFetch((url) =>
      url.endsWith("/there") ? Response.json({}) : new Response(null, { status: 307, headers: { location: "/there" } }),
    );
    const client = clientOf({ url: "http://a.test" }, { fetch, middleware: [(request, next) => next(request)] });
    await client.licenseKeys.retrieve("x");
    expect(fetch.mock.calls.map(([url, init]) => [url, init.method, init.redirect])).toEqual([
      ["http://a.test/license_keys/x", "GET", "manual"],
      ["http://a.test/there", "GET", "manual"],
    ]);
  });
});
