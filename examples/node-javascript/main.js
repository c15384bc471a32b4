// The API key comes from DODO_PAYMENTS_API_KEY; DODO_PAYMENTS_BASE_URL leads elsewhere, as to `specwright mock`.
import DodoPayments from "dodopayments-license-keys";

const client = new DodoPayments();

for await (const licenseKey of client.licenseKeys.list({ page_size: 10 })) {
  console.log(licenseKey.id, licenseKey.status);
}

const outcome = await client.licenseKeys.update("lic_123", { activations_limit: 10 }).result();
console.log(outcome.ok ? "updated" : outcome.error.message);
