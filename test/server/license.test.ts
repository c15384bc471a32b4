/** Activation, deactivation and validation, which need no token. */
import { describe, expect, test } from "vitest";
import {
  active,
  answer,
  call,
  find,
  full,
  instancesOf,
  serveEachTest,
  server,
  unlimited,
  used,
} from "./license-key-fixture.js";
import { type LicenseKey } from "./license-key-server.js";

serveEachTest();

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
