import type DodoPayments from "dodopayments-license-keys";
import type { LicenseKeyUpdateError } from "dodopayments-license-keys/types";

/** Takes the expiry date off a license key; says why where that cannot be. */
export async function keepForEver(client: DodoPayments, id: string): Promise<string> {
  const outcome = await client.licenseKeys.update(id, { expires_at: null }).result();
  return outcome.ok ? `${outcome.data.id} does not expire` : explain(outcome.error);
}

function explain(error: LicenseKeyUpdateError): string {
  switch (error.status) {
    case 400:
    case 422:
      return `not possible: ${error.error.message}`;
    case 404:
      return "no such license key";
    case 500:
      return `try again later, or ask about ${error.requestId ?? "it"}`;
    default:
      return error.kind;
  }
}
