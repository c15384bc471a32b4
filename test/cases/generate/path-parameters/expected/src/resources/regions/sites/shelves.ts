import type { Shelf } from "../../../models/regions.js";
import { json } from "../../../runtime/body.js";
import type {
  TransportError,
  UnexpectedStatusError,
} from "../../../runtime/error-union.js";
import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/option.js";
import {
  type APIRequest,
  type IncompleteRequest,
  request,
} from "../../../runtime/request.js";
import { Resource } from "../../../runtime/resource.js";

export type * from "../../../models/regions.js";

export class Shelves extends Resource {
  /** GET /regions/{region_id}/sites/{site_id}/shelves/{shelf_id} */
  retrieve(
    shelfId: string,
    params: ShelfRetrieveParams,
    options?: RequestOptions,
  ): APIRequest<Shelf, ShelfRetrieveError> {
    return request(this, shelfRetrieve, { shelf_id: shelfId }, params, options);
  }

  /** PUT /regions/{region_id}/sites/{site_id}/shelves/{shelf_id} */
  update(
    shelfId: string,
    params: ShelfUpdateParams,
    options?: RequestOptions,
  ): APIRequest<Shelf, ShelfUpdateError, { body: Shelf }>;
  /**
   * PUT /regions/{region_id}/sites/{site_id}/shelves/{shelf_id}
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(
    shelfId: string,
    params: Pick<ShelfUpdateParams, "region_id" | "path_site_id">,
    options?: RequestOptions,
  ): IncompleteRequest<
    APIRequest<Shelf, ShelfUpdateError, { body: Shelf }>,
    "body"
  >;
  update(shelfId: string, params?: object, options?: RequestOptions): unknown {
    return request(this, shelfUpdate, { shelf_id: shelfId }, params, options);
  }

  /** GET /regions/{region_id}/sites/{site_id}/shelves */
  list(
    siteId: number,
    params: ShelfListParams,
    options?: RequestOptions,
  ): APIRequest<
    Shelf[],
    ShelfListError,
    { query: Pick<ShelfListParams, "row"> }
  >;
  /**
   * GET /regions/{region_id}/sites/{site_id}/shelves
   *
   * This request still lacks `query.row`. Add the missing parts with `.query({ … })`.
   */
  list(
    siteId: number,
    params: Pick<ShelfListParams, "region_id">,
    options?: RequestOptions,
  ): IncompleteRequest<
    APIRequest<
      Shelf[],
      ShelfListError,
      { query: Pick<ShelfListParams, "row"> }
    >,
    "query.row"
  >;
  list(siteId: number, params?: object, options?: RequestOptions): unknown {
    return request(this, shelfList, { site_id: siteId }, params, options);
  }
}

/** Shelves, with `region_id` and `site_id` bound. */
export class RegionByIdSiteByIdShelves extends Resource {
  /** One shelf: binds its `shelf_id` for the methods below. */
  shelfId(shelfId: string): RegionByIdSiteByIdShelfById {
    return new RegionByIdSiteByIdShelfById(this._client, {
      ...this._path,
      shelf_id: shelfId,
    });
  }

  /** GET /regions/{region_id}/sites/{site_id}/shelves/{shelf_id} */
  retrieve(
    shelfId: string,
    options?: RequestOptions,
  ): APIRequest<Shelf, ShelfRetrieveError> {
    return request(
      this,
      shelfRetrieve,
      { shelf_id: shelfId },
      undefined,
      options,
    );
  }

  /**
   * PUT /regions/{region_id}/sites/{site_id}/shelves/{shelf_id}
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(
    shelfId: string,
  ): IncompleteRequest<
    APIRequest<Shelf, ShelfUpdateError, { body: Shelf }>,
    "body"
  >;
  /** PUT /regions/{region_id}/sites/{site_id}/shelves/{shelf_id} */
  update(
    shelfId: string,
    params: Omit<ShelfUpdateParams, "region_id" | "path_site_id">,
    options?: RequestOptions,
  ): APIRequest<Shelf, ShelfUpdateError, { body: Shelf }>;
  update(shelfId: string, params?: object, options?: RequestOptions): unknown {
    return request(this, shelfUpdate, { shelf_id: shelfId }, params, options);
  }

