import { afterAll, describe, expect, test, vi } from "vitest";
import { APIConnectionError, APIError } from "../../templates/runtime/error.js";
import { idempotencyKeys } from "../../templates/runtime/idempotency-key.js";
import type { RequestOptions } from "../../templates/runtime/option.js";
import { json } from "../../templates/runtime/body.js";
import { retryDelay } from "../../templates/runtime/retry.js";
import { retryAfterSeconds } from "../../templates/runtime/retry-after.js";
import {
  type Answer,
  AnyClient,
  callOf,
  clientOf,
  cutBody,
  deadURL,
  faultServer,
  mockFetch,
  outcome,
  reset,
  withoutWaits,
} from "./fixture.js";

const ok: Answer = { body: { id: "x" } };
const write = { method: "POST", body: json };

describe("which failures are tried again", () => {
  const key: RequestOptions = { idempotencyKey: "k" };
  const told = (value: string, status: number): Answer => ({ status, headers: { "x-should-retry": value } });

  test.each<{ given: Answer; method: string; options?: RequestOptions; want: number }>([
    ...[408, 429, 500, 502, 503, 504, 520, 599].map((status) => ({ given: { status }, method: "GET", want: 3 })),
    ...[300, 304, 400, 401, 403, 404, 409, 418, 422, 501, 505].map((status) => ({
      given: { status },
      method: "GET",
      want: 1,
    })),
    ...["PUT", "DELETE", "HEAD", "OPTIONS"].map((method) => ({ given: { status: 500 }, method, want: 3 })),
    ...["POST", "PATCH"].flatMap((method) => [
      { given: { status: 500 }, method, want: 1 },
      { given: { status: 408 }, method, want: 1 },
      { given: { status: 500 }, method, options: key, want: 3 },
      { given: { status: 500 }, method, options: { headers: { "idempotency-key": "mine" } }, want: 3 },
      { given: { status: 429 }, method, want: 3 },
      { given: told("true", 500), method, want: 3 },
      { given: reset, method, want: 1 },
      { given: reset, method, options: key, want: 3 },
      { given: cutBody, method, want: 1 },
      { given: cutBody, method, options: key, want: 3 },
    ]),
    { given: told("true", 409), method: "GET", want: 3 },
    { given: told("true", 501), method: "GET", want: 3 },
    { given: told("false", 500), method: "GET", want: 1 },
    { given: told("false", 429), method: "GET", want: 1 },
    { given: told("perhaps", 500), method: "GET", want: 3 },
    { given: reset, method: "GET", want: 3 },
    { given: cutBody, method: "GET", want: 3 },
    { given: { bytes: "HTTP/1.1 200 OK\r\nconte", after: "reset" }, method: "GET", want: 3 },
    { given: { bytes: "HTTP/1.1 200 OK\r\nconte", after: "end" }, method: "GET", want: 3 },
    { given: { bytes: "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}", after: "end" }, method: "GET", want: 3 },
    {
      given: { bytes: "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n", after: "end" },
      method: "GET",
      want: 3,
    },
    { given: { bytes: "no HTTP at all\r\n\r\n", after: "end" }, method: "GET", want: 3 },
    { given: { body: "no json", headers: { "x-should-retry": "true" } }, method: "POST", want: 1 },
    { given: { status: 500 }, method: "GET", options: { maxRetries: 0 }, want: 1 },
    { given: { status: 500 }, method: "GET", options: { maxRetries: 4 }, want: 5 },
    { given: { status: 307, headers: { location: "http://elsewhere.test/" } }, method: "GET", want: 1 },
  ])("$method $given $options: $want sent", async ({ given, method, options, want }) => {
    withoutWaits();
    const server = await faultServer(given);
    const body = /^(POST|PATCH)$/.test(method) ? { body: {} } : {};
    expect(
      await outcome(callOf(clientOf(server), { method, body: json }, { options: { ...body, ...options } })),
    ).toBeInstanceOf(APIError);
    expect(server.requests).toHaveLength(want);
  });

  test("what never left is sent again, whatever it is", async () => {
    withoutWaits();
    const url = await deadURL();
    const fetch = vi.fn((to: string, init: RequestInit) => globalThis.fetch(to, init));
    await outcome(callOf(clientOf({ url }, { fetch }), write, { params: {} }));
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  test.each([
    { given: "FORGET", want: false },
    { given: "GETTER", want: false },
    { given: "QUERY", want: true },
  ])("a method that is called $given: $want", ({ given, want }) => {
    const error = new APIError(500, undefined, undefined, new Headers());
    expect(retryDelay(error, given, false, 0) !== undefined).toBe(want);
  });

  /** An error for whose sake there is another, and so on; the last has the code. */
  const nested = (depth: number): object => (depth > 0 ? { cause: nested(depth - 1) } : { code: "ECONNREFUSED" });
  const round: { cause?: object } = {};
  round.cause = round;
  test.each([
    { given: "its own code", cause: nested(0), want: true },
    { given: "that of its cause", cause: nested(1), want: true },
    { given: "that of the cause's cause", cause: nested(2), want: true },
    { given: "one that is further off", cause: nested(3), want: false },
    { given: "a cause that is its own", cause: round, want: false },
  ])("that it never left is known by $given: $want", ({ cause, want }) => {
    expect(retryDelay(new APIConnectionError({ cause }), "POST", false, 0) !== undefined).toBe(want);
  });

  test("a stream is not", async () => {
    const server = await faultServer({ status: 429 });
    await outcome(clientOf(server).post("/", { body: new Blob(["x"]).stream() }));
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    {
      given: "at once",
      fetch: () => {
        throw new TypeError("no");
      },
    },
    { given: "later", fetch: () => Promise.reject(new TypeError("no")) },
  ])("a fetch that fails $given is a connection error, and tried again", async ({ fetch }) => {
    withoutWaits();
    const spy = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(fetch);
    expect(await outcome(clientOf({ url: "http://a.test" }, { fetch: spy }).licenseKeys.retrieve("x"))).toMatchObject({
      kind: "connection",
      cause: new TypeError("no"),
    });
    expect(spy).toHaveBeenCalledTimes(3);
  });

  test("the first success ends it", async () => {
    withoutWaits();
    const server = await faultServer({ status: 500 }, cutBody, ok);
    expect(await clientOf(server).licenseKeys.retrieve("x")).toEqual({ id: "x" });
    expect(server.requests).toHaveLength(3);
  });
});

describe("what is sent again", () => {
  test.each([
    { given: undefined, want: [undefined, "1", "2"] },
    { given: { "x-retry-count": "7" }, want: ["7", "7", "7"] },
    { given: { "X-Retry-Count": null }, want: [undefined, undefined, undefined] },
  ])("X-Retry-Count with the headers $given is $want", async ({ given, want }) => {
    withoutWaits();
    const server = await faultServer({ status: 500 });
    await outcome(clientOf(server).licenseKeys.retrieve("x", { headers: given }));
    expect(server.requests.map(({ headers }) => headers["x-retry-count"])).toEqual(want);
  });

  test("has the same key and body", async () => {
    withoutWaits();
    const server = await faultServer({ status: 500 });
    await outcome(callOf(clientOf(server), write, { params: { a: 1 }, options: { idempotencyKey: "k" } }));
    expect(server.requests.map(({ headers, body }) => [headers["idempotency-key"], body])).toEqual(
      Array(3).fill(["k", '{"a":1}']),
    );
  });

  test("a key is made for a POST where the API has a header for it", async () => {
    withoutWaits();
    const server = await faultServer({ status: 500 });
    const client = new AnyClient({ idempotency: idempotencyKeys("X-Idem") }, { baseURL: server.url, bearerToken: "t" });
    await outcome(callOf(client, write, { params: {} }));
    await outcome(callOf(client, write, { params: {} }));
    const keys = server.requests.map(({ headers }) => headers["x-idem"]);
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(/^[\w-]{16,}$/);
    await outcome(callOf(client, { method: "PATCH", body: json }, { params: {} }));
    expect(server.requests.slice(6).map(({ headers }) => headers["x-idem"])).toEqual([undefined]);
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  // Where the clock is not GMT's: one form of a date does not say that it is.
  vi.stubEnv("TZ", "America/New_York");
  afterAll(() => vi.unstubAllEnvs());
  test.each<{ given: Record<string, string>; want: number | undefined }>([
    { given: {}, want: undefined },
    { given: { "retry-after": "7" }, want: 7 },
    { given: { "retry-after": "1.5" }, want: 1.5 },
    { given: { "retry-after": "0" }, want: 0 },
    { given: { "retry-after": "-1" }, want: undefined },
    { given: { "retry-after": "soon" }, want: undefined },
    { given: { "retry-after": "" }, want: undefined },
    { given: { "retry-after": "99999999" }, want: 99999999 },
    { given: { "retry-after": "1e400" }, want: Infinity },
    { given: { "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" }, want: 30 },
    { given: { "retry-after": "Wed, 31 Dec 2025 23:59:30 GMT" }, want: undefined },
    { given: { "retry-after-ms": "250" }, want: 0.25 },
    { given: { "retry-after-ms": "250", "retry-after": "9" }, want: 0.25 },
    { given: { "retry-after-ms": "x", "retry-after": "9" }, want: 9 },
    { given: { "retry-after-ms": "-1", "retry-after": "9" }, want: 9 },
    { given: { "retry-after-ms": "0", "retry-after": "9" }, want: 0 },
    { given: { "retry-after": "Thursday, 01-Jan-26 00:00:30 GMT" }, want: 30 },
    { given: { "retry-after": "Thu Jan  1 00:00:30 2026" }, want: 30 },
    { given: { "retry-after": "Thu, 01 Jan 2026 00:00:00 GMT" }, want: 0 },
    { given: { "retry-after": "2026-01-01T00:00:30Z" }, want: 30 },
    { given: { "retry-after": "120, 5" }, want: undefined },
    { given: { "retry-after": "soon 2090" }, want: undefined },
  ])("$given is $want seconds", ({ given, want }) => {
    expect(retryAfterSeconds(new Headers(given), now)).toBe(want);
  });

  const errorWith = (headers: Record<string, string>) => new APIError(429, undefined, undefined, new Headers(headers));
  test.each<{ given: string; attempt: number; want: number | undefined }>([
    { given: "2", attempt: 0, want: 2000 },
    { given: "60", attempt: 0, want: 60_000 },
    { given: "60.001", attempt: 0, want: undefined },
    { given: "99999999", attempt: 0, want: undefined },
    { given: "1e400", attempt: 0, want: undefined },
    { given: "0", attempt: 0, want: 250 },
    { given: "-5", attempt: 0, want: 250 },
    { given: "garbage", attempt: 1, want: 500 },
    { given: "Thu, 01 Jan 1970 00:00:00 GMT", attempt: 9, want: 4000 },
  ])("“$given” makes the wait $want", ({ given, attempt, want }) => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    expect(retryDelay(errorWith({ "retry-after": given }), "GET", false, attempt)).toBe(want);
  });

  test.each([0, 1, 2, 3, 4, 5, 20])("the backoff after attempt %i is full jitter", (attempt) => {
    const longest = Math.min(500 * 2 ** attempt, 8000);
    const error = new APIError(500, undefined, undefined, new Headers());
    const delays = Array.from({ length: 500 }, () => retryDelay(error, "GET", false, attempt) ?? NaN);
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...delays)).toBeLessThan(longest);
    expect(Math.max(...delays) - Math.min(...delays)).toBeGreaterThan(longest / 2);
  });

  test("a long one gives the error at once, with the hint on it", async () => {
    const server = await faultServer({ status: 429, headers: { "retry-after": "3600" } });
    expect(await outcome(clientOf(server).licenseKeys.retrieve("x"))).toMatchObject({ status: 429, retryAfter: 3600 });
    expect(server.requests).toHaveLength(1);
  });
});

describe("the retry budget", () => {
  test("under a lasting outage, retries add at most a tenth", async () => {
    withoutWaits();
    const fetch = mockFetch(() => new Response(null, { status: 500 }));
    const client = clientOf({ url: "http://a.test" }, { fetch });
    for (let call = 0; call < 100; call++) await outcome(client.licenseKeys.retrieve("x"));
    expect(fetch).toHaveBeenCalledTimes(110);
    // The clients that are made from it have no budget of their own.
    await outcome(client.withOptions({ maxRetries: 5 }).licenseKeys.retrieve("x"));
    expect(fetch).toHaveBeenCalledTimes(111);
  });

  test("ten successes earn a retry", async () => {
    withoutWaits();
    let status = 500;
    const fetch = mockFetch(() => (status === 500 ? new Response(null, { status }) : Response.json({})));
    const client = clientOf({ url: "http://a.test" }, { fetch });
    for (let call = 0; call < 20; call++) await outcome(client.licenseKeys.retrieve("x"));
    status = 200;
    for (let call = 0; call < 9; call++) await client.licenseKeys.retrieve("x");
    status = 500;
    fetch.mockClear();
    await outcome(client.licenseKeys.retrieve("x"));
    expect(fetch).toHaveBeenCalledTimes(1);
    status = 200;
    await client.licenseKeys.retrieve("x");
    status = 500;
    fetch.mockClear();
    await outcome(client.licenseKeys.retrieve("x"));
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
