import { describe, expect, test } from "vitest";
import {
  active,
  answer,
  call,
  find,
  full,
  instancesOf,
  listIds,
  serveEachTest,
  server,
  sold,
  used,
} from "./license-key-fixture.js";
import { type LicenseKey, startLicenseKeyServer } from "./license-key-server.js";

serveEachTest();

describe("seed", () => {
  test.each([{ given: 0 }, { given: 1 }, { given: 1234 }])("$given keys", async ({ given }) => {
    await using small = await startLicenseKeyServer({ keys: given });
    expect(small.keys).toHaveLength(given);
  });

  test("is the same every time", async () => {
    const again = await startLicenseKeyServer();
    await again.close();
    expect(again.keys).toEqual(server.keys);
    expect(again.store.instances).toEqual(server.store.instances);
  });

  test.each<{ given: string; of: (key: LicenseKey) => unknown; want: number }>([
    { given: "each status", of: (key: LicenseKey) => key.status, want: 3 },
    { given: "several customers", of: (key: LicenseKey) => key.customer_id, want: 11 },
    { given: "several products", of: (key: LicenseKey) => key.product_id, want: 4 },
    { given: "keys of subscriptions and others", of: sold, want: 2 },
    { given: "several limits", of: (key: LicenseKey) => key.activations_limit, want: 4 },
    { given: "keys with room and without", of: full, want: 2 },
    { given: "no text twice", of: (key: LicenseKey) => key.key, want: 237 },
  ])("has $given", ({ of, want }) => {
    expect(new Set(server.keys.map(of)).size).toBe(want);
  });

  test("counts the instances that there are", () => {
    for (const key of server.keys) expect(instancesOf(key)).toHaveLength(key.instances_count);
  });
});

describe("pages", () => {
  test.each([
    { given: "", want: [0, 10] },
    { given: "?page_number=0", want: [0, 10] },
    { given: "?page_number=1", want: [10, 20] },
    { given: "?page_size=7&page_number=2", want: [14, 21] },
    { given: "?page_size=100&page_number=2", want: [200, 237] },
    { given: "?page_size=100&page_number=3", want: [0, 0] },
    { given: "?page_size=500", want: [0, 100] },
    { given: "?page_size=500&page_number=1", want: [100, 200] },
    { given: "?page_size=0", want: [0, 0] },
    { given: "?page_number=2147483647", want: [0, 0] },
  ])("of license keys: “$given” is $want", async ({ given, want: [start, end] }) => {
    expect(await listIds(`/license_keys${given}`)).toEqual(server.keys.slice(start, end).map(({ id }) => id));
  });

  test("of license key instances", async () => {
    const all = server.store.instances.map(({ id }) => id);
    expect(await listIds("/license_key_instances?page_size=20&page_number=3")).toEqual(all.slice(60, 80));
  });

  test.each([
    { given: "page_size=-1", want: "page_size: expected an integer from 0" },
    { given: "page_size=ten", want: "page_size: expected an integer from 0" },
    { given: "page_size=", want: "page_size: expected an integer from 0" },
    { given: "page_number=1.5", want: "page_number: expected an integer from 0" },
    { given: "page_number=2147483648", want: "page_number: expected an integer from 0" },
    { given: "status=inactive", want: "status: expected one of active, expired, disabled" },
  ])("“$given” is refused", async ({ given, want }) => {
    const body = { code: "INVALID_REQUEST_FORMAT", message: want };
    expect(await answer(`/license_keys?${given}`)).toEqual({ status: 422, body });
  });
});

describe("filters", () => {
  test.each([
    { given: "customer_id=cus_3", want: (key: LicenseKey) => key.customer_id === "cus_3" },
    { given: "status=expired", want: (key: LicenseKey) => key.status === "expired" },
    { given: "product_id=pdt_2", want: (key: LicenseKey) => key.product_id === "pdt_2" },
    { given: "status=active&product_id=pdt_1", want: (key: LicenseKey) => active(key) && key.product_id === "pdt_1" },
    { given: "customer_id=nobody", want: () => false },
  ])("“$given”", async ({ given, want }) => {
    const wanted = server.keys.filter(want).map(({ id }) => id);
    expect(await listIds(`/license_keys?page_size=100&${given}`)).toEqual(wanted.slice(0, 100));
    expect(await listIds(`/license_keys?page_size=2&page_number=1&${given}`)).toEqual(wanted.slice(2, 4));
  });

  test("instances of one license key", async () => {
    const key = find(used);
    expect(await listIds(`/license_key_instances?license_key_id=${key.id}`)).toEqual(
      instancesOf(key).map(({ id }) => id),
    );
  });
});

