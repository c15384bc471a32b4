/** Where the credential comes from, and where it goes. */
import DodoPayments, { MissingCredentialsError } from "dodopayments-license-keys";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { startLicenseKeyServer, type LicenseKeyServer } from "../server/license-key-server.js";
import { connect, findKey } from "./client.js";

const variable = "DODO_PAYMENTS_API_KEY";
let server: LicenseKeyServer;

beforeAll(async () => {
  server = await startLicenseKeyServer({ keys: 10 });
  return () => server.close();
});

beforeEach(() => void vi.stubEnv(variable, undefined));
afterEach(() => void vi.unstubAllEnvs());

const sent = (): string | undefined => server.requests.at(-1)?.headers.authorization;

describe("the credential", () => {
  test("comes from the environment", async () => {
    vi.stubEnv(variable, server.token);
    await new DodoPayments({ baseURL: server.url }).licenseKeys.retrieve("lic_1");
    expect(sent()).toBe(`Bearer ${server.token}`);
    await new DodoPayments({ baseURL: server.url, bearerToken: undefined }).licenseKeys.retrieve("lic_1");
    expect(sent()).toBe(`Bearer ${server.token}`);
  });

  test("is the option's rather than the environment's", async () => {
    vi.stubEnv(variable, "another");
    await connect(server).licenseKeys.retrieve("lic_1");
    expect(sent()).toBe(`Bearer ${server.token}`);
  });

  test.each([
    { given: "a function", credential: () => server.token },
    { given: "an async function", credential: async () => server.token },
  ])("may be $given", async ({ credential }) => {
    const bearerToken = vi.fn(credential);
    const client = connect(server, { bearerToken });
    expect(bearerToken).not.toHaveBeenCalled();
    await client.licenseKeys.retrieve("lic_1");
    expect(sent()).toBe(`Bearer ${server.token}`);
    await client.licenseKeys.retrieve("lic_2");
    expect(bearerToken).toHaveBeenCalledTimes(2);
  });

  test("can be renewed between two calls", async () => {
    let token = "expired";
    const client = connect(server, { bearerToken: () => token });
    await expect(client.licenseKeys.retrieve("lic_1")).rejects.toMatchObject({ status: 401 });
    token = server.token;
    await expect(client.licenseKeys.retrieve("lic_1")).resolves.toMatchObject({ id: "lic_1" });
  });

  test("can be read and set on the client, and goes on from there with withOptions", async () => {
    const client = connect(server, { bearerToken: "another" });
    expect(client.bearerToken).toBe("another");
    client.bearerToken = server.token;
    await client.withOptions({ timeout: 1000 }).licenseKeys.retrieve("lic_1");
    expect(sent()).toBe(`Bearer ${server.token}`);
    await expect(client.withOptions({ bearerToken: "third" }).licenseKeys.retrieve("lic_1")).rejects.toMatchObject({
      status: 401,
    });
    expect(client.bearerToken).toBe(server.token);
  });
});

describe("without a credential", () => {
  test.each([{ given: undefined }, { given: "" }, { given: "  " }])(
    "a client can be made, but its calls send nothing (the variable is $given)",
    async ({ given }) => {
      vi.stubEnv(variable, given);
      const client = new DodoPayments({ baseURL: server.url });
      const before = server.requests.length;
      await expect(client.licenseKeys.retrieve("lic_1")).rejects.toBeInstanceOf(MissingCredentialsError);
      await expect(client.licenseKeys.list().toArray()).rejects.toBeInstanceOf(MissingCredentialsError);
      // It is no member of the error union, and so is no result.
      await expect(client.licenseKeys.update("lic_1", {}).result()).rejects.toThrow(/bearerToken.*DODO_PAYMENTS_API_KEY/);
      expect(server.requests).toHaveLength(before);
    },
  );
});

describe("operations that declare no security", () => {
  const calls = (client: DodoPayments) => {
    const { key } = findKey(server, ({ status, activations_limit }) => status === "active" && !activations_limit);
    return [
      async () => client.licenses.activate({ license_key: key, name: "Laptop" }),
      async () => client.licenses.validate({ license_key: key }),
      async () => client.licenses.deactivate({ license_key: key, license_key_instance_id: "lki_unknown" }).result(),
    ];
  };

  test("are never sent the credential", async () => {
    const bearerToken = vi.fn(() => server.token);
    for (const options of [{}, { bearerToken }]) {
      for (const call of calls(connect(server, options))) {
        await call();
        expect(server.requests.at(-1)?.path).toMatch(/^\/licenses\//);
        expect(server.requests.at(-1)?.headers).not.toHaveProperty("authorization");
      }
    }
    expect(bearerToken).not.toHaveBeenCalled();
  });

  test("need none", async () => {
    const client = new DodoPayments({ baseURL: server.url, maxRetries: 0 });
    for (const call of calls(client)) await expect(call()).resolves.not.toThrow();
  });
});

test("printing a client does not show its credential", async () => {
  const { inspect } = await import("node:util");
  const client = connect(server);
  for (const printed of [inspect(client, { depth: 9 }), JSON.stringify(client), inspect(client.licenseKeys, { depth: 9 })]) {
    expect(printed).not.toContain(server.token);
  }
});
