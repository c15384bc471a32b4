import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { pause, withDeadline } from "../../templates/runtime/deadline.js";
import { APIConnectionTimeoutError, APIUserAbortError } from "../../templates/runtime/error.js";
import type { RequestOptions } from "../../templates/runtime/option.js";
import {
  type Answer,
  clientOf,
  faultServer,
  type LicenseKeys,
  mockFetch,
  outcome,
  silence,
  stalledBody,
  withoutWaits,
} from "./fixture.js";

const slow: Answer = { trickle: `{"a":"${"x".repeat(100)}"}`, every: 30 };
const busy: Answer = { status: 503, headers: { "retry-after": "30" } };
const stalledError: Answer = { bytes: "HTTP/1.1 404 X\r\ncontent-length: 9\r\n\r\n{", after: "silence" };

describe("a timeout bounds an attempt", () => {
  test.each<{ given: string; answer: Answer }>([
    { given: "without headers", answer: silence },
    { given: "with half a header", answer: { bytes: "HTTP/1.1 200 OK\r\nconte", after: "silence" } },
    { given: "with a body that stops", answer: stalledBody },
    { given: "with a body that trickles", answer: slow },
    { given: "with the body of an error that stops", answer: stalledError },
  ])("$given", async ({ answer }) => {
    withoutWaits();
    const server = await faultServer(answer);
    const error = await outcome(clientOf(server).licenseKeys.retrieve("x", { timeout: 400, maxRetries: 1 }));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(server.requests).toHaveLength(2);
  });

  test("each attempt has its own", async () => {
    withoutWaits();
    const server = await faultServer(silence, { body: { id: "x" }, wait: 60 });
    expect(await clientOf(server, { timeout: 800 }).licenseKeys.retrieve("x")).toEqual({ id: "x" });
  });

  test("asResponse: until the headers are there; the rest is the reader's own", async () => {
    const server = await faultServer({ trickle: '{"id":"a long one"}', every: 20 });
    const response = await clientOf(server).licenseKeys.retrieve("x", { timeout: 100 }).asResponse();
    expect(await response.json()).toEqual({ id: "a long one" });
    const stuck = await faultServer(silence);
    expect(
      await outcome(clientOf(stuck, { maxRetries: 0 }).licenseKeys.retrieve("x", { timeout: 60 }).asResponse()),
    ).toBeInstanceOf(APIConnectionTimeoutError);
  });

  test("a body that is parsed after asResponse is bounded, and its connection given up", async () => {
    const server = await faultServer(stalledBody);
    const request = clientOf(server).licenseKeys.retrieve("x", { timeout: 100 });
    await request.asResponse();
    expect(await outcome(request)).toBeInstanceOf(APIConnectionTimeoutError);
    await vi.waitFor(() => expect(server.abandoned).toBe(1));
  });

  test.each([2 ** 31, 2 ** 40, Infinity])("%d ms is not at once", async (timeout) => {
    const server = await faultServer({ body: {}, wait: 20 });
    expect(await clientOf(server, { timeout }).licenseKeys.retrieve("x", { totalTimeout: timeout })).toEqual({});
  });
});

describe("a total timeout bounds the call", () => {
  test.each<{ given: string; answer: Answer }>([
    { given: "an attempt", answer: silence },
    { given: "several attempts", answer: { status: 500, wait: 40 } },
    { given: "a wait that is longer", answer: busy },
  ])("$given", async ({ answer }) => {
    withoutWaits();
    const server = await faultServer(answer);
    const error = await outcome(clientOf(server, { maxRetries: 50 }).licenseKeys.retrieve("x", { totalTimeout: 150 }));
    expect(error).toMatchObject({ kind: "timeout", operation: "get_license_key_handler" });
  });
});