  /**
   * GET /regions/{region_id}/sites/{site_id}/shelves
   *
   * This request still lacks `query.row`. Add the missing parts with `.query({ … })`.
   */
  list(): IncompleteRequest<
    APIRequest<
      Shelf[],
      ShelfListError,
      { query: Pick<ShelfListParams, "row"> }
    >,
    "query.row"
  >;
  /** GET /regions/{region_id}/sites/{site_id}/shelves */
  list(
    params: Omit<ShelfListParams, "region_id">,
    options?: RequestOptions,
  ): APIRequest<
    Shelf[],
    ShelfListError,
    { query: Pick<ShelfListParams, "row"> }
  >;
  list(params?: object, options?: RequestOptions): unknown {
    return request(this, shelfList, {}, params, options);
  }
}

/** One shelf, with `region_id` and `site_id` and `shelf_id` bound. */
export class RegionByIdSiteByIdShelfById extends Resource {
  /** GET /regions/{region_id}/sites/{site_id}/shelves/{shelf_id} */
  retrieve(options?: RequestOptions): APIRequest<Shelf, ShelfRetrieveError> {
    return request(this, shelfRetrieve, {}, undefined, options);
  }

  /**
   * PUT /regions/{region_id}/sites/{site_id}/shelves/{shelf_id}
   *
   * This request still lacks `body`. Add the missing parts with `.body({ … })`.
   */
  update(): IncompleteRequest<
    APIRequest<Shelf, ShelfUpdateError, { body: Shelf }>,
    "body"
  >;
  /** PUT /regions/{region_id}/sites/{site_id}/shelves/{shelf_id} */
  update(
    params: Omit<ShelfUpdateParams, "region_id" | "path_site_id">,
    options?: RequestOptions,
  ): APIRequest<Shelf, ShelfUpdateError, { body: Shelf }>;
  update(params?: object, options?: RequestOptions): unknown {
    return request(this, shelfUpdate, {}, params, options);
  }
}

export declare namespace Shelves {
  export {
    type Shelf,
    type ShelfListError,
    type ShelfListParams,
    type ShelfListResponse,
    type ShelfRetrieveError,
    type ShelfRetrieveParams,
    type ShelfUpdateError,
    type ShelfUpdateParams,
  };
}

/** The params of `client.regions.sites.shelves.retrieve`. */
export interface ShelfRetrieveParams {
  region_id: string;
  site_id: number;
}

/** The errors of `client.regions.sites.shelves.retrieve`. */
export type ShelfRetrieveError = UnexpectedStatusError | TransportError;

/** The params of `client.regions.sites.shelves.update`. */
export interface ShelfUpdateParams extends Shelf {
  region_id: string;
  path_site_id: number;
}

/** The errors of `client.regions.sites.shelves.update`. */
export type ShelfUpdateError = UnexpectedStatusError | TransportError;

/** The params of `client.regions.sites.shelves.list`. */
export interface ShelfListParams {
  region_id: string;
  row: number;
}

/** The errors of `client.regions.sites.shelves.list`. */
export type ShelfListError = UnexpectedStatusError | TransportError;

/** The result of `client.regions.sites.shelves.list`. */
export type ShelfListResponse = Shelf[];

const shelfRetrieve: Operation = {
  id: "getShelf",
  method: "GET",
  path: "/regions/{region_id}/sites/{site_id}/shelves/{shelf_id}",
};

const shelfUpdate: Operation = {
  id: "replaceShelf",
  method: "PUT",
  path: "/regions/{region_id}/sites/{site_id}/shelves/{shelf_id}",
  paths: { region_id: "region_id", path_site_id: "site_id" },
  body: json,
  required: ["body"],
};

const shelfList: Operation = {
  id: "listShelves",
  method: "GET",
  path: "/regions/{region_id}/sites/{site_id}/shelves",
  required: ["query.row"],
};
