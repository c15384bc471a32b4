import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startLicenseKeyServer, type LicenseKey, type LicenseKeyServer } from "./license-key-server.js";
import { send, type SendOptions } from "./send.js";

let server: LicenseKeyServer;

beforeEach(async () => {
  server = await startLicenseKeyServer();
});

afterEach(() => server.close());

const call = (path: string, options?: SendOptions): Promise<Response> => send(server, path, options);

async function answer(path: string, options?: SendOptions): Promise<{ status: number; body: unknown }> {
  const response = await call(path, options);
  return { status: response.status, body: await response.json() };
}

async function listIds(path: string): Promise<string[]> {
  const { items } = (await (await call(path)).json()) as { items: { id: string }[] };
  return items.map(({ id }) => id);
}

/** The first seeded key that is as wanted. */
function find(wanted: (key: LicenseKey) => boolean): LicenseKey {
  const key = server.keys.find(wanted);
  if (!key) throw new Error("the seed has no such key");
  return key;
}

const instancesOf = (key: LicenseKey) =>
  server.store.instances.filter(({ license_key_id }) => license_key_id === key.id);
const sold = (key: LicenseKey) => key.subscription_id === null;
const used = (key: LicenseKey) => key.instances_count > 1;
const active = (key: LicenseKey) => key.status === "active";
const unlimited = (key: LicenseKey) => key.activations_limit === null;
const full = (key: LicenseKey) => key.instances_count === key.activations_limit;

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

describe("update", () => {
  const roomy = (key: LicenseKey) => active(key) && sold(key) && key.activations_limit === 5 && key.expires_at !== null;

  test.each([
    { given: {}, want: {} },
    { given: { activations_limit: 10 }, want: { activations_limit: 10 } },
    { given: { activations_limit: null }, want: { activations_limit: null } },
    { given: { expires_at: "2027-01-01T00:00:00Z" }, want: { expires_at: "2027-01-01T00:00:00Z" } },
    { given: { expires_at: null }, want: { expires_at: null } },
    { given: { expires_at: "2020-01-01T00:00:00Z" }, want: { expires_at: "2020-01-01T00:00:00Z", status: "expired" } },
    { given: { disabled: true }, want: { status: "disabled" } },
    { given: { disabled: false }, want: {} },
    { given: { disabled: null }, want: {} },
    { given: { unknown: 1 }, want: {} },
  ])("$given", async ({ given, want }) => {
    const before = { ...find(roomy) };
    const after = { ...before, ...want };
    expect(await answer(`/license_keys/${before.id}`, { method: "PATCH", body: given })).toEqual({
      status: 200,
      body: after,
    });
    expect(await answer(`/license_keys/${before.id}`)).toEqual({ status: 200, body: after });
  });

  test.each([
    { given: "a disabled key", update: { disabled: false }, key: (key: LicenseKey) => key.status === "disabled" },
    {
      given: "an expired key",
      update: { expires_at: null },
      key: (key: LicenseKey) => key.status === "expired" && sold(key),
    },
  ])("makes $given active again", async ({ update, key }) => {
    const { id } = find(key);
    const { body } = await answer(`/license_keys/${id}`, { method: "PATCH", body: update });
    expect(body).toMatchObject({ id, status: "active" });
  });

  test.each([
    {
      given: { activations_limit: 0, disabled: true },
      key: used,
      want: {
        status: 422,
        body: {
          code: "ACTIVATION_LIMIT_LESS_THAN_CURRENT_AMOUNT",
          message: "New activation limit cannot be less than current instances count",
        },
      },
    },
    {
      given: { expires_at: "2027-01-01T00:00:00Z", disabled: true },
      key: (key: LicenseKey) => !sold(key),
      want: {
        status: 400,
        body: {
          code: "NO_EXPIRY_ON_SUBSCRIPTION_LICENSE_KEYS",
          message: "Cannot set expiry date for subscription-based license key",
        },
      },
    },
  ])("$given is refused, and changes nothing", async ({ given, key, want }) => {
    const before = { ...find(key) };
    expect(await answer(`/license_keys/${before.id}`, { method: "PATCH", body: given })).toEqual(want);
    expect(server.store.key(before.id)).toEqual(before);
  });

  test.each([
    { given: { activations_limit: "10" }, want: "activations_limit: expected a 32-bit integer or null" },
    { given: { activations_limit: 1.5 }, want: "activations_limit: expected a 32-bit integer or null" },
    { given: { activations_limit: 2 ** 31 }, want: "activations_limit: expected a 32-bit integer or null" },
    { given: { disabled: "true" }, want: "disabled: expected a boolean or null" },
    { given: { expires_at: "tomorrow" }, want: "expires_at: expected a date-time or null" },
    { given: { expires_at: "2027-01-01" }, want: "expires_at: expected a date-time or null" },
    { given: { expires_at: "2027-13-01T00:00:00Z" }, want: "expires_at: expected a date-time or null" },
    { given: [], want: "The body must be a JSON object" },
    { given: "{", want: "The body must be a JSON object" },
    { given: undefined, want: "The body must be a JSON object" },
  ])("$given is no update", async ({ given, want }) => {
    const body = { code: "INVALID_REQUEST_FORMAT", message: want };
    expect(await answer("/license_keys/lic_1", { method: "PATCH", body: given })).toEqual({ status: 422, body });
  });

  test("wants JSON to be called so", async () => {
    const options = { method: "PATCH", body: "{}", headers: { "content-type": "text/plain" } };
    expect((await call("/license_keys/lic_1", options)).status).toBe(415);
  });

  test("renames an instance", async () => {
    const before = { ...server.store.instance("lki_1") };
    expect(await answer("/license_key_instances/lki_1", { method: "PATCH", body: { name: "Ünïcode 🔑" } })).toEqual({
      status: 200,
      body: { ...before, name: "Ünïcode 🔑" },
    });
    expect(await answer("/license_key_instances/lki_1", { method: "PATCH", body: {} })).toEqual({
      status: 422,
      body: { code: "INVALID_REQUEST_FORMAT", message: "name: expected a string" },
    });
  });
});

