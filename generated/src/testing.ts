/** Stands in for the API in your own tests: `new DodoPayments({ fetch: mockFetch({ … }) })`. */

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
import { type MswHandlersFor, mswHandlersOf } from "./runtime/mock-msw.js";
import { type MockApi, type MockFetchFor, type MockHandler, mockFetchOf } from "./runtime/mock.js";

export {
  MockError,
  type MockAnswer,
  type MockCall,
  type MockedCall,
  type MockFetch,
  type MockFetchFor,
  type MockHandler,
  type MockStream,
} from "./runtime/mock.js";
export { type MockReply, reply } from "./runtime/mock-reply.js";
export type { MswHandlersFor, MswHttp, MswOptions } from "./runtime/mock-msw.js";

/** What answers the operations, each by its call. Those that a test does not call need none. */
export interface MockHandlers {
  /**
   * List license keys
   *
   * `GET /license_keys`
   */
  "licenseKeys.list"?: MockHandler<ListLicenseKeys, LicenseKeyListError, LicenseKeyListParams>;
  /**
   * Retrieve a license key
   *
   * `GET /license_keys/{id}`
   */
  "licenseKeys.retrieve"?: MockHandler<LicenseKey, LicenseKeyRetrieveError, { id: string }>;
  /**
   * Update a license key
   *
   * `PATCH /license_keys/{id}`
   */
  "licenseKeys.update"?: MockHandler<
    LicenseKey,
    LicenseKeyUpdateError,
    { id: string } & LicenseKeyUpdateParams,
    LicenseKeyUpdateParams
  >;
  /**
   * List license key instances
   *
   * `GET /license_key_instances`
   */
  "licenseKeyInstances.list"?: MockHandler<
    ListLicenseKeyInstances,
    LicenseKeyInstanceListError,
    LicenseKeyInstanceListParams
  >;
  /**
   * Retrieve a license key instance
   *
   * `GET /license_key_instances/{id}`
   */
  "licenseKeyInstances.retrieve"?: MockHandler<LicenseKeyInstance, LicenseKeyInstanceRetrieveError, { id: string }>;
  /**
   * Update a license key instance
   *
   * `PATCH /license_key_instances/{id}`
   */
  "licenseKeyInstances.update"?: MockHandler<
    LicenseKeyInstance,
    LicenseKeyInstanceUpdateError,
    { id: string } & LicenseKeyInstanceUpdateParams,
    LicenseKeyInstanceUpdateParams
  >;
  /**
   * Activate a license key
   *
   * `POST /licenses/activate`
   */
  "licenses.activate"?: MockHandler<
    ActivateLicenseKeyResponse,
    LicenseActivateError,
    LicenseActivateParams,
    LicenseActivateParams,
    201
  >;
  /**
   * Deactivate a license key instance
   *
   * `POST /licenses/deactivate`
   */
  "licenses.deactivate"?: MockHandler<
    undefined,
    LicenseDeactivateError,
    LicenseDeactivateParams,
    LicenseDeactivateParams
  >;
  /**
   * Validate a license key
   *
   * `POST /licenses/validate`
   */
  "licenses.validate"?: MockHandler<
    ValidateLicenseKeyResponse,
    LicenseValidateError,
    LicenseValidateParams,
    LicenseValidateParams
  >;
}

const api: MockApi = {
  servers: ["https://test.dodopayments.com/", "https://live.dodopayments.com/"],
  operations: {
    "licenseKeys.list": {
      method: "GET",
      path: "/license_keys",
      parameters: [
        { in: "query", name: "page_size", shape: "number" },
        { in: "query", name: "page_number", shape: "number" },
      ],
    },
    "licenseKeys.retrieve": { method: "GET", path: "/license_keys/{id}" },
    "licenseKeys.update": { method: "PATCH", path: "/license_keys/{id}" },
    "licenseKeyInstances.list": {
      method: "GET",
      path: "/license_key_instances",
      parameters: [
        { in: "query", name: "page_size", shape: "number" },
        { in: "query", name: "page_number", shape: "number" },
      ],
    },
    "licenseKeyInstances.retrieve": { method: "GET", path: "/license_key_instances/{id}" },
    "licenseKeyInstances.update": { method: "PATCH", path: "/license_key_instances/{id}" },
    "licenses.activate": { method: "POST", path: "/licenses/activate", status: 201 },
    "licenses.deactivate": { method: "POST", path: "/licenses/deactivate" },
    "licenses.validate": { method: "POST", path: "/licenses/validate" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new DodoPayments({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
