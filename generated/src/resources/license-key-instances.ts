import type {
  LicenseKeyInstance,
  ListLicenseKeyInstances,
  PatchLicenseKeyInstance,
} from "../models/license-key-instances.js";
import type { ErrorBody } from "../models/shared.js";
import { json } from "../runtime/body.js";
import type { TransportError, UnexpectedStatusError } from "../runtime/error-union.js";
import type { InternalServerError, NotFoundError } from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { pagePaginator } from "../runtime/page-paginator.js";
import { type PageRequest, pageRequest } from "../runtime/paginator.js";
import { type APIRequest, type IncompleteRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";

export type * from "../models/license-key-instances.js";
export type * from "../models/shared.js";

export class LicenseKeyInstances extends Resource {
  /** One license key instance: binds its `id` for the methods below. */
  id(id: string): LicenseKeyInstanceById {
    return new LicenseKeyInstanceById(this._client, { ...this._path, id });
  }

  /**
   * List license key instances
   *
   * Retrieve the instances on which your license keys are activated, page by page.
   *
   * @throws 500: Something went wrong :(
   */
  list(
    params?: LicenseKeyInstanceListParams,
    options?: RequestOptions,
  ): PageRequest<
    LicenseKeyInstance,
    LicenseKeyInstanceListError,
    ListLicenseKeyInstances,
    { query: LicenseKeyInstanceListParams }
  > {
    return pageRequest(this, licenseKeyInstanceList, {}, params, options);
  }

  /**
   * Retrieve a license key instance
   *
   * Retrieve one license key instance by its ID.
   *
   * @param id - License key instance ID
   * @throws 404: License key instance not found
   * @throws 500: Something went wrong :(
   */
  retrieve(id: string, options?: RequestOptions): APIRequest<LicenseKeyInstance, LicenseKeyInstanceRetrieveError> {
    return request(this, licenseKeyInstanceRetrieve, { id }, undefined, options);
  }

  /**
   * Update a license key instance
   *
   * This request still lacks `body.name`. Add the missing parts with `.body({ … })`.
   */
  update(
    id: string,
  ): IncompleteRequest<
    APIRequest<LicenseKeyInstance, LicenseKeyInstanceUpdateError, { body: LicenseKeyInstanceUpdateParams }>,
    "body.name"
  >;
  /**
   * Update a license key instance
   *
   * Give a license key instance another name.
   *
   * @param id - License key instance ID
   * @throws 404: License key instance not found
   * @throws 500: Something went wrong :(
   */
  update(
    id: string,
    params: LicenseKeyInstanceUpdateParams,
    options?: RequestOptions,
  ): APIRequest<LicenseKeyInstance, LicenseKeyInstanceUpdateError, { body: LicenseKeyInstanceUpdateParams }>;
  update(id: string, params?: object, options?: RequestOptions): unknown {
    return request(this, licenseKeyInstanceUpdate, { id }, params, options);
  }
}

/** One license key instance, with `id` bound. */
export class LicenseKeyInstanceById extends Resource {
  /**
   * Retrieve a license key instance
   *
   * Retrieve one license key instance by its ID.
   *
   * @throws 404: License key instance not found
   * @throws 500: Something went wrong :(
   */
  retrieve(options?: RequestOptions): APIRequest<LicenseKeyInstance, LicenseKeyInstanceRetrieveError> {
    return request(this, licenseKeyInstanceRetrieve, {}, undefined, options);
  }

  /**
   * Update a license key instance
   *
   * This request still lacks `body.name`. Add the missing parts with `.body({ … })`.
   */
  update(): IncompleteRequest<
    APIRequest<LicenseKeyInstance, LicenseKeyInstanceUpdateError, { body: LicenseKeyInstanceUpdateParams }>,
    "body.name"
  >;
  /**
   * Update a license key instance
   *
   * Give a license key instance another name.
   *
   * @throws 404: License key instance not found
   * @throws 500: Something went wrong :(
   */
  update(
    params: LicenseKeyInstanceUpdateParams,
    options?: RequestOptions,
  ): APIRequest<LicenseKeyInstance, LicenseKeyInstanceUpdateError, { body: LicenseKeyInstanceUpdateParams }>;
  update(params?: object, options?: RequestOptions): unknown {
    return request(this, licenseKeyInstanceUpdate, {}, params, options);
  }
}

export declare namespace LicenseKeyInstances {
  export {
    type ErrorBody,
    type LicenseKeyInstance,
    type ListLicenseKeyInstances,
    type PatchLicenseKeyInstance,
    type LicenseKeyInstanceListError,
    type LicenseKeyInstanceListParams,
    type LicenseKeyInstanceRetrieveError,
    type LicenseKeyInstanceUpdateError,
    type LicenseKeyInstanceUpdateParams,
  };
}

/** The params of `client.licenseKeyInstances.list`. */
export interface LicenseKeyInstanceListParams {
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
   * Filter by license key ID
   *
   * @example "lic_123"
   */
  license_key_id?: string;
}

/** The errors of `client.licenseKeyInstances.list`. */
export type LicenseKeyInstanceListError =
  InternalServerError<ErrorBody, 500> | UnexpectedStatusError<500> | TransportError;

/** The errors of `client.licenseKeyInstances.retrieve`. */
export type LicenseKeyInstanceRetrieveError =
  NotFoundError<ErrorBody> | InternalServerError<ErrorBody, 500> | UnexpectedStatusError<404 | 500> | TransportError;

/**
 * The params of `client.licenseKeyInstances.update`.
 *
 * The instance's new name.
 */
export interface LicenseKeyInstanceUpdateParams extends PatchLicenseKeyInstance {}

/** The errors of `client.licenseKeyInstances.update`. */
export type LicenseKeyInstanceUpdateError =
  NotFoundError<ErrorBody> | InternalServerError<ErrorBody, 500> | UnexpectedStatusError<404 | 500> | TransportError;

const licenseKeyInstanceList: Operation = {
  id: "list_license_key_instances",
  method: "GET",
  path: "/license_key_instances",
  errors: [500],
  paginator: pagePaginator({ parameter: "page_number", origin: 0, items: ["items"], itemId: "id" }),
};

const licenseKeyInstanceRetrieve: Operation = {
  id: "get_license_key_instance",
  method: "GET",
  path: "/license_key_instances/{id}",
  errors: [404, 500],
};

const licenseKeyInstanceUpdate: Operation = {
  id: "update_license_key_instance",
  method: "PATCH",
  path: "/license_key_instances/{id}",
  body: json,
  required: ["body.name"],
  errors: [404, 500],
};
