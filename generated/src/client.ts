import { Client, type ClientOptions } from "./core.js";
import type {
  LicenseKeyInstance,
  ListLicenseKeyInstances,
  PatchLicenseKeyInstance,
} from "./models/license-key-instances.js";
import type { LicenseKey, LicenseKeyStatus, ListLicenseKeys, PatchLicenseKey } from "./models/license-keys.js";
import type {
  ActivateLicenseKeyProductInfo,
  ActivateLicenseKeyRequest,
  ActivateLicenseKeyResponse,
  CustomerLimitedDetails,
  DeactivateLicenseKey,
  ValidateLicenseKeyRequest,
  ValidateLicenseKeyResponse,
} from "./models/licenses.js";
import type { ErrorBody } from "./models/shared.js";
import {
  type LicenseKeyInstanceListError,
  type LicenseKeyInstanceListParams,
  type LicenseKeyInstanceRetrieveError,
  type LicenseKeyInstanceUpdateError,
  type LicenseKeyInstanceUpdateParams,
  LicenseKeyInstances,
} from "./resources/license-key-instances.js";
import {
  type LicenseKeyListError,
  type LicenseKeyListParams,
  type LicenseKeyRetrieveError,
  type LicenseKeyUpdateError,
  type LicenseKeyUpdateParams,
  LicenseKeys,
} from "./resources/license-keys.js";
import {
  type LicenseActivateError,
  type LicenseActivateParams,
  type LicenseActivateResponse,
  type LicenseDeactivateError,
  type LicenseDeactivateParams,
  type LicenseValidateError,
  type LicenseValidateParams,
  type LicenseValidateResponse,
  Licenses,
} from "./resources/licenses.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  InternalServerError,
  MissingCredentialsError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  UnprocessableEntityError,
} from "./runtime/error.js";
import { toFile } from "./runtime/file.js";
import type { RequestOptions } from "./runtime/option.js";

/**
 * Client of the License Keys API.
 *
 * A customer who buys a licensed product receives a license key. A program that runs under this
 * license activates the key, once for each place where it is installed; each activation is an
 * instance of the key.
 *
 * ## Pages
 *
 * Lists are read page by page. Pages are counted from 0. The answer holds the items of one page and
 * nothing else, so the list has ended when a page comes back without items.
 *
 * ## Absent and `null`
 *
 * In an update, a field that is left out stays as it is; a field that is `null` is removed.
 *
 * ## Rate limits
 *
 * Each API key may send 100 requests a minute, with bursts of up to 10 a second. Beyond that, requests
 * are answered with status 429. `X-RateLimit-Remaining` tells how many requests are left.
 */
export class DodoPayments extends Client {
  static DodoPayments: typeof DodoPayments = this;
  static DodoPaymentsError: typeof ClientError = ClientError;
  static APIError: typeof APIError = APIError;
  static APIConnectionError: typeof APIConnectionError = APIConnectionError;
  static APIConnectionTimeoutError: typeof APIConnectionTimeoutError = APIConnectionTimeoutError;
  static APIUserAbortError: typeof APIUserAbortError = APIUserAbortError;
  static AuthenticationError: typeof AuthenticationError = AuthenticationError;
  static BadRequestError: typeof BadRequestError = BadRequestError;
  static ConflictError: typeof ConflictError = ConflictError;
  static InternalServerError: typeof InternalServerError = InternalServerError;
  static MissingCredentialsError: typeof MissingCredentialsError = MissingCredentialsError;
  static NotFoundError: typeof NotFoundError = NotFoundError;
  static PaginationError: typeof PaginationError = PaginationError;
  static PermissionDeniedError: typeof PermissionDeniedError = PermissionDeniedError;
  static RateLimitError: typeof RateLimitError = RateLimitError;
  static ResponseDecodeError: typeof ResponseDecodeError = ResponseDecodeError;
  static UnprocessableEntityError: typeof UnprocessableEntityError = UnprocessableEntityError;
  static toFile: typeof toFile = toFile;

  /**
   * The license keys of your account, and the instances on which they are activated. For your own server.
   */
  readonly licenseKeys: LicenseKeys = new LicenseKeys(this);
  readonly licenseKeyInstances: LicenseKeyInstances = new LicenseKeyInstances(this);
  /**
   * Activating, deactivating and validating a license key. For the licensed program itself: whoever holds a license key may call these, without an API key.
   */
  readonly licenses: Licenses = new Licenses(this);
}

export declare namespace DodoPayments {
  export {
    type ActivateLicenseKeyProductInfo,
    type ActivateLicenseKeyRequest,
    type ActivateLicenseKeyResponse,
    type ClientOptions,
    type CustomerLimitedDetails,
    type DeactivateLicenseKey,
    type ErrorBody,
    type LicenseActivateError,
    type LicenseActivateParams,
    type LicenseActivateResponse,
    type LicenseDeactivateError,
    type LicenseDeactivateParams,
    type LicenseKey,
    type LicenseKeyInstance,
    type LicenseKeyInstanceListError,
    type LicenseKeyInstanceListParams,
    type LicenseKeyInstanceRetrieveError,
    type LicenseKeyInstanceUpdateError,
    type LicenseKeyInstanceUpdateParams,
    type LicenseKeyInstances,
    type LicenseKeyListError,
    type LicenseKeyListParams,
    type LicenseKeyRetrieveError,
    type LicenseKeyStatus,
    type LicenseKeyUpdateError,
    type LicenseKeyUpdateParams,
    type LicenseKeys,
    type LicenseValidateError,
    type LicenseValidateParams,
    type LicenseValidateResponse,
    type Licenses,
    type ListLicenseKeyInstances,
    type ListLicenseKeys,
    type PatchLicenseKey,
    type PatchLicenseKeyInstance,
    type RequestOptions,
    type ValidateLicenseKeyRequest,
    type ValidateLicenseKeyResponse,
  };
}
