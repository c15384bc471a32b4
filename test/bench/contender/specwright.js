import { Client } from "dodopayments-license-keys/core";
import { LicenseKeys } from "dodopayments-license-keys/resources/license-keys";

export function create(fetch, bearerToken) {
  const keys = new LicenseKeys(new Client({ baseURL: "https://api.example.com", bearerToken, fetch }));
  return {
    list: () => keys.list({ page_size: 10, status: "active" }),
    retrieve: (id) => keys.retrieve(id),
    update: (id, body) => keys.update(id, body),
  };
}
