import type { Crate, CrateSize, ErrorBody } from "../models/crates.js";
import { json } from "../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../runtime/error-union.js";
import type { NotFoundError } from "../runtime/error.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../runtime/request.js";
import { Resource } from "../runtime/resource.js";
import { noResponse } from "../runtime/response.js";

export type * from "../models/crates.js";

export class Crates extends Resource {
  /** One crate: binds its `id` for the methods below. */
  id(id: string): CrateById {
    return new CrateById(this._client, { ...this._path, id });
  }

  /**
   * GET /crates
   *
   * @throws 404
   */
  list(
    options?: RequestOptions,
  ): APIRequest<CrateListResponse, CrateListError> {
    return request(this, crateList, {}, undefined, options);
  }

  /**
   * GET /crates/{id}
   *
   * @throws 404
   */
  retrieve(
    id: string,
    options?: RequestOptions,
  ): APIRequest<Crate, CrateRetrieveError> {
    return request(this, crateRetrieve, { id }, undefined, options);
  }

  /**
   * PUT /crates/{id}/size
   *
   * This request still lacks `body.size`. Add the missing parts with `.body({ … })`.
   */
  resizeSize(
    id: string,
  ): IncompleteRequest<
    APIRequest<
      undefined,
      CrateResizeSizeError,
      { body: CrateResizeSizeParams }
    >,
    "body.size"
  >;
  /** PUT /crates/{id}/size */
  resizeSize(
    id: string,
    params: CrateResizeSizeParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    CrateResizeSizeError,
    { body: CrateResizeSizeParams }
  >;
  resizeSize(id: string, params?: object, options?: RequestOptions): unknown {
    return request(this, crateResizeSize, { id }, params, options);
  }
}

/** One crate, with `id` bound. */
export class CrateById extends Resource {
  /**
   * GET /crates/{id}
   *
   * @throws 404
   */
  retrieve(options?: RequestOptions): APIRequest<Crate, CrateRetrieveError> {
    return request(this, crateRetrieve, {}, undefined, options);
  }

  /**
   * PUT /crates/{id}/size
   *
   * This request still lacks `body.size`. Add the missing parts with `.body({ … })`.
   */
  resizeSize(): IncompleteRequest<
    APIRequest<
      undefined,
      CrateResizeSizeError,
      { body: CrateResizeSizeParams }
    >,
    "body.size"
  >;
  /** PUT /crates/{id}/size */
  resizeSize(
    params: CrateResizeSizeParams,
    options?: RequestOptions,
  ): APIRequest<
    undefined,
    CrateResizeSizeError,
    { body: CrateResizeSizeParams }
  >;
  resizeSize(params?: object, options?: RequestOptions): unknown {
    return request(this, crateResizeSize, {}, params, options);
  }
}

export declare namespace Crates {
  export {
    type Crate,
    type CrateSize,
    type ErrorBody,
    type CrateListError,
    type CrateListResponse,
    type CrateResizeSizeError,
    type CrateResizeSizeParams,
    type CrateRetrieveError,
  };
}

/** The result of `client.crates.list`. */
export interface CrateListResponse {
  crates: Crate[];
}

/** The errors of `client.crates.list`. */
export type CrateListError =
  NotFoundError<ErrorBody> | UnexpectedStatusError<404> | TransportError;

/** The errors of `client.crates.retrieve`. */
export type CrateRetrieveError =
  NotFoundError<ErrorBody> | UnexpectedStatusError<404> | TransportError;

/** The params of `client.crates.resizeSize`. */
export interface CrateResizeSizeParams {
  size: CrateSize;
}

/** The errors of `client.crates.resizeSize`. */
export type CrateResizeSizeError = UnexpectedStatusError | TransportError;

const crateList: Operation = {
  id: "listCrates",
  method: "GET",
  path: "/crates",
  errors: [404],
};

const crateRetrieve: Operation = {
  id: "getCrate",
  method: "GET",
  path: "/crates/{id}",
  errors: [404],
};

const crateResizeSize: Operation = {
  id: "resizeCrate",
  method: "PUT",
  path: "/crates/{id}/size",
  body: json,
  required: ["body.size"],
  response: noResponse,
};
