/** Options for TanStack Query, with any of its framework adapters. */

import type { DodoPayments } from "./client.js";
import type { LicenseKeyInstance, ListLicenseKeyInstances } from "./models/license-key-instances.js";
import type { LicenseKey, ListLicenseKeys } from "./models/license-keys.js";
import type { ActivateLicenseKeyResponse, ValidateLicenseKeyResponse } from "./models/licenses.js";
import type {
  LicenseKeyInstanceListError,
  LicenseKeyInstanceListParams,
  LicenseKeyInstanceRetrieveError,
  LicenseKeyInstanceUpdateError,
  LicenseKeyInstanceUpdateParams,
} from "./resources/license-key-instances.js";
import type {
  LicenseKeyListError,
  LicenseKeyListParams,
  LicenseKeyRetrieveError,
  LicenseKeyUpdateError,
  LicenseKeyUpdateParams,
} from "./resources/license-keys.js";
import type {
  LicenseActivateError,
  LicenseActivateParams,
  LicenseDeactivateError,
  LicenseDeactivateParams,
  LicenseValidateError,
  LicenseValidateParams,
} from "./resources/licenses.js";
import {
  type InfiniteQueryOptionsFor,
  type MutationOptionsFor,
  type QueryOptionsFor,
  type TanstackList,
  type TanstackMethods,
  type TanstackMutation,
  type TanstackQuery,
  infiniteQueryOptionsOf,
  mutationOptionsOf,
  queryOptionsOf,
} from "./runtime/tanstack-query.js";

export type {
  InfiniteQueryOptionsFor,
  MutationOptionsFor,
  QueryOptionsFor,
  TanstackInfiniteOptions,
  TanstackList,
  TanstackMutation,
  TanstackMutationOptions,
  TanstackPage,
  TanstackQuery,
  TanstackQueryOptions,
} from "./runtime/tanstack-query.js";

/** The operations for `queryOptions`, by the client's method. */
export interface TanstackQueries {
  /** List license keys */
  "licenseKeys.list": TanstackList<LicenseKeyListParams, LicenseKey, ListLicenseKeys, LicenseKeyListError>;
  /** Retrieve a license key */
  "licenseKeys.retrieve": TanstackQuery<{ id: string }, LicenseKey, LicenseKeyRetrieveError>;
  /** List license key instances */
  "licenseKeyInstances.list": TanstackList<
    LicenseKeyInstanceListParams,
    LicenseKeyInstance,
    ListLicenseKeyInstances,
    LicenseKeyInstanceListError
  >;
  /** Retrieve a license key instance */
  "licenseKeyInstances.retrieve": TanstackQuery<{ id: string }, LicenseKeyInstance, LicenseKeyInstanceRetrieveError>;
}

/** The lists for `infiniteQueryOptions`, by the client's method. */
export interface TanstackLists {
  /** List license keys */
  "licenseKeys.list": TanstackList<LicenseKeyListParams, LicenseKey, ListLicenseKeys, LicenseKeyListError>;
  /** List license key instances */
  "licenseKeyInstances.list": TanstackList<
    LicenseKeyInstanceListParams,
    LicenseKeyInstance,
    ListLicenseKeyInstances,
    LicenseKeyInstanceListError
  >;
}

/** The operations for `mutationOptions`, by the client's method. */
export interface TanstackMutations {
  /** Update a license key */
  "licenseKeys.update": TanstackMutation<{ id: string } & LicenseKeyUpdateParams, LicenseKey, LicenseKeyUpdateError>;
  /** Update a license key instance */
  "licenseKeyInstances.update": TanstackMutation<
    { id: string } & LicenseKeyInstanceUpdateParams,
    LicenseKeyInstance,
    LicenseKeyInstanceUpdateError
  >;
  /** Activate a license key */
  "licenses.activate": TanstackMutation<LicenseActivateParams, ActivateLicenseKeyResponse, LicenseActivateError>;
  /** Deactivate a license key instance */
  "licenses.deactivate": TanstackMutation<LicenseDeactivateParams, undefined, LicenseDeactivateError>;
  /** Validate a license key */
  "licenses.validate": TanstackMutation<LicenseValidateParams, ValidateLicenseKeyResponse, LicenseValidateError>;
}

const methods: TanstackMethods = {
  "licenseKeys.list": { params: true },
  "licenseKeys.retrieve": { positional: "id" },
  "licenseKeys.update": { positional: "id", params: true },
  "licenseKeyInstances.list": { params: true },
  "licenseKeyInstances.retrieve": { positional: "id" },
  "licenseKeyInstances.update": { positional: "id", params: true },
  "licenses.activate": { params: true },
  "licenses.deactivate": { params: true },
  "licenses.validate": { params: true },
};

/**
 * Options for `useQuery` and similar functions: `queryOptions(client, "…", { … })`, with all params of the method
 * in one object.
 */
export const queryOptions: QueryOptionsFor<DodoPayments, TanstackQueries> = queryOptionsOf(methods);

/** Options for `useInfiniteQuery` and similar functions, which load a list page by page. */
export const infiniteQueryOptions: InfiniteQueryOptionsFor<DodoPayments, TanstackLists> =
  infiniteQueryOptionsOf(methods);

/**
 * Options for `useMutation` and similar functions: `mutate({ … })` takes all params of the method in one object.
 */
export const mutationOptions: MutationOptionsFor<DodoPayments, TanstackMutations> = mutationOptionsOf(methods);
