/** Which server is called: the environment's, or the base URL that was given. */
import DodoPayments, { type ClientOptions, DodoPaymentsError } from "dodopayments-license-keys";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const variable = "DODO_PAYMENTS_BASE_URL";
const live = "https://live.dodopayments.com";
const testing = "https://test.dodopayments.com";

beforeEach(() => void vi.stubEnv(variable, undefined));
afterEach(() => void vi.unstubAllEnvs());

/** The URL that a client calls, and how it calls `fetch`. */
async function calledBy(options: ClientOptions): Promise<{ readonly url: unknown; readonly init: RequestInit }> {
  const fetch = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ id: "lic_1" }));
  await new DodoPayments({ bearerToken: "key", fetch, ...options }).licenseKeys.retrieve("lic_1");
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(fetch).toHaveBeenCalledTimes(1);
  return { url, init: init ?? {} };
}

describe("the server", () => {
  test.each<{ given: ClientOptions; fromVariable?: string; want: string }>([
    { given: {}, want: live },
    { given: { environment: "live_mode" }, want: live },
    { given: { environment: "test_mode" }, want: testing },
    { given: { environment: undefined }, want: live },
    { given: { baseURL: "https://example.com" }, want: "https://example.com" },
    { given: { baseURL: "https://example.com/" }, want: "https://example.com" },
    { given: { baseURL: "https://example.com/v1///" }, want: "https://example.com/v1" },
    { given: { baseURL: undefined }, want: live },
    { given: { baseURL: null }, want: live },
    { given: {}, fromVariable: "https://env.example.com/", want: "https://env.example.com" },
    { given: {}, fromVariable: "  ", want: live },
    { given: { environment: "test_mode" }, fromVariable: "", want: testing },
    { given: { baseURL: "https://example.com" }, fromVariable: "https://env.example.com", want: "https://example.com" },
    { given: { baseURL: null, environment: "test_mode" }, fromVariable: "https://env.example.com", want: testing },
  ])("for $given and the variable $fromVariable is $want", async ({ given, fromVariable, want }) => {
    vi.stubEnv(variable, fromVariable);
    expect(new DodoPayments(given).baseURL).toBe(want);
    expect((await calledBy(given)).url).toBe(`${want}/license_keys/lic_1`);
  });

  test.each<{ given: ClientOptions; fromVariable?: string }>([
    { given: { baseURL: "https://example.com", environment: "test_mode" } },
    { given: { environment: "test_mode" }, fromVariable: "https://env.example.com" },
  ])("for $given and the variable $fromVariable is ambiguous", ({ given, fromVariable }) => {
    vi.stubEnv(variable, fromVariable);
    expect(() => new DodoPayments(given)).toThrow(DodoPaymentsError);
    expect(() => new DodoPayments(given)).toThrow(/baseURL: null/);
  });

  test("is changed on the client, and by withOptions", async () => {
    const client = new DodoPayments({ environment: "test_mode" });
    expect(client.withOptions({ environment: "live_mode" }).baseURL).toBe(live);
    expect(client.withOptions({ timeout: 1 }).baseURL).toBe(testing);
    expect(client.withOptions({ baseURL: "https://example.com/" }).baseURL).toBe("https://example.com");
    client.baseURL = "https://changed.example.com/";
    expect(client.baseURL).toBe("https://changed.example.com");
    expect(client.withOptions({}).baseURL).toBe("https://changed.example.com");
    expect(client.withOptions({ environment: "test_mode" }).baseURL).toBe(testing);
  });
});

test("fetch is called with a URL string and an init, never with a Request", async () => {
  const { url, init } = await calledBy({ environment: "test_mode" });
  expect(url).toBeTypeOf("string");
  expect(init.method).toBe("GET");
  expect(init.headers).toBeInstanceOf(Headers);
  expect(new Headers(init.headers).get("authorization")).toBe("Bearer key");
  expect(init.signal).toBeInstanceOf(AbortSignal);
});

test("an environment that the document does not have is refused", () => {
  // @ts-expect-error -- no such server
  expect(() => new DodoPayments({ environment: "production" })).toThrow(/test_mode, live_mode/);
});

test("options that nobody knows are ignored", async () => {
  // @ts-expect-error -- an option of the vendor's SDK
  expect((await calledBy({ webhookKey: "key" })).url).toBe(`${live}/license_keys/lic_1`);
});
