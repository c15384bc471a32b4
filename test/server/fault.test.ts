import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startLicenseKeyServer, type Fault, type LicenseKeyServer } from "./license-key-server.js";
import { send, type SendOptions } from "./send.js";

let server: LicenseKeyServer;

beforeEach(async () => {
  server = await startLicenseKeyServer();
});

afterEach(() => server.close());

const call = (path: string, options?: SendOptions): Promise<Response> => send(server, path, options);

describe("faults in the operation's place", () => {
  const update = { method: "PATCH", body: { disabled: true } };
  const path = "/license_keys/lic_1";

  test.each<{ given: Fault; want: { status: number; headers: Record<string, string | null>; body: string } }>([
    {
      given: { kind: "rate-limit", retryAfter: 2 },
      want: {
        status: 429,
        headers: { "retry-after": "2", "x-ratelimit-remaining": "0" },
        body: '{"code":"TOO_MANY_REQUESTS","message":"Too many requests"}',
      },
    },
    {
      given: { kind: "rate-limit", retryAfter: "Wed, 21 Oct 2026 07:28:00 GMT" },
      want: {
        status: 429,
        headers: { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" },
        body: '{"code":"TOO_MANY_REQUESTS","message":"Too many requests"}',
      },
    },
    {
      given: { kind: "rate-limit", retryAfter: undefined },
      want: {
        status: 429,
        headers: { "retry-after": null },
        body: '{"code":"TOO_MANY_REQUESTS","message":"Too many requests"}',
      },
    },
    {
      given: { kind: "status", status: 500 },
      want: { status: 500, headers: {}, body: '{"code":"INTERNAL_SERVER_ERROR","message":"Something went wrong :("}' },
    },
    {
      given: { kind: "status", status: 503, code: "BUSY", headers: { "retry-after-ms": "5" } },
      want: {
        status: 503,
        headers: { "retry-after-ms": "5" },
        body: '{"code":"BUSY","message":"Something went wrong :("}',
      },
    },
    {
      given: { kind: "redirect", location: "https://example.com/" },
      want: { status: 307, headers: { location: "https://example.com/" }, body: "" },
    },
    {
      given: { kind: "redirect", location: "/license_keys/lic_2", status: 302 },
      want: { status: 302, headers: { location: "/license_keys/lic_2" }, body: "" },
    },
  ])("$given", async ({ given, want }) => {
    const before = { ...server.store.key("lic_1") };
    server.fault(given);
    const response = await call(path, update);
    const headers = Object.fromEntries(Object.keys(want.headers).map((name) => [name, response.headers.get(name)]));
    expect({ status: response.status, headers, body: await response.text() }).toEqual(want);
    expect(response.headers.get("x-request-id")).toBe("req_1");
    expect(server.store.key("lic_1")).toEqual(before);
    expect((await call(path, update)).status).toBe(200);
  });
});

describe("faults in the answer", () => {
  const update = { method: "PATCH", body: { disabled: true } };
  const path = "/license_keys/lic_1";

  test.each<{ given: Fault; want: { status: number; type: string; body: RegExp } }>([
    { given: { kind: "broken-json" }, want: { status: 200, type: "application/json", body: /^\{"id":[^}]+$/ } },
    { given: { kind: "non-json" }, want: { status: 200, type: "text/html; charset=utf-8", body: /^<!doctype html>/ } },
    { given: { kind: "non-json", status: 502 }, want: { status: 502, type: "text/html; charset=utf-8", body: /Bad/ } },
    { given: { kind: "empty" }, want: { status: 200, type: "application/json", body: /^$/ } },
  ])("$given", async ({ given, want }) => {
    server.fault(given);
    const response = await call(path, update);
    expect({ status: response.status, type: response.headers.get("content-type") }).toEqual({
      status: want.status,
      type: want.type,
    });
    expect(await response.text()).toMatch(want.body);
    expect(server.store.key("lic_1")?.status).toBe("disabled");
  });

  test("a slow answer comes late, before the headers", async () => {
    server.fault({ kind: "slow", at: "headers", ms: 60 });
    const start = performance.now();
    expect((await call(path)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  test("a slow body comes late, and whole", async () => {
    server.fault({ kind: "slow", at: "body", ms: 60 });
    const start = performance.now();
    const response = await call(path);
    expect(await response.json()).toEqual(server.store.key("lic_1"));
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  test("a connection dropped before the headers", async () => {
    server.fault({ kind: "drop", at: "headers" });
    await expect(call(path, update)).rejects.toThrow(TypeError);
    expect(server.store.key("lic_1")?.status).toBe("disabled");
  });

  test("a connection dropped in the middle of the body", async () => {
    server.fault({ kind: "drop", at: "body" });
    const response = await call(path, update);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test.each<{ given: Fault; want: string | undefined }>([
    { given: { kind: "broken-json" }, want: "{" },
    { given: { kind: "slow", at: "body", ms: 1 }, want: "" },
    { given: { kind: "drop", at: "body" }, want: undefined },
  ])("an answer without a body can have $given too", async ({ given, want }) => {
    const instance = server.store.instances[0];
    const key = server.store.key(instance?.license_key_id ?? "");
    const body = { license_key: key?.key, license_key_instance_id: instance?.id };
    server.fault(given);
    const response = await call("/licenses/deactivate", { method: "POST", body });
    expect(await response.text().catch(() => undefined)).toBe(want);
  });

  test("closing the server does not wait for the slow", async () => {
    server.fault({ kind: "slow", at: "headers", ms: 60_000 });
    const slow = expect(call(path)).rejects.toThrow(TypeError);
    while (server.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    await server.close();
    await slow;
  });

  test("a slow answer that nobody waits for is given up", async () => {
    server.fault({ kind: "slow", at: "headers", ms: 60_000 });
    const signal = AbortSignal.timeout(20);
    await expect(fetch(`${server.url}${path}`, { signal })).rejects.toThrow("timeout");
    expect((await call(path)).status).toBe(200);
  });
});

describe("the scope of a fault", () => {
  const error: Fault = { kind: "status", status: 500 };
  const paths = ["/license_keys", "/license_keys/lic_1", "/license_keys"];

  test.each([
    { given: {}, want: [500, 200, 200] },
    { given: { times: 2 }, want: [500, 500, 200] },
    { given: { path: "/license_keys/lic_1" }, want: [200, 500, 200] },
    { given: { path: /\/license_keys$/, times: 2 }, want: [500, 200, 500] },
    { given: { method: "PATCH" }, want: [200, 200, 200] },
    { given: { method: "GET", times: Infinity }, want: [500, 500, 500] },
  ])("$given", async ({ given, want }) => {
    server.fault(error, given);
    const statuses = [];
    for (const path of paths) statuses.push((await call(path)).status);
    expect(statuses).toEqual(want);
  });

  test("faults take their turns, and are counted", async () => {
    server.fault(error, { times: 2 });
    server.fault({ kind: "rate-limit", retryAfter: 0 });
    const seen = [];
    for (let turn = 0; turn < 4; turn += 1) seen.push([server.faultsLeft, (await call("/license_keys")).status]);
    expect(seen).toEqual([
      [3, 500],
      [2, 500],
      [1, 429],
      [0, 200],
    ]);
  });
});
