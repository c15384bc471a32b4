/** A license key server for each test, and ways to ask it. */
import { afterEach, beforeEach } from "vitest";
import { type LicenseKey, type LicenseKeyServer, startLicenseKeyServer } from "./license-key-server.js";
import { send, type SendOptions } from "./send.js";

export let server: LicenseKeyServer;

/** Every test of the file has a server of its own: `server`. */
export function serveEachTest(): void {
  beforeEach(async () => {
    server = await startLicenseKeyServer();
  });
  afterEach(() => server.close());
}

export const call = (path: string, options?: SendOptions): Promise<Response> => send(server, path, options);

export async function answer(path: string, options?: SendOptions): Promise<{ status: number; body: unknown }> {
  const response = await call(path, options);
  return { status: response.status, body: await response.json() };
}

export async function listIds(path: string): Promise<string[]> {
  const { items } = (await (await call(path)).json()) as { items: { id: string }[] };
  return items.map(({ id }) => id);
}

/** The first seeded key that is as wanted. */
export function find(wanted: (key: LicenseKey) => boolean): LicenseKey {
  const key = server.keys.find(wanted);
  if (!key) throw new Error("the seed has no such key");
  return key;
}

export const instancesOf = (key: LicenseKey) =>
  server.store.instances.filter(({ license_key_id }) => license_key_id === key.id);
export const sold = (key: LicenseKey) => key.subscription_id === null;
export const used = (key: LicenseKey) => key.instances_count > 1;
export const active = (key: LicenseKey) => key.status === "active";
export const unlimited = (key: LicenseKey) => key.activations_limit === null;
export const full = (key: LicenseKey) => key.instances_count === key.activations_limit;
