/** The programs whose bundles are measured. */

const picked = `
import { Client } from "dodopayments-license-keys/core";
import { LicenseKeys } from "dodopayments-license-keys/resources/license-keys";
const keys = new LicenseKeys(new Client());
`;

export const programs = {
  "core, one resource, one list call": `${picked} for await (const key of keys.list()) console.log(key.id);`,
  "core, one resource without a list, one call": `
import { Client } from "dodopayments-license-keys/core";
import { Licenses } from "dodopayments-license-keys/resources/licenses";
console.log(await new Licenses(new Client()).validate({ license_key: "key" }));
`,
  "the whole client, one list call": `
import DodoPayments from "dodopayments-license-keys";
for await (const key of new DodoPayments().licenseKeys.list()) console.log(key.id);
`,
} as const;

/** The same list call with other clients. */
export const peerPrograms = {
  "openapi-fetch": `
import createClient from "openapi-fetch";
const client = createClient({ baseUrl: "https://live.dodopayments.com" });
const { data } = await client.GET("/license_keys");
for (const key of data.items) console.log(key.id);
`,
  "@hey-api/client-fetch": `
import { createClient } from "@hey-api/client-fetch";
const client = createClient({ baseUrl: "https://live.dodopayments.com" });
const { data } = await client.get({ url: "/license_keys" });
for (const key of data.items) console.log(key.id);
`,
  dodopayments: `
import DodoPayments from "dodopayments";
for await (const key of new DodoPayments().licenseKeys.list()) console.log(key.id);
`,
} as const;
