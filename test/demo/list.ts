/** Lists every license key, as a user would write it. */
import DodoPayments from "dodopayments-license-keys";

const client = new DodoPayments();

for await (const licenseKey of client.licenseKeys.list()) console.log(licenseKey.id);
