import type {
  ActivateLicenseKeyProductInfo,
  ActivateLicenseKeyRequest,
  ActivateLicenseKeyResponse,
  CustomerLimitedDetails,
  DeactivateLicenseKey,
  ValidateLicenseKeyRequest,
  ValidateLicenseKeyResponse,
} from "../models/licenses.js";
import type { ErrorBody } from "../models/shared.js";
import { json } from "../runtime/body.js";
import type { TransportError, UnexpectedStatusError } from "../runtime/error-union.js";
import type {
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  UnprocessableEntityError,
} from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import { type APIRequest, type IncompleteRequest, request } from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/licenses.js";
export type * from "../models/shared.js";

/**
 * Activating, deactivating and validating a license key. For the licensed program itself: whoever holds a license
 * key may call these, without an API key.
 */
export class Licenses extends Resource {
  /**
   * Activate a license key
   *
   * This request still lacks `body.license_key` and `body.name`. Add the missing parts with `.body({ … })`.
   */
  activate(): IncompleteRequest<
    APIRequest<ActivateLicenseKeyResponse, LicenseActivateError, { body: LicenseActivateParams }>,
    "body.license_key" | "body.name"
  >;
  /**
   * Activate a license key
   *
   * Activate a license key where the licensed program is installed. This makes an instance of the key.
   *
   * Keep the instance's ID: it is needed to deactivate the instance.
   *
   * @throws 403: License key cannot be activated (inactive)
   * @throws 404: License key not found
   * @throws 422: License key activation limit reached
   * @throws 500: Something went wrong :(
   */
  activate(
    params: LicenseActivateParams,
    options?: RequestOptions,
  ): APIRequest<ActivateLicenseKeyResponse, LicenseActivateError, { body: LicenseActivateParams }>;
  activate(params?: object, options?: RequestOptions): unknown {
    return request(this, licenseActivate, {}, params, options);
  }

  /**
   * Deactivate a license key instance
   *
   * This request still lacks `body.license_key` and `body.license_key_instance_id`. Add the missing parts with
   * `.body({ … })`.
   */
  deactivate(): IncompleteRequest<
    APIRequest<undefined, LicenseDeactivateError, { body: LicenseDeactivateParams }>,
    "body.license_key" | "body.license_key_instance_id"
  >;
  /**
   * Deactivate a license key instance
   *
   * Remove an instance of a license key, so that the key can be activated elsewhere.
   *
   * @throws 403: License key instance not found or does not belong to this license key
   * @throws 404: License key not found
   * @throws 500: Something went wrong :(
   */
  deactivate(
    params: LicenseDeactivateParams,
    options?: RequestOptions,
  ): APIRequest<undefined, LicenseDeactivateError, { body: LicenseDeactivateParams }>;
  deactivate(params?: object, options?: RequestOptions): unknown {
    return request(this, licenseDeactivate, {}, params, options);
  }

  /**
   * Validate a license key
   *
   * This request still lacks `body.license_key`. Add the missing parts with `.body({ … })`.
   */
  validate(): IncompleteRequest<
    APIRequest<ValidateLicenseKeyResponse, LicenseValidateError, { body: LicenseValidateParams }>,
    "body.license_key"
  >;
  /**
   * Validate a license key
   *
   * Tell whether a license key is valid, and with an instance's ID also whether that instance is one of the key's.
   *
   * A key that does not exist is no error: the answer is that it is not valid.
   *
   * @throws 422: Invalid request format
   * @throws 500: Something went wrong :(
   */
  validate(
    params: LicenseValidateParams,
    options?: RequestOptions,
  ): APIRequest<ValidateLicenseKeyResponse, LicenseValidateError, { body: LicenseValidateParams }>;
  validate(params?: object, options?: RequestOptions): unknown {
    return request(this, licenseValidate, {}, params, options);
  }
}

export declare namespace Licenses {
  export {
    type ActivateLicenseKeyProductInfo,
    type ActivateLicenseKeyRequest,
    type ActivateLicenseKeyResponse,
    type CustomerLimitedDetails,
    type DeactivateLicenseKey,
    type ErrorBody,
    type ValidateLicenseKeyRequest,
    type ValidateLicenseKeyResponse,
    type LicenseActivateError,
    type LicenseActivateParams,
    type LicenseActivateResponse,
    type LicenseDeactivateError,
    type LicenseDeactivateParams,
    type LicenseValidateError,
    type LicenseValidateParams,
    type LicenseValidateResponse,
  };
}

/**
 * The params of `client.licenses.activate`.
 *
 * The key to activate, and a name for the new instance.
 */
export interface LicenseActivateParams extends ActivateLicenseKeyRequest {}

/** The errors of `client.licenses.activate`. */
export type LicenseActivateError =
  | PermissionDeniedError<ErrorBody>
  | NotFoundError<ErrorBody>
  | UnprocessableEntityError<ErrorBody>
  | InternalServerError<ErrorBody, 500>
  | UnexpectedStatusError<403 | 404 | 422 | 500>
  | TransportError;

/** The result of `client.licenses.activate`. */
export type LicenseActivateResponse = ActivateLicenseKeyResponse;

/**
 * The params of `client.licenses.deactivate`.
 *
 * The key, and the instance of it to remove.
 */
export interface LicenseDeactivateParams extends DeactivateLicenseKey {}

/** The errors of `client.licenses.deactivate`. */
export type LicenseDeactivateError =
  | PermissionDeniedError<ErrorBody>
  | NotFoundError<ErrorBody>
  | InternalServerError<ErrorBody, 500>
  | UnexpectedStatusError<403 | 404 | 500>
  | TransportError;

/**
 * The params of `client.licenses.validate`.
 *
 * The key to validate, and the instance to look for, if any.
 */
export interface LicenseValidateParams extends ValidateLicenseKeyRequest {}

/** The errors of `client.licenses.validate`. */
export type LicenseValidateError =
  | UnprocessableEntityError<ErrorBody>
  | InternalServerError<ErrorBody, 500>
  | UnexpectedStatusError<422 | 500>
  | TransportError;

/** The result of `client.licenses.validate`. */
export type LicenseValidateResponse = ValidateLicenseKeyResponse;

const licenseActivate: Operation = {
  id: "activate_license_key",
  method: "POST",
  path: "/licenses/activate",
  body: json,
  required: ["body.license_key", "body.name"],
  errors: [403, 404, 422, 500],
  security: [],
};

const licenseDeactivate: Operation = {
  id: "deactivate_license_key",
  method: "POST",
  path: "/licenses/deactivate",
  body: json,
  required: ["body.license_key", "body.license_key_instance_id"],
  response: noResponse,
  errors: [403, 404, 500],
  security: [],
};

const licenseValidate: Operation = {
  id: "validate_license_key",
  method: "POST",
  path: "/licenses/validate",
  body: json,
  required: ["body.license_key"],
  errors: [422, 500],
  security: [],
};