describe("activation", () => {
  const activate = (key: string) =>
    answer("/licenses/activate", { method: "POST", token: "", body: { license_key: key, name: "Laptop" } });

  test("makes an instance", async () => {
    const key = find((candidate) => active(candidate) && unlimited(candidate));
    const count = key.instances_count;
    const { status, body } = await activate(key.key);
    const instance = server.store.instances.at(-1);
    expect({ status, body }).toEqual({
      status: 201,
      body: {
        ...instance,
        product: server.store.product(key.product_id),
        customer: server.store.customer(key.customer_id),
      },
    });
    expect(instance).toMatchObject({ license_key_id: key.id, name: "Laptop" });
    expect(server.store.key(key.id)?.instances_count).toBe(count + 1);
  });

  test.each([
    {
      given: "a disabled key",
      key: (key: LicenseKey) => key.status === "disabled",
      want: { status: 403, body: { code: "INACTIVE_LICENSE_KEY", message: "License key is not active" } },
    },
    {
      given: "an expired key",
      key: (key: LicenseKey) => key.status === "expired",
      want: { status: 403, body: { code: "INACTIVE_LICENSE_KEY", message: "License key is not active" } },
    },
    {
      given: "a key at its limit",
      key: (key: LicenseKey) => active(key) && full(key),
      want: {
        status: 422,
        body: { code: "LICENSE_KEY_LIMIT_REACHED", message: "License key activation limit reached" },
      },
    },
  ])("of $given is refused", async ({ key, want }) => {
    const before = server.store.instances.length;
    expect(await activate(find(key).key)).toEqual(want);
    expect(server.store.instances).toHaveLength(before);
  });

  test("of an unknown key is refused", async () => {
    const body = { code: "LICENSE_KEY_NOT_FOUND", message: "License key not found" };
    expect(await activate("no-such-key")).toEqual({ status: 404, body });
  });
});

describe("deactivation", () => {
  const deactivate = (license_key: string, license_key_instance_id: string) =>
    call("/licenses/deactivate", { method: "POST", token: "", body: { license_key, license_key_instance_id } });

  test("removes the instance, and answers without a body", async () => {
    const key = find(used);
    const { instances_count: count } = key;
    const id = instancesOf(key)[0]?.id ?? "";
    const response = await deactivate(key.key, id);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBeNull();
    expect(await response.text()).toBe("");
    expect(server.store.instance(id)).toBeUndefined();
    expect(key.instances_count).toBe(count - 1);
  });

  test("of another key's instance is refused", async () => {
    const [first, second] = server.keys.filter(used);
    const id = second ? (instancesOf(second)[0]?.id ?? "") : "";
    const response = await deactivate(first?.key ?? "", id);
    expect(response.status).toBe(403);
    expect(await response.json()).toEqual({
      code: "LICENSE_KEY_NOT_FOUND",
      message: "License key instance not found or does not belong to this license key",
    });
    expect(server.store.instance(id)).toBeDefined();
  });

  test.each([
    { given: "an unknown instance", key: () => find(used).key, want: 403 },
    { given: "an unknown key", key: () => "no-such-key", want: 404 },
  ])("of $given is refused with $want", async ({ key, want }) => {
    expect((await deactivate(key(), "lki_none")).status).toBe(want);
  });
});

describe("validation", () => {
  const good = (key: LicenseKey) => active(key) && used(key);
  const own = () => instancesOf(find(good))[0]?.id;
  const foreign = () => instancesOf(find((key) => used(key) && key !== find(good)))[0]?.id;

  test.each([
    { given: "an active key", body: () => ({ license_key: find(good).key }), want: true },
    {
      given: "null for an instance",
      body: () => ({ license_key: find(good).key, license_key_instance_id: null }),
      want: true,
    },
    {
      given: "an instance of the key",
      body: () => ({ license_key: find(good).key, license_key_instance_id: own() }),
      want: true,
    },
    {
      given: "another key's instance",
      body: () => ({ license_key: find(good).key, license_key_instance_id: foreign() }),
      want: false,
    },
    {
      given: "an expired key",
      body: () => ({ license_key: find((key) => key.status === "expired").key }),
      want: false,
    },
    {
      given: "a disabled key",
      body: () => ({ license_key: find((key) => key.status === "disabled").key }),
      want: false,
    },
    { given: "an unknown key", body: () => ({ license_key: "no-such-key" }), want: false },
  ])("of $given is $want", async ({ body, want }) => {
    const options = { method: "POST", token: "", body: body() };
    expect(await answer("/licenses/validate", options)).toEqual({ status: 200, body: { valid: want } });
  });

  test.each([
    { given: {} },
    { given: { license_key: 1 } },
    { given: { license_key: "k", license_key_instance_id: 1 } },
  ])("of $given is refused", async ({ given }) => {
    const { status, body } = await answer("/licenses/validate", { method: "POST", body: given });
    expect({ status, body }).toMatchObject({ status: 422, body: { code: "INVALID_REQUEST_FORMAT" } });
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
