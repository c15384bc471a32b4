import type { LicenseKey, LicenseKeyListParams } from "dodopayments-license-keys/types";

/** What another program has stored: all that is known here of the API is its types. */
const stored: readonly Pick<LicenseKey, "id" | "status" | "expires_at">[] = [
  { id: "lic_1", status: "active", expires_at: null },
  { id: "lic_2", status: "expired", expires_at: "2026-01-01T00:00:00Z" },
];

function find(params: LicenseKeyListParams): readonly string[] {
  return stored.filter(({ status }) => status === (params.status ?? status)).map(({ id }) => id);
}

console.log(find({ status: "active" }).join());
