import DodoPayments from "dodopayments-license-keys";

// A page is no place for a secret: what is behind this address adds the API key, or, as here, is a stand-in for the API.
const client = new DodoPayments({ baseURL: import.meta.env.VITE_API_URL, bearerToken: "test" });

const list = document.querySelector("#keys");
const status = document.querySelector("#status");

try {
  for await (const { id, status } of client.licenseKeys.list({ page_size: 10 })) {
    const item = document.createElement("li");
    item.textContent = `${id}: ${status}`;
    list?.append(item);
  }
  if (status) status.textContent = "That is all.";
} catch (error) {
  if (status) status.textContent = String(error);
}
