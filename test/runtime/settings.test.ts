import { describe, expect, test, vi } from "vitest";
import { ClientError } from "../../templates/runtime/error.js";
import {
  AnyClient,
  callOf,
  type ClientOptions,
  clientOf,
  DodoPayments,
  faultServer,
  mockFetch,
  operations,
  outcome,
} from "./fixture.js";

const testMode = "https://test.dodopayments.com";
const liveMode = "https://live.dodopayments.com";
const ambiguous = /Both a base URL .* and the environment "live_mode" are given/;

describe("where the API is", () => {
  test.each<{ given: ClientOptions; variable?: string; want: string | RegExp }>([
    { given: {}, want: testMode },
    { given: { environment: "live_mode" }, want: liveMode },
    { given: { baseURL: "https://a.test/v1" }, want: "https://a.test/v1" },
    { given: { baseURL: "https://a.test/v1///" }, want: "https://a.test/v1" },
    { given: {}, variable: "https://env.test/", want: "https://env.test" },
    { given: { baseURL: "https://a.test" }, variable: "https://env.test", want: "https://a.test" },
    { given: { baseURL: undefined }, variable: "https://env.test", want: "https://env.test" },
    { given: { baseURL: "" }, variable: "https://env.test", want: "https://env.test" },
    { given: { baseURL: "  " }, variable: " ", want: testMode },
    { given: {}, variable: "", want: testMode },
    { given: { baseURL: "https://a.test", environment: "live_mode" }, want: ambiguous },
    { given: { environment: "live_mode" }, variable: "https://env.test", want: ambiguous },
    { given: { baseURL: null, environment: "live_mode" }, variable: "https://env.test", want: liveMode },
    { given: { baseURL: null }, variable: "https://env.test", want: testMode },
    { given: { environment: "moon" }, want: /Unknown environment "moon".*test_mode, live_mode/ },
    { given: { environment: "toString" }, want: /Unknown environment "toString"/ },
  ])("$given, with the variable $variable: $want", ({ given, variable = "", want }) => {
    vi.stubEnv("DODO_PAYMENTS_BASE_URL", variable);
    if (typeof want === "string") expect(new DodoPayments(given).baseURL).toBe(want);
    else expect(() => new DodoPayments(given)).toThrow(want);
  });

  test("a document without servers needs a base URL", () => {
    vi.stubEnv("DODO_PAYMENTS_BASE_URL", "");
    expect(() => new AnyClient({ environments: {}, defaultEnvironment: "" }, {})).toThrow(ClientError);
    expect(() => new AnyClient({ environments: {}, defaultEnvironment: "" }, {})).toThrow(
      /pass baseURL, or set DODO_PAYMENTS_BASE_URL/,
    );
  });

  test.each(["no url", "", "https://me:pw@a.test", "/relative"])(
    "“%s”, set on the client, is refused when it is called",
    async (baseURL) => {
      const client = clientOf({ url: "https://a.test" });
      client.baseURL = baseURL;
      const error = await outcome(client.licenseKeys.retrieve("x"));
      expect(error).toBeInstanceOf(ClientError);
      expect(error).not.toHaveProperty("kind");
      expect(error).toHaveProperty("message", expect.stringContaining("baseURL must be absolute"));
    },
  );
});

describe("what can be read and set", () => {
  test("has its defaults", () => {
    vi.stubEnv("DODO_PAYMENTS_LOG", "");
    const client = new DodoPayments();
    expect([client.timeout, client.maxRetries, client.logLevel]).toEqual([60_000, 2, "warn"]);
  });

  test("is what withOptions starts from", () => {
    const client = new DodoPayments({ bearerToken: "one", environment: "live_mode" });
    Object.assign(client, {
      timeout: 5,
      maxRetries: 7,
      logLevel: "error",
      bearerToken: "two",
      baseURL: "https://a.test/",
    });
    const other = client.withOptions({ maxRetries: 1 });
    expect(other).toBeInstanceOf(DodoPayments);
    expect(other).toMatchObject({
      timeout: 5,
      maxRetries: 1,
      logLevel: "error",
      bearerToken: "two",
      baseURL: "https://a.test",
    });
    expect(client.maxRetries).toBe(7);
    other.timeout = 6;
    expect(client.timeout).toBe(5);
  });

  test.each<{ given: ClientOptions; want: string }>([
    { given: { environment: "live_mode" }, want: liveMode },
    { given: { baseURL: "https://b.test" }, want: "https://b.test" },
    { given: { baseURL: null, environment: "live_mode" }, want: liveMode },
    { given: {}, want: "https://a.test" },
  ])("withOptions($given) goes to $want", ({ given, want }) => {
    vi.stubEnv("DODO_PAYMENTS_BASE_URL", "https://env.test");
    expect(new DodoPayments({ baseURL: "https://a.test" }).withOptions(given).baseURL).toBe(want);
  });

  test("withOptions leads from an environment to a base URL, and from one environment to another", () => {
    const client = new DodoPayments({ environment: "live_mode" });
    expect(client.withOptions({ baseURL: "https://b.test" }).baseURL).toBe("https://b.test");
    expect(client.withOptions({ environment: "test_mode" }).baseURL).toBe(testMode);
    expect(client.withOptions({}).baseURL).toBe(liveMode);
  });

  test("options that nobody knows are ignored", () => {
    expect(new DodoPayments({ environment: "test_mode", ...{ colour: "red" } }).baseURL).toBe(testMode);
  });
});

