/** What every client is held against: `fetch`, and JSON. */
const base = "https://api.example.com";

async function call(fetch, url, init) {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${response.status}`);
  return JSON.parse(await response.text());
}

export function create(fetch, key) {
  const headers = { accept: "application/json", authorization: `Bearer ${key}` };
  return {
    list: () => call(fetch, `${base}/license_keys?page_size=10&status=active`, { method: "GET", headers }),
    retrieve: (id) => call(fetch, `${base}/license_keys/${encodeURIComponent(id)}`, { method: "GET", headers }),
    update: (id, body) =>
      call(fetch, `${base}/license_keys/${encodeURIComponent(id)}`, {
        method: "PATCH",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
  };
}
