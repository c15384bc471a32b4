import DodoPayments from "dodopayments";

export function create(fetch, bearerToken) {
  const { licenseKeys } = new DodoPayments({ baseURL: "https://api.example.com", bearerToken, fetch });
  return {
    list: () => licenseKeys.list({ page_size: 10, status: "active" }),
    retrieve: (id) => licenseKeys.retrieve(id),
    update: (id, body) => licenseKeys.update(id, body),
  };
}
