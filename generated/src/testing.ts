/** A mock of the API for your tests: `new DodoPayments({ fetch: mockFetch({ … }) })`. */

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

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
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
    "licenseKeys.list": { route: "GET /license_keys", query: { page_size: "number", page_number: "number" } },
    "licenseKeys.retrieve": { route: "GET /license_keys/{id}" },
    "licenseKeys.update": { route: "PATCH /license_keys/{id}" },
    "licenseKeyInstances.list": {
      route: "GET /license_key_instances",
      query: { page_size: "number", page_number: "number" },
    },
    "licenseKeyInstances.retrieve": { route: "GET /license_key_instances/{id}" },
    "licenseKeyInstances.update": { route: "PATCH /license_key_instances/{id}" },
    "licenses.activate": { route: "POST /licenses/activate", status: 201 },
    "licenses.deactivate": { route: "POST /licenses/deactivate" },
    "licenses.validate": { route: "POST /licenses/validate" },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new DodoPayments({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error
 * that names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
