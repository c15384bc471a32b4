/** Updates, in both forms: absent leaves alone, null removes, a value sets. */
import type { LicenseKey, LicenseKeyUpdateParams } from "dodopayments-license-keys";
import type DodoPayments from "dodopayments-license-keys";
import { beforeEach, describe, expect, test } from "vitest";
import { startLicenseKeyServer, type LicenseKeyServer } from "../server/license-key-server.js";
import { connect, findKey } from "./client.js";

let server: LicenseKeyServer;
let client: DodoPayments;

beforeEach(async () => {
  server = await startLicenseKeyServer({ keys: 20 });
  client = connect(server);
  return () => server.close();
});

const forms: Readonly<Record<string, (id: string, params: LicenseKeyUpdateParams) => PromiseLike<LicenseKey>>> = {
  "licenseKeys.update(id, params)": (id, params) => client.licenseKeys.update(id, params),
  "licenseKeys.id(id).update(params)": (id, params) => client.licenseKeys.id(id).update(params),
  "licenseKeys.update(id).body(params)": (id, params) => client.licenseKeys.update(id).body(params),
  "licenseKeys.id(id).update().body(params).send()": (id, params) =>
    client.licenseKeys.id(id).update().body(params).send(),
};

describe.each(Object.entries(forms))("%s", (_, update) => {
  test.each<LicenseKeyUpdateParams>([
    {},
    { activations_limit: 10 },
    { activations_limit: null },
    { disabled: true },
    { disabled: false, expires_at: null },
    { activations_limit: null, disabled: null, expires_at: null },
    { activations_limit: 10, disabled: false, expires_at: "2030-01-01T00:00:00Z" },
  ])("sends %o as it is", async (params) => {
    const { id } = findKey(server, ({ subscription_id }) => !subscription_id);
    const updated = await update(id, params);
    const [request] = server.requests;
    expect(server.requests).toHaveLength(1);
    expect(request).toMatchObject({ method: "PATCH", path: `/license_keys/${id}`, search: "" });
    expect(request?.headers["content-type"]).toBe("application/json");
    expect(request?.body).toStrictEqual(params);
    expect(updated).toEqual(server.store.key(id));
  });

  test("null removes a limit, and leaving it out leaves it", async () => {
    const { id } = findKey(server, ({ activations_limit }) => activations_limit === 5);
    expect((await update(id, { disabled: true })).activations_limit).toBe(5);
    expect((await update(id, { activations_limit: null })).activations_limit).toBeNull();
    expect((await update(id, { disabled: false })).activations_limit).toBeNull();
    expect((await update(id, { activations_limit: 10 })).activations_limit).toBe(10);
  });

  test("undefined sends nothing, where types did not refuse it", async () => {
    // @ts-expect-error -- JavaScript has no types, and other settings of the compiler let it pass
    const params: LicenseKeyUpdateParams = { activations_limit: undefined, disabled: true };
    await update("lic_1", params);
    expect(server.requests[0]?.body).toStrictEqual({ disabled: true });
  });

  test("an ID can never change the path's shape", async () => {
    for (const id of ["../licenses", "a/b", "a?b=c", "a#b", "a b", "ü", "%2e%2e", "."]) {
      await expect(update(id, {})).rejects.toThrow();
    }
    for (const { path, search } of server.requests) {
      expect(path).toMatch(/^\/license_keys\/[^/]+$/);
      expect(search).toBe("");
    }
  });
});

