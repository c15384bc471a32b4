/** The entries for bundles that pick their resources, and the calls of what the document lacks. */
import DodoPayments, { LicenseKeys as FromIndex, NotFoundError } from "dodopayments-license-keys";
import { Client } from "dodopayments-license-keys/core";
import { LicenseKeyInstances } from "dodopayments-license-keys/resources/license-key-instances";
import { LicenseKeys } from "dodopayments-license-keys/resources/license-keys";
import { Licenses } from "dodopayments-license-keys/resources/licenses";
import { beforeAll, describe, expect, test } from "vitest";
import { startLicenseKeyServer, type LicenseKeyServer } from "../server/license-key-server.js";
import { connect, findKey } from "./client.js";

let server: LicenseKeyServer;
let core: Client;

beforeAll(async () => {
  server = await startLicenseKeyServer({ keys: 25 });
  core = new Client({ baseURL: server.url, bearerToken: server.token, maxRetries: 0 });
  return () => server.close();
});

describe("./core and one resource", () => {
  test("list and update", async () => {
    const licenseKeys = new LicenseKeys(core);
    expect(await licenseKeys.list({ page_size: 10 }).toArray()).toEqual(server.keys);
    expect(await licenseKeys.id("lic_1").update().body({ disabled: true })).toMatchObject({ status: "disabled" });
    const outcome = await licenseKeys.retrieve("lic_unknown").result();
    expect(!outcome.ok && outcome.error).toBeInstanceOf(NotFoundError);
  });

  test("every resource has an entry", async () => {
    const { key } = findKey(server, ({ status }) => status === "active");
    expect(await new Licenses(core).validate({ license_key: key })).toEqual({ valid: true });
    expect(await new LicenseKeyInstances(core).list().toArray()).toEqual(server.store.instances);
  });

  test("the client is the same one, less its resources", () => {
    expect(LicenseKeys).toBe(FromIndex);
    expect(new DodoPayments()).toBeInstanceOf(Client);
    expect(new Client()).not.toHaveProperty("licenseKeys");
  });
});

describe("raw calls", () => {
  test("go where the client's own do, with its credential", async () => {
    const client = connect(server);
    expect(await client.get("/license_keys/lic_2")).toEqual(server.store.key("lic_2"));
    expect(await client.get("/license_keys", { query: { page_size: 1 } })).toEqual({ items: [server.keys[0]] });
    const patched = await client.patch("/license_keys/lic_2", {
      body: { activations_limit: null },
      headers: { "X-Trace": "1" },
    });
    expect(patched).toMatchObject({ activations_limit: null });
    expect(server.requests.at(-1)).toMatchObject({
      method: "PATCH",
      path: "/license_keys/lic_2",
      body: { activations_limit: null },
      headers: { "x-trace": "1", authorization: `Bearer ${server.token}`, "content-type": "application/json" },
    });
  });

  test("fail as the client's own do", async () => {
    const client = connect(server);
    await expect(client.post("/nowhere", { body: {} })).rejects.toBeInstanceOf(NotFoundError);
    await expect(client.put("/license_keys", { body: {} })).rejects.toMatchObject({ status: 405 });
    const outcome = await client.delete("/license_keys/lic_1").result();
    expect(outcome).toMatchObject({ ok: false, error: { kind: "unexpected_status", status: 405 } });
  });
});