describe("environment variables", () => {
  test.each([
    { given: "debug", option: undefined, want: "debug" },
    { given: "off", option: undefined, want: "off" },
    { given: "loud", option: undefined, want: "warn" },
    { given: " ", option: undefined, want: "warn" },
    { given: "debug", option: "error" as const, want: "error" },
  ])("…LOG “$given” and logLevel $option make it $want", ({ given, option, want }) => {
    vi.stubEnv("DODO_PAYMENTS_LOG", given);
    const logger = { ...console, warn: vi.fn() };
    expect(new DodoPayments({ logLevel: option, logger }).logLevel).toBe(want);
    expect(logger.warn).toHaveBeenCalledTimes(given === "loud" ? 1 : 0);
  });
});

describe("the values of a call win over the client's", () => {
  test("headers: undefined keeps, null removes", async () => {
    const fetch = mockFetch();
    const defaultHeaders = { "X-One": "1", "X-Two": 2, "X-Three": true, Accept: null };
    const client = clientOf({ url: "https://a.test" }, { fetch, defaultHeaders });
    await client.licenseKeys.retrieve("x", { headers: { "x-one": undefined, "x-two": null, "x-three": "call" } });
    const headers = fetch.mock.calls[0]?.[1].headers as Headers;
    expect(Object.fromEntries(headers)).toEqual({
      authorization: expect.any(String) as string,
      "x-one": "1",
      "x-three": "call",
    });
  });

  test("query: undefined removes, null sends an empty value", async () => {
    const fetch = mockFetch();
    const defaultQuery = { a: "1", b: "2", c: "3", d: null, e: undefined };
    const client = clientOf({ url: "https://a.test" }, { fetch, defaultQuery });
    await callOf(client, operations.list, {
      options: { query: { b: undefined, c: null } },
      params: { a: undefined, status: "active" },
    });
    expect(fetch.mock.calls[0]?.[0]).toBe("https://a.test/license_keys?a=1&c=&d=&status=active");
  });

  test("retries and path", async () => {
    const server = await faultServer({ status: 500 });
    await outcome(
      clientOf(server, { maxRetries: 5 }).licenseKeys.retrieve("x", {
        maxRetries: 0,
        path: "/elsewhere?y=1",
        query: { z: 2 },
      }),
    );
    expect(server.requests.map(({ url }) => url)).toEqual(["/elsewhere?y=1&z=2"]);
  });
});

describe("fetch", () => {
  test("is called with a URL string and an init", async () => {
    const fetch = mockFetch();
    const client = clientOf(
      { url: "https://a.test" },
      { fetch, fetchOptions: { cache: "no-store", redirect: "follow" } },
    );
    await client.request({ method: "patch", path: "x", body: { a: 1 }, fetchOptions: { credentials: "omit" } });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(url).toBe("https://a.test/x");
    expect(init).toMatchObject({
      method: "PATCH",
      body: '{"a":1}',
      cache: "no-store",
      credentials: "omit",
      redirect: "manual",
    });
    expect(init?.headers).toBeInstanceOf(Headers);
    expect(init?.signal).toBeInstanceOf(AbortSignal);
    expect(fetch.mock.calls[0]).toHaveLength(2);
  });

  test("is the global one, looked up when it is called", async () => {
    const client = clientOf({ url: "https://a.test" });
    const spy = vi.spyOn(globalThis, "fetch").mockResolvedValue(Response.json({ id: 1 }));
    expect(await client.licenseKeys.retrieve("x")).toEqual({ id: 1 });
    expect(spy).toHaveBeenCalledOnce();
  });
});

test.each([
  { given: {}, options: {}, want: { timeout: 60_000, maxRetries: 2 } },
  { given: { timeout: 5000, maxRetries: 0 }, options: {}, want: { timeout: 5000, maxRetries: 0 } },
  {
    given: { timeout: 5000, maxRetries: 0 },
    options: { timeout: 7, maxRetries: 1 },
    want: { timeout: 7, maxRetries: 1 },
  },
])("defaults of the API's own, $given, below $options", ({ given, options, want }) => {
  const { timeout, maxRetries } = new AnyClient(given, options);
  expect({ timeout, maxRetries }).toEqual(want);
});
