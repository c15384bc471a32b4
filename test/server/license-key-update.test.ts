import { describe, expect, test } from "vitest";
import { active, answer, call, find, serveEachTest, server, sold, used } from "./license-key-fixture.js";
import { type LicenseKey } from "./license-key-server.js";

serveEachTest();

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
