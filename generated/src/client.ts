import { Client, type ClientOptions, type Environment } from "./core.js";
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
import type { RawAPIRequest, RawRequest } from "./runtime/client.js";
import type { OtherStatusError, StatusError, TransportError, UnexpectedStatusError } from "./runtime/error-union.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  type ErrorKind,
  InternalServerError,
  MissingCredentialsError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  type StatusKind,
  UnprocessableEntityError,
} from "./runtime/error.js";
import { type FileLike, type ResponseLike, type Uploadable, toFile } from "./runtime/file.js";
import type { LogLevel, Logger } from "./runtime/log.js";
import type { Middleware, MiddlewareContext } from "./runtime/middleware.js";
import type {
  BaseClientOptions,
  Credential,
  Fetch,
  HeaderValues,
  QueryValues,
  RequestOptions,
} from "./runtime/option.js";
import type { Page, PageOf } from "./runtime/page.js";
import type { PagePromise, PageRequest, PagesOptions } from "./runtime/paginator.js";
import type {
  APIPromise,
  APIRequest,
  HeaderInput,
  IncompleteRequest,
  RequestLacks,
  RequestParts,
  Result,
  Supplied,
} from "./runtime/request.js";
import type { ClientErrorStatus, ErrorStatus, RedirectStatus, ServerErrorStatus } from "./runtime/status.js";

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
  static DodoPayments: typeof DodoPayments = Object.assign(this, {
    DodoPaymentsError: ClientError,
    APIError,
    APIConnectionError,
    APIConnectionTimeoutError,
    APIUserAbortError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    UnprocessableEntityError,
    toFile,
  });

  /**
   * The license keys of your account, and the instances on which they are activated. For your own server.
   */
  readonly licenseKeys: LicenseKeys = new LicenseKeys(this);
  readonly licenseKeyInstances: LicenseKeyInstances = new LicenseKeyInstances(this);
  /**
   * Activating, deactivating and validating a license key. For the licensed program itself: whoever holds a license
   * key may call these, without an API key.
   */
  readonly licenses: Licenses = new Licenses(this);
}

export declare namespace DodoPayments {
  export {
    type APIPromise,
    type APIRequest,
    type ActivateLicenseKeyProductInfo,
    type ActivateLicenseKeyRequest,
    type ActivateLicenseKeyResponse,
    type BaseClientOptions,
    type ClientErrorStatus,
    type ClientOptions,
    type Credential,
    type CustomerLimitedDetails,
    type DeactivateLicenseKey,
    type Environment,
    type ErrorBody,
    type ErrorKind,
    type ErrorStatus,
    type Fetch,
    type FileLike,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
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
    type LogLevel,
    type Logger,
    type Middleware,
    type MiddlewareContext,
    type OtherStatusError,
    type Page,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
    type PatchLicenseKey,
    type PatchLicenseKeyInstance,
    type QueryValues,
    type RawAPIRequest,
    type RawRequest,
    type RedirectStatus,
    type RequestLacks,
    type RequestOptions,
    type RequestParts,
    type ResponseLike,
    type Result,
    type ServerErrorStatus,
    type StatusError,
    type StatusKind,
    type Supplied,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    type ValidateLicenseKeyRequest,
    type ValidateLicenseKeyResponse,
    ClientError as DodoPaymentsError,
    APIError,
    APIConnectionError,
    APIConnectionTimeoutError,
    APIUserAbortError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    UnprocessableEntityError,
    toFile,
  };
}
