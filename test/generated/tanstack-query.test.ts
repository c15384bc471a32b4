/** Options for TanStack Query, as its adapters use them. */
import { describe, expect, test } from "vitest";
import DodoPayments, { type LicenseKey } from "../../generated/src/index.js";
import { infiniteQueryOptions, mutationOptions, queryOptions } from "../../generated/src/tanstack-query.js";
import { mockFetch, reply } from "../../generated/src/testing.js";

const keys = Array.from({ length: 5 }, (_, index) => ({ id: `lic_${index}` }) as LicenseKey);

const fetch = mockFetch({
  "licenseKeys.list": ({ params: { page_number = 0, page_size = 2 } }) => ({
    items: keys.slice(page_number * page_size, (page_number + 1) * page_size),
  }),
  "licenseKeys.retrieve": ({ params: { id } }) =>
    keys.find((key) => key.id === id) ?? reply(404, { code: "NOT_FOUND", message: "None" }),
  "licenseKeys.update": ({ params: { id, activations_limit } }) => ({ id, activations_limit }) as LicenseKey,
});
const client = new DodoPayments({ bearerToken: "test", fetch, maxRetries: 0 });
const { signal } = new AbortController();

describe("a query", () => {
  test("is called with the path parameter among the others, and known by both", async () => {
    const { queryKey, queryFn } = queryOptions(client, "licenseKeys.retrieve", { id: "lic_3" });
    expect(queryKey).toEqual(["licenseKeys", "retrieve", { id: "lic_3" }]);
    expect(await queryFn({ signal })).toEqual({ id: "lic_3" });
  });

  test("fails with the operation's error, and is not tried again on top of the client", async () => {
    const { queryFn, retry } = queryOptions(client, "licenseKeys.retrieve", { id: "none" });
    const error = await queryFn({ signal }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DodoPayments.NotFoundError);
    expect(retry(0, error as DodoPayments.LicenseKeyRetrieveError)).toBe(false);
  });

  test("ends when nobody waits for it any more", async () => {
    const { queryFn } = queryOptions(client, "licenseKeys.retrieve", { id: "lic_1" });
    await expect(queryFn({ signal: AbortSignal.abort() })).rejects.toBeInstanceOf(DodoPayments.APIUserAbortError);
  });

  test("of a list gives one page, as plain data", async () => {
    const page = await queryOptions(client, "licenseKeys.list").queryFn({ signal });
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
    expect(page.items).toEqual(keys.slice(0, 2));
  });
});

test("a list goes on where its last page ended, and ends", async () => {
  const options = infiniteQueryOptions(client, "licenseKeys.list", { page_size: 2 });
  expect(options.queryKey).toEqual(["licenseKeys", "list", "pages", { page_size: 2 }]);
  const seen: string[] = [];
  let pageParam = options.initialPageParam;
  do {
    const page = await options.queryFn({ signal, pageParam });
    seen.push(...page.items.map(({ id }) => id));
    pageParam = options.getNextPageParam(page);
  } while (pageParam !== null);
  expect(seen).toEqual(keys.map(({ id }) => id));
});

test("a mutation takes all in one object", async () => {
  const { mutationKey, mutationFn } = mutationOptions(client, "licenseKeys.update");
  expect(mutationKey).toEqual(["licenseKeys", "update"]);
  expect(await mutationFn({ id: "lic_1", activations_limit: null })).toEqual({ id: "lic_1", activations_limit: null });
});
