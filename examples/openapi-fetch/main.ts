import createClient from "openapi-fetch";
import type { paths } from "dodopayments-license-keys/openapi";

const client = createClient<paths>({
  baseUrl: process.env["DODO_PAYMENTS_BASE_URL"] ?? "https://test.dodopayments.com",
  headers: { authorization: `Bearer ${process.env["DODO_PAYMENTS_API_KEY"] ?? ""}` },
});

const { data, error } = await client.GET("/license_keys/{id}", { params: { path: { id: "lic_123" } } });
console.log(data ? `${data.id} ${data.status}` : error.message);