describe("builders", () => {
  test("are immutable: each step is a new request", async () => {
    const first = client.licenseKeys.id("lic_1").update({ activations_limit: 10 });
    const second = first.body({ disabled: true });
    const third = second.body({ activations_limit: null });
    expect(server.requests).toEqual([]);
    await third;
    await first;
    await second;
    expect(server.requests.map(({ body }) => body)).toStrictEqual([
      { activations_limit: null, disabled: true },
      { activations_limit: 10 },
      { activations_limit: 10, disabled: true },
    ]);
  });

  test("are lazy, and sent once however often they are awaited", async () => {
    const request = client.licenseKeys.update("lic_1", { disabled: true });
    expect(server.requests).toEqual([]);
    const answers = await Promise.all([request, request.send(), request.then((key) => key), request.finally(() => {})]);
    expect(new Set(answers).size).toBe(1);
    const { data, response } = await request.withResponse();
    expect(data).toBe(answers[0]);
    expect(response).toBe(await request.asResponse());
    expect(await request.result()).toMatchObject({ ok: true, data });
    expect(server.requests).toHaveLength(1);
  });

  test("show the request that they would send", async () => {
    const request = await client.licenseKeys.id("lic_1").update().body({ activations_limit: null }).toRequest();
    expect(request).toBeInstanceOf(Request);
    expect(request.method).toBe("PATCH");
    expect(request.url).toBe(`${server.url}/license_keys/lic_1`);
    expect(request.headers.get("authorization")).toBe(`Bearer ${server.token}`);
    expect(await request.json()).toStrictEqual({ activations_limit: null });
    expect(server.requests).toEqual([]);
  });

  test("add headers, query and options", async () => {
    await client.licenseKeys
      .update("lic_1", { disabled: true }, { headers: { "X-One": "1" }, idempotencyKey: "key-1" })
      .headers({ "X-Two": "2" })
      .options({ query: { trace: "yes" } });
    expect(server.requests[0]).toMatchObject({
      search: "?trace=yes",
      headers: { "x-one": "1", "x-two": "2", "idempotency-key": "key-1" },
    });
  });
});

// A program in JavaScript, or one that silenced its compiler.
describe("a request that lacks a part", () => {
  test.each<{ given: string; request: () => object; lacks: RegExp }>([
    { given: "licenseKeys.update(id)", request: () => client.licenseKeys.update("lic_1"), lacks: /body/ },
    { given: "licenseKeys.id(id).update()", request: () => client.licenseKeys.id("lic_1").update(), lacks: /body/ },
    {
      given: "licenseKeyInstances.update(id)",
      request: () => client.licenseKeyInstances.update("lki_1"),
      lacks: /body\.name/,
    },
    { given: "licenses.activate()", request: () => client.licenses.activate(), lacks: /license_key.*name/ },
    {
      given: "licenses.activate() with a name",
      request: () => client.licenses.activate().body({ name: "Laptop" }),
      lacks: /license_key/,
    },
  ])("$given says what it lacks, before anything is sent", async ({ request, lacks }) => {
    interface Untyped extends PromiseLike<unknown> {
      send(): Promise<unknown>;
      result(): Promise<unknown>;
    }
    const untyped = request() as Untyped;
    await expect(async () => untyped).rejects.toThrow(lacks);
    await expect(untyped.send()).rejects.toThrow(lacks);
    await expect(untyped.result()).rejects.toThrow(lacks);
    expect(server.requests).toEqual([]);
  });
});

describe("the other writes", () => {
  test("rename an instance", async () => {
    const [instance] = server.store.instances;
    const id = instance?.id ?? "";
    const renamed = await client.licenseKeyInstances.id(id).update().body({ name: "Café 🔑" }).send();
    expect(renamed).toEqual({ ...instance, name: "Café 🔑" });
    expect(await client.licenseKeyInstances.retrieve(id)).toEqual(renamed);
  });

  test("activate, validate and deactivate a license key", async () => {
    const { id, key } = findKey(server, ({ status, activations_limit }) => status === "active" && !activations_limit);
    const instance = await client.licenses.activate().body({ license_key: key }).body({ name: "Laptop" });
    expect(instance).toMatchObject({ license_key_id: id, name: "Laptop", product: {}, customer: {} });
    const both = { license_key: key, license_key_instance_id: instance.id };
    expect(await client.licenses.validate(both)).toEqual({ valid: true });
    expect(await client.licenses.validate({ license_key: key, license_key_instance_id: null })).toEqual({ valid: true });
    expect(await client.licenses.deactivate(both)).toBeUndefined();
    expect(await client.licenses.validate(both)).toEqual({ valid: false });
    expect(await client.licenses.validate({ license_key: "unknown" })).toEqual({ valid: false });
    expect(server.requests.map(({ body }) => body)).toContainEqual({ license_key: key, license_key_instance_id: null });
  });
});
