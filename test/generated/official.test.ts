/**
 * The vendor's own samples (`x-codeSamples` of its document, JavaScript) for the license operations, unchanged but for
 * the import. The one that leaves out the body of an update is kept as text: it compiles nowhere, with the vendor's own
 * SDK neither.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, type MockInstance, test, vi } from "vitest";
import { startLicenseKeyServer, type LicenseKeyServer } from "../server/license-key-server.js";
import { type Programs, root, versions, writePrograms } from "../types/compiler.js";

const folder = join(import.meta.dirname, "official");
const withoutBody = "license-keys-update.ts.txt";

async function readSamples(): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter((name) => /\.ts(\.txt)?$/.test(name));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
}

describe("at run time", () => {
  let server: LicenseKeyServer;
  let print: MockInstance<typeof console.log>;

  beforeEach(async () => {
    server = await startLicenseKeyServer({ token: "My Bearer Token" });
    vi.stubEnv("DODO_PAYMENTS_BASE_URL", server.url);
    print = vi.spyOn(console, "log").mockImplementation(() => {});
    return () => server.close();
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });

  /** The key and the instance that the samples name. */
  const addSampleKey = (): void => {
    const [key] = server.keys;
    if (!key) throw new Error("The server has no license key.");
    const [product, customer] = [server.store.product(key.product_id), server.store.customer(key.customer_id)];
    if (!product || !customer) throw new Error("The license key has no product or no customer.");
    const sample = { ...key, id: "lic_sample", key: "license_key", status: "active" as const, activations_limit: null };
    server.store.addKey(sample, product, customer);
    const instance = server.store.addInstance(sample, "Laptop", key.created_at);
    const find = server.store.instance.bind(server.store);
    vi.spyOn(server.store, "instance").mockImplementation((id) =>
      id === "license_key_instance_id" ? instance : find(id),
    );
  };

  test.each<{
    given: string;
    run: () => Promise<unknown>;
    /** The last request. */
    sends: object;
    prints: () => readonly unknown[];
  }>([
    {
      given: "licenseKeys.list",
      run: () => import("./official/license-keys-list.js"),
      sends: { method: "GET", path: "/license_keys", search: "?page_number=24" },
      prints: () => server.keys.map(({ id }) => id),
    },
    {
      given: "licenseKeys.retrieve",
      run: () => import("./official/license-keys-retrieve.js"),
      sends: { method: "GET", path: "/license_keys/lic_123" },
      prints: () => ["lic_123"],
    },
    {
      given: "licenseKeyInstances.list",
      run: () => import("./official/license-key-instances-list.js"),
      sends: { method: "GET", path: "/license_key_instances" },
      prints: () => server.store.instances.map(({ id }) => id),
    },
    {
      given: "licenseKeyInstances.retrieve",
      run: () => import("./official/license-key-instances-retrieve.js"),
      sends: { method: "GET", path: "/license_key_instances/lki_123" },
      prints: () => ["lki_123"],
    },
    {
      given: "licenseKeyInstances.update",
      run: () => import("./official/license-key-instances-update.js"),
      sends: { method: "PATCH", path: "/license_key_instances/lki_123", body: { name: "name" } },
      prints: () => ["lki_123"],
    },
    {
      given: "licenses.activate",
      run: () => import("./official/licenses-activate.js"),
      sends: { method: "POST", path: "/licenses/activate", body: { license_key: "license_key", name: "name" } },
      prints: () => [server.store.instances.at(-1)?.id],
    },
    {
      given: "licenses.deactivate",
      run: () => import("./official/licenses-deactivate.js"),
      sends: {
        method: "POST",
        path: "/licenses/deactivate",
        body: { license_key: "license_key", license_key_instance_id: "license_key_instance_id" },
      },
      prints: () => [],
    },
    {
      given: "licenses.validate",
      run: () => import("./official/licenses-validate.js"),
      sends: {
        method: "POST",
        path: "/licenses/validate",
        body: { license_key: "2b1f8e2d-c41e-4e8f-b2d3-d9fd61c38f43" },
      },
      prints: () => [false],
    },
  ])("$given does what it says", async ({ given, run, sends, prints }) => {
    if (given.startsWith("licenses.")) addSampleKey();
    await run();
    expect(print.mock.calls.flat()).toEqual(prints());
    expect(server.requests.at(-1)).toMatchObject(sends);
    const wanted = given.startsWith("licenses.") ? undefined : "Bearer My Bearer Token";
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(server.requests.map(() => wanted));
  });
});

describe("at compile time", () => {
  let samples: Readonly<Record<string, string>>;
  let ours: Programs | undefined;
  let vendors: Programs | undefined;

  beforeAll(async () => {
    samples = await readSamples();
    const programs = Object.fromEntries(
      Object.entries(samples).map(([name, text]) => [name.replace(/\.txt$/, ""), text] as const),
    );
    ours = await writePrograms(programs);
    const theirs = Object.fromEntries(
      Object.entries(programs).map(([name, text]) => [
        name,
        text.replace("from 'dodopayments-license-keys'", "from 'dodopayments'"),
      ]),
    );
    vendors = await writePrograms(theirs, {
      paths: { dodopayments: [join(root, "node_modules/dodopayments/index.d.mts")] },
    });
  });

  afterAll(async () => {
    await ours?.[Symbol.asyncDispose]();
    await vendors?.[Symbol.asyncDispose]();
  });

  /** The call that a sample makes, and what the compiler says of it: the file, the code and the words. */
  const body = /^license-keys-update\.ts\(7,\d+\): error (TS\d+): (.*)$/;

  test("there are all nine", () => {
    expect(Object.keys(samples)).toHaveLength(9);
    for (const text of Object.values(samples)) {
      expect(text.startsWith("import DodoPayments from 'dodopayments-license-keys';\n")).toBe(true);
    }
  });

  test.concurrent.each(versions)("they compile with every flag under TypeScript %s, less the one without a body", async (version) => {
    const complaints = (await ours?.compile(version)) ?? [];
    const said = complaints.filter((line) => !line.startsWith(" "));
    // What it lacks is named. The types of what follows come from it.
    expect(said[0]).toMatch(body);
    expect(complaints.join("\n")).toContain('RequestLacks<"body">');
    expect(said.filter((line) => !line.includes("license-keys-update.ts("))).toEqual([]);
  });

  test("the vendor's own SDK says the same of them", async () => {
    const said = ((await vendors?.compile("5.9")) ?? []).filter((line) => !line.startsWith(" "));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(body);
    expect(said[0]).toContain("Expected 2-3 arguments, but got 1.");
  });
});

test("the sample without a body says so at run time, before anything is sent", async () => {
  await using server = await startLicenseKeyServer({ keys: 1, token: "My Bearer Token" });
  const text = await readFile(join(folder, withoutBody), "utf8");
  expect(text).toContain("const licenseKey = await client.licenseKeys.update('lic_123');");
  const { default: DodoPayments } = await import("dodopayments-license-keys");
  const client = new DodoPayments({ bearerToken: "My Bearer Token", baseURL: server.url });
  const request: unknown = client.licenseKeys.update("lic_123");
  await expect(async () => void (await request)).rejects.toThrow(/lacks body/);
  expect(server.requests).toEqual([]);
});
