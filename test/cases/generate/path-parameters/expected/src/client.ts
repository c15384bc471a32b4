import { Client, type ClientOptions } from "./core.js";
import type { Shelf } from "./models/regions.js";
import type { Note } from "./models/shared.js";
import type { User } from "./models/users.js";
import {
  Compare,
  type CompareRetrieveError,
  type CompareRetrieveParams,
  type CompareRetrieveResponse,
} from "./resources/compare.js";
import {
  type RegionListNotesError,
  type RegionListNotesResponse,
  Regions,
} from "./resources/regions.js";
import type { RegionsSites } from "./resources/regions/sites.js";
import type {
  ShelfListError,
  ShelfListParams,
  ShelfListResponse,
  ShelfRetrieveError,
  ShelfRetrieveParams,
  ShelfUpdateError,
  ShelfUpdateParams,
  Shelves,
} from "./resources/regions/sites/shelves.js";
import { Sites } from "./resources/sites.js";
import type {
  NoteCreateError,
  NoteCreateParams,
  Notes,
} from "./resources/sites/notes.js";
import {
  ByTenantUsers,
  type UserListError,
  type UserListResponse,
  type UserRetrieveError,
  type UserRetrieveParams,
  type UserUpdateError,
  type UserUpdateParams,
  Users,
} from "./resources/users.js";
import type {
  OtherStatusError,
  TransportError,
  UnexpectedStatusError,
} from "./runtime/error-union.js";
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
import type { Operation } from "./runtime/operation.js";
import type { RequestOptions } from "./runtime/option.js";
import { type APIRequest, request } from "./runtime/request.js";
import { Resource } from "./runtime/resource.js";
import { noResponse } from "./runtime/response.js";

/** Client of the Warehouse API. */
export class Warehouse extends Client {
  static Warehouse: typeof Warehouse = this;
  static WarehouseError: typeof ClientError = ClientError;
  static APIError: typeof APIError = APIError;
  static APIConnectionError: typeof APIConnectionError = APIConnectionError;
  static APIConnectionTimeoutError: typeof APIConnectionTimeoutError =
    APIConnectionTimeoutError;
  static APIUserAbortError: typeof APIUserAbortError = APIUserAbortError;
  static AuthenticationError: typeof AuthenticationError = AuthenticationError;
  static BadRequestError: typeof BadRequestError = BadRequestError;
  static ConflictError: typeof ConflictError = ConflictError;
  static InternalServerError: typeof InternalServerError = InternalServerError;
  static MissingCredentialsError: typeof MissingCredentialsError =
    MissingCredentialsError;
  static NotFoundError: typeof NotFoundError = NotFoundError;
  static PaginationError: typeof PaginationError = PaginationError;
  static PermissionDeniedError: typeof PermissionDeniedError =
    PermissionDeniedError;
  static RateLimitError: typeof RateLimitError = RateLimitError;
  static ResponseDecodeError: typeof ResponseDecodeError = ResponseDecodeError;
  static UnprocessableEntityError: typeof UnprocessableEntityError =
    UnprocessableEntityError;
  static toFile: typeof toFile = toFile;

  readonly regions: Regions = new Regions(this);
  readonly sites: Sites = new Sites(this);
  readonly users: Users = new Users(this);
  readonly compare: Compare = new Compare(this);

  /** One item, for the methods below it: its `tenant` is bound. */
  tenant(tenant: string): ByTenant {
    return new ByTenant(this, { tenant });
  }

  /** One item, for the methods below it: its `slug` is bound. */
  slug(slug: string): BySlug {
    return new BySlug(this, { slug });
  }

  /**
   * GET /{slug}
   *
   * @throws 302: Where it leads to.
   */
  retrieve(
    slug: string,
    options?: RequestOptions,
  ): APIRequest<undefined, RetrieveError> {
    return request(
      { _client: this, _path: {} },
      retrieve,
      { slug },
      undefined,
      options,
    );
  }
}

export declare namespace Warehouse {
  export {
    type ClientOptions,
    type Compare,
    type CompareRetrieveError,
    type CompareRetrieveParams,
    type CompareRetrieveResponse,
    type Note,
    type NoteCreateError,
    type NoteCreateParams,
    type Notes,
    type RegionListNotesError,
    type RegionListNotesResponse,
    type Regions,
    type RegionsSites,
    type RequestOptions,
    type RetrieveError,
    type Shelf,
    type ShelfListError,
    type ShelfListParams,
    type ShelfListResponse,
    type ShelfRetrieveError,
    type ShelfRetrieveParams,
    type ShelfUpdateError,
    type ShelfUpdateParams,
    type Shelves,
    type Sites,
    type User,
    type UserListError,
    type UserListResponse,
    type UserRetrieveError,
    type UserRetrieveParams,
    type UserUpdateError,
    type UserUpdateParams,
    type Users,
  };
}

/** What is below one item, with `tenant` bound. */
export class ByTenant extends Resource {
  get users(): ByTenantUsers {
    return new ByTenantUsers(this._client, this._path);
  }
}

/** What is below one item, with `slug` bound. */
export class BySlug extends Resource {
  /**
   * GET /{slug}
   *
   * @throws 302: Where it leads to.
   */
  retrieve(options?: RequestOptions): APIRequest<undefined, RetrieveError> {
    return request(this, retrieve, {}, undefined, options);
  }
}

/** What can go wrong with `client.retrieve`. */
export type RetrieveError =
  OtherStatusError<302, unknown> | UnexpectedStatusError<302> | TransportError;

const retrieve: Operation = {
  id: "follow",
  method: "GET",
  path: "/{slug}",
  response: noResponse,
  errors: [302],
};
