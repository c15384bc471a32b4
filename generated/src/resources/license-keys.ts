import type { LicenseKey, LicenseKeyStatus, ListLicenseKeys, PatchLicenseKey } from "../models/license-keys.js";
import type { ErrorBody } from "../models/shared.js";
import { json } from "../runtime/body.js";
import type { TransportError, UnexpectedStatusError } from "../runtime/error-union.js";
import type {
  BadRequestError,
  InternalServerError,
  NotFoundError,
  UnprocessableEntityError,
} from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { pagePaginator } from "../runtime/page-paginator.js";
import { type PageRequest, pageRequest } from "../runtime/paginator.js";
import { type APIRequest, type IncompleteRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/license-keys.js";
export type * from "../models/shared.js";

/**
 * The license keys of your account, and the instances on which they are activated. For your own server.
 */
export class LicenseKeys extends Resource {
  /** One license key: binds its `id` for the methods below. */
  id(id: string): LicenseKeyById {
    return new LicenseKeyById(this._client, { ...this._path, id });
  }

  /**
   * List license keys
   *
   * Retrieve the license keys of your account, page by page.
   *
   * @throws 500: Something went wrong :(
   */
  list(
    params?: LicenseKeyListParams,
    options?: RequestOptions,
  ): PageRequest<LicenseKey, LicenseKeyListError, ListLicenseKeys, { query: LicenseKeyListParams }> {
    return pageRequest(this, licenseKeyList, {}, params, options);
  }

  /**
   * Retrieve a license key
   *
   * Retrieve one license key by its ID.
   *
   * @param id - License key ID
   * @throws 404: License key not found
   * @throws 500: Something went wrong :(
   */
  retrieve(id: string, options?: RequestOptions): APIRequest<LicenseKey, LicenseKeyRetrieveError> {
    return request(this, licenseKeyRetrieve, { id }, undefined, options);
  }

  /**
   * Update a license key
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(
    id: string,
  ): IncompleteRequest<APIRequest<LicenseKey, LicenseKeyUpdateError, { body: LicenseKeyUpdateParams }>, "body">;
  /**
   * Update a license key
   *
   * Change the activation limit or the expiry date of a license key, disable it, or enable it again.
   *
   * `null` removes a limit or a date; leaving a field out leaves it as it is.
   *
   * @param id - License key ID
   * @throws 400: Cannot set expiry for subscription-based license
   * @throws 404: License key not found
   * @throws 422: New activation limit is less than current instances count
   * @throws 500: Something went wrong :(
   */
  update(
    id: string,
    params: LicenseKeyUpdateParams,
    options?: RequestOptions,
  ): APIRequest<LicenseKey, LicenseKeyUpdateError, { body: LicenseKeyUpdateParams }>;
  update(id: string, params?: object, options?: RequestOptions): unknown {
    return request(this, licenseKeyUpdate, { id }, params, options);
  }
}

/** One license key, with `id` bound. */
export class LicenseKeyById extends Resource {
  /**
   * Retrieve a license key
   *
   * Retrieve one license key by its ID.
   *
   * @throws 404: License key not found
   * @throws 500: Something went wrong :(
   */
  retrieve(options?: RequestOptions): APIRequest<LicenseKey, LicenseKeyRetrieveError> {
    return request(this, licenseKeyRetrieve, {}, undefined, options);
  }

  /**
   * Update a license key
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(): IncompleteRequest<APIRequest<LicenseKey, LicenseKeyUpdateError, { body: LicenseKeyUpdateParams }>, "body">;
  /**
   * Update a license key
   *
   * Change the activation limit or the expiry date of a license key, disable it, or enable it again.
   *
   * `null` removes a limit or a date; leaving a field out leaves it as it is.
   *
   * @throws 400: Cannot set expiry for subscription-based license
   * @throws 404: License key not found
   * @throws 422: New activation limit is less than current instances count
   * @throws 500: Something went wrong :(
   */
  update(
    params: LicenseKeyUpdateParams,
    options?: RequestOptions,
  ): APIRequest<LicenseKey, LicenseKeyUpdateError, { body: LicenseKeyUpdateParams }>;
  update(params?: object, options?: RequestOptions): unknown {
    return request(this, licenseKeyUpdate, {}, params, options);
  }
}

export declare namespace LicenseKeys {
  export {
    type ErrorBody,
    type LicenseKey,
    type LicenseKeyStatus,
    type ListLicenseKeys,
    type PatchLicenseKey,
    type LicenseKeyListError,
    type LicenseKeyListParams,
    type LicenseKeyRetrieveError,
    type LicenseKeyUpdateError,
    type LicenseKeyUpdateParams,
  };
}

/** The params of `client.licenseKeys.list`. */
export interface LicenseKeyListParams {
  /**
   * Page size default is 10 max is 100
   *
   * @format int32
   * @minimum 0
   * @example 100
   */
  page_size?: number;
  /**
   * Page number default is 0
   *
   * @format int32
   * @minimum 0
   * @example 0
   */
  page_number?: number;
  /**
   * Filter by customer ID
   *
   * @example "cus_123"
   */
  customer_id?: string;
  /**
   * Filter by license key status
   *
   * @example "active"
   */
  status?: LicenseKeyStatus;
  /**
   * Filter by product ID
   *
   * @example "pdt_123"
   */
  product_id?: string;
}

/** The errors of `client.licenseKeys.list`. */
export type LicenseKeyListError = InternalServerError<ErrorBody, 500> | UnexpectedStatusError<500> | TransportError;

/** The errors of `client.licenseKeys.retrieve`. */
export type LicenseKeyRetrieveError =
  NotFoundError<ErrorBody> | InternalServerError<ErrorBody, 500> | UnexpectedStatusError<404 | 500> | TransportError;

/**
 * The params of `client.licenseKeys.update`.
 *
 * What to change. Fields that are left out stay as they are.
 */
export interface LicenseKeyUpdateParams extends PatchLicenseKey {}

/** The errors of `client.licenseKeys.update`. */
export type LicenseKeyUpdateError =
  | BadRequestError<ErrorBody>
  | NotFoundError<ErrorBody>
  | UnprocessableEntityError<ErrorBody>
  | InternalServerError<ErrorBody, 500>
  | UnexpectedStatusError<400 | 404 | 422 | 500>
  | TransportError;

const licenseKeyList: Operation = {
  id: "list_license_keys_handler",
  method: "GET",
  path: "/license_keys",
  errors: [500],
  paginator: pagePaginator({ parameter: "page_number", origin: 0, items: ["items"], itemId: "id" }),
};

const licenseKeyRetrieve: Operation = {
  id: "get_license_key_handler",
  method: "GET",
  path: "/license_keys/{id}",
  errors: [404, 500],
};

const licenseKeyUpdate: Operation = {
  id: "update_license_key_handler",
  method: "PATCH",
  path: "/license_keys/{id}",
  body: json,
  required: ["body"],
  errors: [400, 404, 422, 500],
};
