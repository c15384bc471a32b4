import { MutationObserver, QueryClient } from "@tanstack/query-core";
import DodoPayments from "dodopayments-license-keys";
import { infiniteQueryOptions, mutationOptions, queryOptions } from "dodopayments-license-keys/tanstack-query";

const client = new DodoPayments();
const cache = new QueryClient();

const licenseKey = await cache.fetchQuery(queryOptions(client, "licenseKeys.retrieve", { id: "lic_123" }));
console.log(licenseKey.id, licenseKey.status);

const { pages } = await cache.fetchInfiniteQuery({
  ...infiniteQueryOptions(client, "licenseKeys.list", { page_size: 10 }),
  pages: 5,
});
console.log(pages.map(({ items }) => items.length).join());

const mutation = new MutationObserver(cache, {
  ...mutationOptions(client, "licenseKeys.update"),
  onSuccess: () => cache.invalidateQueries({ queryKey: ["licenseKeys"] }),
});
const updated = await mutation.mutate({ id: "lic_123", activations_limit: 10 });
console.log(updated.id, cache.getQueryState(["licenseKeys", "retrieve", { id: "lic_123" }])?.isInvalidated);
