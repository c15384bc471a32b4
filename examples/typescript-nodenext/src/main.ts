import DodoPayments, { type LicenseKey } from "dodopayments-license-keys";
import { Client } from "dodopayments-license-keys/core";
import { LicenseKeys } from "dodopayments-license-keys/resources/license-keys";
import { keepForEver } from "./expiry.js";

console.log(await keepForEver(new DodoPayments(), "lic_123"));

// One resource alone, which makes for a smaller bundle.
const licenseKeys = new LicenseKeys(new Client());
const active: LicenseKey[] = await licenseKeys.list({ status: "active" }).toArray({ limit: 12 });
console.log(`${active.length} active keys`);
