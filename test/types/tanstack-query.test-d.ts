/** Options for TanStack Query know what their operation takes, gives, and fails with. */
import { expectTypeOf, test } from "vitest";
import type DodoPayments from "dodopayments-license-keys";
import type { LicenseKey, LicenseKeyRetrieveError } from "dodopayments-license-keys";
import { infiniteQueryOptions, mutationOptions, queryOptions } from "dodopayments-license-keys/tanstack-query";

declare const client: DodoPayments;

test("a query", () => {
  const options = queryOptions(client, "licenseKeys.retrieve", { id: "lic_1" });
  expectTypeOf(options.queryFn).returns.resolves.toEqualTypeOf<LicenseKey>();
  expectTypeOf(options.retry).parameter(1).toEqualTypeOf<LicenseKeyRetrieveError>();
  // @ts-expect-error: it needs its path parameter
  queryOptions(client, "licenseKeys.retrieve");
  // @ts-expect-error: no such operation
  queryOptions(client, "licenseKeys.remove", { id: "lic_1" });
  // @ts-expect-error: it changes something
  queryOptions(client, "licenseKeys.update", { id: "lic_1" });
});

test("a list needs no parameters, and gives items", () => {
  const options = infiniteQueryOptions(client, "licenseKeys.list");
  expectTypeOf(options.getNextPageParam).parameter(0).toHaveProperty("items").toEqualTypeOf<readonly LicenseKey[]>();
  infiniteQueryOptions(client, "licenseKeys.list", { status: "active" });
  // @ts-expect-error: no list
  infiniteQueryOptions(client, "licenseKeys.retrieve", { id: "lic_1" });
});

test("a mutation takes the id and the body together", () => {
  const { mutationFn } = mutationOptions(client, "licenseKeys.update");
  void mutationFn({ id: "lic_1", activations_limit: null });
  // @ts-expect-error: whose limit?
  void mutationFn({ activations_limit: null });
});