describe("one license key", () => {
  test("is found by its ID", async () => {
    expect(await answer("/license_keys/lic_123")).toEqual({ status: 200, body: server.store.key("lic_123") });
    expect(await answer("/license_key_instances/lki_5")).toEqual({ status: 200, body: server.store.instance("lki_5") });
  });

  test.each([
    { given: "/license_keys/lic_9999", want: "License key not found" },
    { given: "/license_keys/..%2Flicense_keys", want: "License key not found" },
    { given: "/license_key_instances/lic_1", want: "License key instance not found" },
  ])("is not found at $given", async ({ given, want }) => {
    expect(await answer(given)).toEqual({ status: 404, body: { code: "NOT_FOUND", message: want } });
  });
});

describe("authorization", () => {
  const refused = { status: 401, body: { code: "UNAUTHORIZED", message: "A valid API key is required" } };

  test.each([
    { given: "GET /license_keys" },
    { given: "GET /license_keys/lic_1" },
    { given: "PATCH /license_keys/lic_1" },
    { given: "GET /license_key_instances" },
    { given: "GET /license_key_instances/lki_1" },
    { given: "PATCH /license_key_instances/lki_1" },
  ])("$given wants the token", async ({ given }) => {
    const [method = "", path = ""] = given.split(" ");
    expect(await answer(path, { method, token: "" })).toEqual(refused);
    expect(await answer(path, { method, token: "sk_wrong" })).toEqual(refused);
    expect(await answer(path, { method, headers: { authorization: server.token } })).toEqual(refused);
  });

  test.each([{ given: "activate" }, { given: "deactivate" }, { given: "validate" }])(
    "/licenses/$given does not",
    async ({ given }) => {
      expect((await call(`/licenses/${given}`, { method: "POST", token: "", body: {} })).status).toBe(422);
    },
  );

  test("the token can be chosen", async () => {
    await using other = await startLicenseKeyServer({ token: "sk_other" });
    const response = await fetch(`${other.url}/license_keys`, { headers: { authorization: "Bearer sk_other" } });
    expect(response.status).toBe(200);
  });
});

describe("routes", () => {
  test.each([
    { given: "GET /", want: { status: 404, code: "NOT_FOUND", allow: null } },
    { given: "GET /license_keys/", want: { status: 404, code: "NOT_FOUND", allow: null } },
    { given: "GET /license_keys/lic_1/more", want: { status: 404, code: "NOT_FOUND", allow: null } },
    { given: "GET //license_keys", want: { status: 404, code: "NOT_FOUND", allow: null } },
    { given: "GET /license_keys/%ff", want: { status: 404, code: "NOT_FOUND", allow: null } },
    { given: "DELETE /license_keys/lic_1", want: { status: 405, code: "METHOD_NOT_ALLOWED", allow: "GET, PATCH" } },
    { given: "GET /licenses/activate", want: { status: 405, code: "METHOD_NOT_ALLOWED", allow: "POST" } },
  ])("$given: $want.status", async ({ given, want }) => {
    const [method = "", path = ""] = given.split(" ");
    const response = await call(path, { method });
    const { code } = (await response.json()) as { code: string };
    expect({ status: response.status, code, allow: response.headers.get("allow") }).toEqual(want);
  });

  test("every answer has an ID and the rate limit", async () => {
    const paths = ["/license_keys", "/license_keys/none", "/nowhere"];
    const headers = [];
    for (const path of paths) headers.push((await call(path)).headers);
    expect(headers.map((each) => each.get("x-request-id"))).toEqual(["req_1", "req_2", "req_3"]);
    expect(headers.map((each) => each.get("x-ratelimit-remaining"))).toEqual(["99", "98", "97"]);
  });
});

describe("log", () => {
  test("keeps what was received", async () => {
    await call("/license_keys?page_size=2&customer_id=a%26b");
    await call("/license_keys/a%2Fb", { method: "PATCH", body: { expires_at: null }, headers: { "x-mine": "1" } });
    await call("/nowhere", { method: "POST", body: "no JSON" });
    expect(server.requests).toMatchObject([
      {
        method: "GET",
        path: "/license_keys",
        search: "?page_size=2&customer_id=a%26b",
        query: { page_size: "2", customer_id: "a&b" },
        headers: { authorization: `Bearer ${server.token}` },
        body: undefined,
      },
      {
        method: "PATCH",
        path: "/license_keys/a%2Fb",
        query: {},
        headers: { "x-mine": "1" },
        body: { expires_at: null },
      },
      { method: "POST", path: "/nowhere", body: "no JSON" },
    ]);
  });
});
