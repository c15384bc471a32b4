/** A client of the embedded server. */
import DodoPayments, { type ClientOptions } from "dodopayments-license-keys";
import type { LicenseKeyServer } from "../server/license-key-server.js";

/** Nothing is sent twice unless the test says so: what is received is what was asked. */
export function connect(server: LicenseKeyServer, options: ClientOptions = {}): DodoPayments {
  return new DodoPayments({ baseURL: server.url, bearerToken: server.token, maxRetries: 0, ...options });
}

/** A license key of the server that is as the test wants it. */
export function findKey(
  server: LicenseKeyServer,
  matches: (key: LicenseKeyServer["keys"][number]) => boolean,
): LicenseKeyServer["keys"][number] {
  const found = server.keys.find(matches);
  if (!found) throw new Error("The server has no such license key.");
  return found;
}
