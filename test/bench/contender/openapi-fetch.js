import createClient from "openapi-fetch";

async function dataOf(answer) {
  const { data, error } = await answer;
  if (error) throw error;
  return data;
}

export function create(fetch, key) {
  const client = createClient({
    baseUrl: "https://api.example.com",
    fetch,
    headers: { authorization: `Bearer ${key}` },
  });
  const one = (id) => ({ params: { path: { id } } });
  return {
    list: () => dataOf(client.GET("/license_keys", { params: { query: { page_size: 10, status: "active" } } })),
    retrieve: (id) => dataOf(client.GET("/license_keys/{id}", one(id))),
    update: (id, body) => dataOf(client.PATCH("/license_keys/{id}", { ...one(id), body })),
  };
}
