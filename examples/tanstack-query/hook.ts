import { queryOptions as typed, useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type DodoPayments from "dodopayments-license-keys";
import { infiniteQueryOptions, mutationOptions, queryOptions } from "dodopayments-license-keys/tanstack-query";
import type { LicenseKey } from "dodopayments-license-keys/types";

export function useLicenseKey(client: DodoPayments, id: string): LicenseKey | string | undefined {
  const { data, error } = useQuery(queryOptions(client, "licenseKeys.retrieve", { id }));
  // The error is the operation's own union.
  if (error?.status === 404) return error.error.message;
  return error ? error.message : data;
}

/** The adapter's own helper around ours: what stands in the cache has its type. */
export function useKnownStatus(client: DodoPayments, id: string): LicenseKey["status"] | undefined {
  return useQueryClient().getQueryData(typed(queryOptions(client, "licenseKeys.retrieve", { id })).queryKey)?.status;
}

export function useLicenseKeys(client: DodoPayments): {
  readonly keys: readonly LicenseKey[];
  readonly more: () => void;
} {
  const { data, fetchNextPage } = useInfiniteQuery(infiniteQueryOptions(client, "licenseKeys.list"));
  return { keys: data?.pages.flatMap(({ items }) => items) ?? [], more: () => void fetchNextPage() };
}

export function useLimit(client: DodoPayments): (id: string, limit: number | null) => void {
  const { mutate } = useMutation(mutationOptions(client, "licenseKeys.update"));
  return (id, limit) => mutate({ id, activations_limit: limit });
}