describe("an abort settles the call before anything else happens", () => {
  const never = () => new Promise<string>(() => {});
  test.each<{ given: string; answer: Answer; bearerToken?: () => Promise<string>; raw?: boolean }>([
    { given: "while a credential is fetched", answer: {}, bearerToken: never },
    { given: "before the headers", answer: silence },
    { given: "before the headers of a raw answer", answer: silence, raw: true },
    { given: "in the body", answer: stalledBody },
    { given: "in a body that trickles", answer: slow },
    { given: "in the body of an error", answer: stalledError },
    { given: "in the backoff", answer: busy },
  ])("$given", async ({ answer, bearerToken, raw }) => {
    const server = await faultServer(answer);
    const controller = new AbortController();
    const reason = new Error("changed my mind");
    const client = clientOf(server, bearerToken && { bearerToken });
    const request = client.licenseKeys.retrieve("x", { signal: controller.signal });
    const error = outcome(raw ? request.asResponse() : request);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const settled = vi.fn();
    void error.then(settled);
    controller.abort(reason);
    await new Promise((resolve) => setTimeout(resolve));
    expect(settled).toHaveBeenCalled();
    expect(await error).toMatchObject({
      name: "APIUserAbortError",
      kind: "aborted",
      cause: reason,
      operation: "get_license_key_handler",
    });
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    // Nothing comes after it.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests.length).toBe(bearerToken ? 0 : 1);
    await vi.waitFor(() => expect(server.abandoned).toBe(answer === busy || bearerToken ? 0 : 1));
  });

  test("the body of a raw answer ends with the signal", async () => {
    const server = await faultServer(stalledBody);
    const controller = new AbortController();
    const response = await clientOf(server).licenseKeys.retrieve("x", { signal: controller.signal }).asResponse();
    const text = outcome(response.text());
    controller.abort();
    expect(await text).toBeInstanceOf(Error);
  });

  test("before it is sent, nothing is", async () => {
    const fetch = mockFetch();
    const client = clientOf({ url: "http://a.test" }, { fetch });
    expect(await outcome(client.licenseKeys.retrieve("x", { signal: AbortSignal.abort() }))).toBeInstanceOf(
      APIUserAbortError,
    );
    const controller = new AbortController();
    client.bearerToken = async () => (controller.abort(), "t");
    expect(await outcome(client.licenseKeys.retrieve("x", { signal: controller.signal }))).toBeInstanceOf(
      APIUserAbortError,
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe("2000 calls leave no listener and no timer behind", () => {
  test.each<{ given: string; use: (keys: LicenseKeys, options: RequestOptions) => PromiseLike<unknown> }>([
    { given: "awaited", use: (keys, options) => keys.retrieve("x", options) },
    {
      given: "with a bound on the whole call",
      use: (keys, options) => keys.retrieve("x", { ...options, totalTimeout: 9e4 }),
    },
    { given: "unread", use: (keys, options) => keys.retrieve("x", options).asResponse() },
    {
      given: "unread at first",
      use: async (keys, options) => {
        const request = keys.retrieve("x", options);
        await request.asResponse();
        await request;
      },
    },
    {
      given: "pages, fetched ahead",
      use: async (keys, options) => {
        for await (const _ of keys.list({}, options).pages({ prefetch: 2 })) break;
      },
    },
  ])("$given", async ({ use }) => {
    withoutWaits();
    const set = vi.spyOn(globalThis, "setTimeout");
    const clear = vi.spyOn(globalThis, "clearTimeout");
    const { signal } = new AbortController();
    let sent = 0;
    const fetch = mockFetch(() =>
      sent++ % 5 === 0 ? new Response(null, { status: 500 }) : Response.json({ items: [1] }),
    );
    const { licenseKeys } = clientOf({ url: "http://a.test" }, { fetch });
    for (let call = 0; call < 2000; call++) await outcome(use(licenseKeys, { signal }));
    // What was fetched ahead in vain ends by itself.
    await vi.waitFor(() => expect(getEventListeners(signal, "abort")).toHaveLength(0));
    const cleared = new Set(clear.mock.calls.map(([timer]) => timer));
    const left = set.mock.results.filter(
      ({ value }, index) =>
        !cleared.has(value as Parameters<typeof clearTimeout>[0]) && (set.mock.calls[index]?.[1] ?? 0) > 1000,
    );
    expect(set.mock.results.length).toBeGreaterThanOrEqual(2000);
    expect(left).toHaveLength(0);
  });
});

describe("withDeadline and pause", () => {
  test("work that ignores its signal is left behind", async () => {
    expect(await outcome(withDeadline(() => new Promise(() => {}), 10, undefined))).toBeInstanceOf(
      APIConnectionTimeoutError,
    );
  });

  test("a rejection after the end is nobody's", async () => {
    const late = () => new Promise((_, reject) => setTimeout(() => reject(new Error("late")), 20));
    await outcome(withDeadline(late, 5, undefined));
    await new Promise((resolve) => setTimeout(resolve, 40));
  });

  test("a pause ends with its time or its signal", async () => {
    const controller = new AbortController();
    await pause(1, controller.signal);
    const paused = outcome(pause(10_000, controller.signal));
    controller.abort();
    expect(await paused).toBeInstanceOf(APIUserAbortError);
    expect(await outcome(pause(10_000, controller.signal))).toBeInstanceOf(APIUserAbortError);
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});
