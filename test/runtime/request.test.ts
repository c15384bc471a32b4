import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { json } from "../../templates/runtime/body.js";
import { ClientError, MissingCredentialsError, NotFoundError } from "../../templates/runtime/error.js";
import type { Operation } from "../../templates/runtime/operation.js";
import type { RequestOptions } from "../../templates/runtime/option.js";
import { callOf, clientOf, faultServer, licenseKeyServer, mockFetch, outcome, secret } from "./fixture.js";

describe("sending", () => {
  test("nothing is sent before it is asked for", async () => {
    const server = await faultServer({ body: {} });
    const request = clientOf(server).licenseKeys.retrieve("lic_1").options({ timeout: 1000 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests).toHaveLength(0);
    await request;
    expect(server.requests).toHaveLength(1);
  });

  test.each<{
    given: string;
    use: (request: ReturnType<ReturnType<typeof clientOf>["licenseKeys"]["retrieve"]>) => Promise<unknown>;
  }>([
    { given: "awaited twice", use: async (request) => [await request, await request] },
    { given: "Promise.all", use: (request) => Promise.all([request, request, request.send()]) },
    {
      given: "then, catch and finally",
      use: (request) => Promise.all([request.then((key) => key), request.catch(() => 0), request.finally(() => {})]),
    },
    {
      given: "Promise.race and allSettled",
      use: (request) => Promise.all([Promise.race([request]), Promise.allSettled([request])]),
    },
    {
      given: "asResponse, await, withResponse",
      use: async (request) => [await request.asResponse(), await request, await request.withResponse()],
    },
    { given: "await, then asResponse", use: async (request) => [await request, await request.asResponse()] },
    {
      given: "all at the same time",
      use: (request) => Promise.all([request.asResponse(), request, request.withResponse(), request.result()]),
    },
  ])("$given: one sending", async ({ use }) => {
    const server = await licenseKeyServer(1);
    await use(clientOf(server).licenseKeys.retrieve("lic_1"));
    expect(server.requests).toHaveLength(1);
  });

  test("one Response and one object of data, whoever asks", async () => {
    const server = await licenseKeyServer(1);
    const request = clientOf(server).licenseKeys.retrieve("lic_1");
    const [response, data, both, result] = [
      await request.asResponse(),
      await request,
      await request.withResponse(),
      await request.result(),
    ];
    expect(both.response).toBe(response);
    expect(both.data).toBe(data);
    expect(both.request_id).toBe("req_1");
    expect(result).toEqual({ ok: true, data, response });
    expect(data).toEqual(server.store.key("lic_1"));
  });

  test("asResponse gives the answer before its body is there", async () => {
    const server = await faultServer({ trickle: '{"id":1}', every: 20 });
    const response = await clientOf(server).licenseKeys.retrieve("x").asResponse();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ id: 1 });
  });

  test("a promise to those who look", async () => {
    const server = await licenseKeyServer(1);
    const request = clientOf(server).licenseKeys.retrieve("lic_1");
    expect(request).toBeInstanceOf(Promise);
    expect(String(request)).toBe("[object APIRequest]");
    expect(await Promise.resolve(request)).toEqual(server.store.key("lic_1"));
    await expect(clientOf(server).licenseKeys.retrieve("none")).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe("builders", () => {
  test("each step gives a new request, and leaves the old one as it was", async () => {
    const server = await faultServer({ body: { items: [] } });
    const list = clientOf(server).licenseKeys.list({ status: "active" });
    const sized = list.query({ page_size: 5 });
    const tagged = sized.headers({ "x-tag": "1" }).headers({ "x-tag": undefined });
    const told = tagged.options({ query: { customer_id: "c" }, headers: { "x-told": "2" } }).options({ timeout: 9000 });
    for (const request of [list, sized, tagged, told]) await request.asResponse();
    expect(server.requests.map(({ url, headers }) => [url, headers["x-tag"], headers["x-told"]])).toEqual([
      ["/license_keys?status=active", undefined, undefined],
      ["/license_keys?status=active&page_size=5", undefined, undefined],
      ["/license_keys?status=active&page_size=5", "1", undefined],
      ["/license_keys?status=active&page_size=5&customer_id=c", "1", "2"],
    ]);
  });

  test("a request that was sent can be built upon, and is sent again", async () => {
    const server = await faultServer({ body: {} });
    const first = clientOf(server).licenseKeys.retrieve("x");
    await first;
    await first.headers({ "x-again": "1" });
    expect(server.requests).toHaveLength(2);
  });

  test("the body comes together from its parts", async () => {
    const server = await faultServer({ body: {} });
    const { licenseKeys } = clientOf(server);
    await licenseKeys.update("x").body({ activations_limit: 1 }).body({ disabled: true });
    await licenseKeys.update("x", { activations_limit: 1 }).body({ expires_at: null });
    await licenseKeys.update("x", { activations_limit: 1 }, { body: { whole: 1 } });
    await licenseKeys.update("x", { activations_limit: undefined });
    expect(server.requests.map(({ body }) => body)).toEqual([
      '{"activations_limit":1,"disabled":true}',
      '{"activations_limit":1,"expires_at":null}',
      '{"whole":1}',
      "{}",
    ]);
  });

  test("a file is replaced, not merged", async () => {
    const fetch = mockFetch();
    const client = clientOf({ url: "http://a.test" }, { fetch });
    await callOf(client, { method: "POST", body: (value) => ({ body: value as Blob }), wholeBody: true })
      .body(new Blob(["one"]))
      .body(new Blob(["two"]));
    expect(await (fetch.mock.calls[0]?.[1].body as Blob).text()).toBe("two");
  });
});

describe("an incomplete request", () => {
  const whole: Partial<Operation> = {
    method: "POST",
    body: json,
    query: { limit: {} },
    headers: { if_match: "If-Match" },
    required: ["body", "body.name", "query.limit", "headers.If-Match"],
  };
  const complete = { name: "n", limit: 1, if_match: "e" };

  test.each<{ given: string; params?: object; options?: RequestOptions; want: string | undefined }>([
    { given: "nothing", want: "an_operation lacks body, body.name, query.limit, headers.If-Match: nothing was sent." },
    {
      given: "an empty object",
      params: {},
      want: "an_operation lacks body.name, query.limit, headers.If-Match: nothing was sent.",
    },
    {
      given: "no limit",
      params: { ...complete, limit: undefined },
      want: "an_operation lacks query.limit: nothing was sent.",
    },
    {
      given: "a header removed",
      params: complete,
      options: { headers: { "if-match": null } },
      want: "an_operation lacks headers.If-Match: nothing was sent.",
    },
    { given: "all", params: complete, want: undefined },
    {
      given: "the rest in the options",
      params: { name: "n" },
      options: { query: { limit: 1 }, headers: { "if-match": "e" } },
      want: undefined,
    },
    { given: "another body", params: { limit: 1, if_match: "e" }, options: { body: {} }, want: undefined },
    {
      given: "another body, and no limit",
      params: { if_match: "e" },
      options: { body: {} },
      want: "an_operation lacks query.limit: nothing was sent.",
    },
    { given: "a null", params: { ...complete, name: null }, want: undefined },
  ])("with $given", async ({ params, options, want }) => {
    const server = await faultServer({ body: {} });
    const request = callOf(clientOf(server), whole, { ...(params && { params }), ...(options && { options }) });
    const error = await outcome(request);
    if (want === undefined) expect(error).toEqual({});
    else expect(error).toEqual(new ClientError(want));
    expect(server.requests).toHaveLength(want === undefined ? 1 : 0);
  });

  test("is completed by its builder, in whatever order", async () => {
    const server = await faultServer({ body: {} });
    const request = callOf(clientOf(server), whole);
    await request
      .headers({ "If-Match": "e" })
      .query({ limit: 1 })
      .options({ query: { other: 2 } })
      .body({ name: "n" });
    expect(server.requests).toMatchObject([
      { url: "/?limit=1&other=2", body: '{"name":"n"}', headers: { "if-match": "e" } },
    ]);
  });

  test.each(["send", "result", "asResponse", "withResponse", "toRequest"] as const)("%s refuses it", async (method) => {
    const server = await faultServer({ body: {} });
    const incomplete = clientOf(server).licenseKeys.update("x") as unknown as ReturnType<typeof callOf>;
    await expect(incomplete[method]()).rejects.toThrow("update_license_key_handler lacks body: nothing was sent.");
    expect(server.requests).toHaveLength(0);
  });
});

describe("result", () => {
  test.each([
    {
      given: { status: 404, body: { message: "no" } },
      want: { ok: false, error: { status: 404, kind: "status" }, response: { status: 404 } },
    },
    {
      given: { status: 418 },
      want: { ok: false, error: { status: 418, kind: "unexpected_status" }, response: { status: 418 } },
    },
    { given: { body: "no json" }, want: { ok: false, error: { kind: "decode" } } },
    { given: { bytes: "", after: "reset" } as const, want: { ok: false, error: { kind: "connection" } } },
    { given: { bytes: "", after: "silence" } as const, want: { ok: false, error: { kind: "timeout" } } },
    { given: { body: { id: "x" } }, want: { ok: true, data: { id: "x" }, response: { status: 200 } } },
  ])("$given is $want", async ({ given, want }) => {
    const server = await faultServer(given);
    const client = clientOf(server, { maxRetries: 0, timeout: 200 });
    expect(await client.licenseKeys.retrieve("x").result()).toMatchObject(want);
  });

  test("an abort is one of them", async () => {
    const server = await faultServer();
    const result = await clientOf(server).licenseKeys.retrieve("x", { signal: AbortSignal.abort() }).result();
    expect(result).toMatchObject({ ok: false, error: { kind: "aborted" } });
    expect(result).not.toHaveProperty("response");
  });

  test("a missing credential is not", async () => {
    const server = await faultServer();
    const request = clientOf(server, { bearerToken: null }).licenseKeys.retrieve("x");
    await expect(request.result()).rejects.toBeInstanceOf(MissingCredentialsError);
    expect(server.requests).toHaveLength(0);
  });
});

describe("toRequest", () => {
  test("gives what would be sent, and sends nothing", async () => {
    const server = await faultServer();
    const request = await clientOf(server)
      .licenseKeys.update("a/b", { disabled: true }, { idempotencyKey: "k" })
      .toRequest();
    expect(request).toBeInstanceOf(Request);
    expect([request.method, request.url]).toEqual(["PATCH", `${server.url}/license_keys/a%2Fb`]);
    expect(Object.fromEntries(request.headers)).toEqual({
      accept: "application/json",
      authorization: `Bearer ${secret}`,
      "content-type": "application/json",
      "idempotency-key": "k",
    });
    expect(await request.json()).toEqual({ disabled: true });
    expect(server.requests).toHaveLength(0);
  });
});

test.each([
  { given: undefined, want: "application/json" },
  { given: "application/pdf", want: "application/pdf" },
])("the answer that is asked for is $want where the document says $given", async ({ given, want }) => {
  const server = await faultServer({ body: {} });
  await callOf(clientOf(server), { ...(given !== undefined && { accept: given }) }, {});
  expect(server.requests[0]?.headers.accept).toBe(want);
});

test("neither inspection nor JSON shows what a request holds", () => {
  const request = clientOf({ url: "http://a.test" }).licenseKeys.retrieve("x", { headers: { authorization: secret } });
  for (const shown of [inspect(request, { depth: 9 }), JSON.stringify(request), JSON.stringify({ request })])
    expect(shown).not.toContain(secret);
});
