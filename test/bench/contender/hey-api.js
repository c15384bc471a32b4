import { createClient } from "@hey-api/client-fetch";

export function create(fetch, auth) {
  const client = createClient({ baseUrl: "https://api.example.com", fetch, auth, throwOnError: true });
  const security = [{ scheme: "bearer", type: "http" }];
  const headers = { "Content-Type": "application/json" };
  const dataOf = async (answer) => (await answer).data;
  return {
    list: () => dataOf(client.get({ url: "/license_keys", query: { page_size: 10, status: "active" }, security })),
    retrieve: (id) => dataOf(client.get({ url: "/license_keys/{id}", path: { id }, security })),
    update: (id, body) => dataOf(client.patch({ url: "/license_keys/{id}", path: { id }, body, headers, security })),
  };
}
