/** Programs of people who use the client. */
import { readFile } from "node:fs/promises";
import { promisedFlags } from "../types/flag.js";

export const consumerFlags: Readonly<Record<string, unknown>> = {
  ...promisedFlags,
  target: "es2022",
  rootDir: ".",
  declaration: true,
};

/** One that touches every entry, and uses what both Node and browsers have. */
export function consumer(name: string): string {
  return `import DodoPayments, { NotFoundError, type LicenseKey, type LicenseKeyUpdateError, type Page } from "${name}";
import { Client } from "${name}/core";
import type { components, operations, paths } from "${name}/openapi";
import { LicenseKeys } from "${name}/resources/license-keys";
import type { LicenseKeyListParams } from "${name}/types";

export type Both = keyof paths | keyof operations;
export const client: DodoPayments = new DodoPayments({ bearerToken: "token", environment: "test_mode" });
const small = new LicenseKeys(new Client({ bearerToken: async () => "token" }));

export async function list(params: LicenseKeyListParams): Promise<readonly LicenseKey[]> {
  const keys: LicenseKey[] = [];
  for await (const key of small.list(params)) keys.push(key);
  const page: Page<LicenseKey> = await client.licenseKeys.list({ page_size: 10 });
  return [...keys, ...page.items];
}

export function explain(error: LicenseKeyUpdateError): string {
  switch (error.status) {
    case 400:
    case 404:
    case 422:
    case 500:
      return error.error.message;
    case undefined:
      return error.kind;
    default:
      return String(error.status);
  }
}

export async function update(id: string): Promise<string> {
  const built = await client.licenseKeys.id(id).update().body({ activations_limit: 10 }).send();
  const schema: components["schemas"]["LicenseKeyResponse"] = built;
  const outcome = await client.licenseKeys.update(schema.id, { expires_at: null }).result();
  if (!outcome.ok && outcome.error instanceof NotFoundError) return "gone";
  return outcome.ok ? outcome.data.id : explain(outcome.error);
}

// @ts-expect-error: a request that lacks its body cannot be sent.
export const incomplete: unknown = client.licenseKeys.id("lic_1").update().send();
`;
}

/** openapi-fetch, with the document's own types: prints the ID that it was given, and the status for one that there is not. */
export function openapiConsumer(name: string): string {
  return `import createClient from "openapi-fetch";
import type { paths } from "${name}/openapi";
import type { LicenseKey } from "${name}/types";

const client = createClient<paths>({
  baseUrl: process.env["DODO_PAYMENTS_BASE_URL"] ?? "",
  headers: { Authorization: \`Bearer \${process.env["DODO_PAYMENTS_API_KEY"]}\` },
});
const id = process.argv[2] ?? "";
const found = await client.GET("/license_keys/{id}", { params: { path: { id } } });
const key: LicenseKey | undefined = found.data;
const lost = await client.GET("/license_keys/{id}", { params: { path: { id: "lic_unknown" } } });
const code: string | undefined = lost.error?.message;
console.log(key?.id, code === undefined ? "none" : lost.response.status);

// @ts-expect-error: there is no such path.
const wrong = (): unknown => client.GET("/license_key/{id}", {});
void wrong;
`;
}

/** The TypeScript of a text. Where a sample goes on with the client of an earlier one, it is given that. */
export async function readSamples(path: string, name: string): Promise<readonly string[]> {
  const samples = [...(await readFile(path, "utf8")).matchAll(/^```ts\n([^]*?)^```/gm)].map(([, text = ""]) => text);
  return samples.map((text) =>
    text.includes("client.") && !/const client\b/.test(text)
      ? `import DodoPayments from "${name}";\nconst client = new DodoPayments();\n${text}`
      : text,
  );
}
