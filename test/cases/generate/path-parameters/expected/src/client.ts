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
import type { RawAPIRequest, RawRequest } from "./runtime/client.js";
import type {
  OtherStatusError,
  StatusError,
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
import {
  type FileLike,
  type ResponseLike,
  type Uploadable,
  toFile,
} from "./runtime/file.js";
import type { LogLevel, Logger } from "./runtime/log.js";
import type { Middleware, MiddlewareContext } from "./runtime/middleware.js";
import type { Operation } from "./runtime/operation.js";
import type {
  BaseClientOptions,
  Credential,
  Fetch,
  HeaderValues,
  QueryValues,
  RequestOptions,
} from "./runtime/option.js";
import type { Page, PageOf } from "./runtime/page.js";
import type {
  PagePromise,
  PageRequest,
  PagesOptions,
} from "./runtime/paginator.js";
import {
  type APIPromise,
  type APIRequest,
  type HeaderInput,
  type IncompleteRequest,
  type RequestLacks,
  type RequestParts,
  type Result,
  type Supplied,
  request,
} from "./runtime/request.js";
import { Resource } from "./runtime/resource.js";
import { noResponse } from "./runtime/response.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "./runtime/status.js";

/** Client of the Warehouse API. */
export class Warehouse extends Client {
  static Warehouse: typeof Warehouse = Object.assign(this, {
    WarehouseError: ClientError,
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

  readonly regions: Regions = new Regions(this);
  readonly sites: Sites = new Sites(this);
  readonly users: Users = new Users(this);
  readonly compare: Compare = new Compare(this);

  /** One item: binds its `tenant` for the methods below. */
  tenant(tenant: string): ByTenant {
    return new ByTenant(this, { tenant });
  }

  /** One item: binds its `slug` for the methods below. */
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
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type ClientErrorStatus,
    type ClientOptions,
    type Compare,
    type CompareRetrieveError,
    type CompareRetrieveParams,
    type CompareRetrieveResponse,
    type Credential,
    type ErrorKind,
    type ErrorStatus,
    type Fetch,
    type FileLike,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
    type LogLevel,
    type Logger,
    type Middleware,
    type MiddlewareContext,
    type Note,
    type NoteCreateError,
    type NoteCreateParams,
    type Notes,
    type OtherStatusError,
    type Page,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
    type QueryValues,
    type RawAPIRequest,
    type RawRequest,
    type RedirectStatus,
    type RegionListNotesError,
    type RegionListNotesResponse,
    type Regions,
    type RegionsSites,
    type RequestLacks,
    type RequestOptions,
    type RequestParts,
    type ResponseLike,
    type Result,
    type RetrieveError,
    type ServerErrorStatus,
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
    type StatusError,
    type StatusKind,
    type Supplied,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    type User,
    type UserListError,
    type UserListResponse,
    type UserRetrieveError,
    type UserRetrieveParams,
    type UserUpdateError,
    type UserUpdateParams,
    type Users,
    ClientError as WarehouseError,
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

/** One item, with `tenant` bound. */
export class ByTenant extends Resource {
  get users(): ByTenantUsers {
    return new ByTenantUsers(this._client, this._path);
  }
}

/** One item, with `slug` bound. */
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

/** The errors of `client.retrieve`. */
export type RetrieveError =
  OtherStatusError<302, unknown> | UnexpectedStatusError<302> | TransportError;

const retrieve: Operation = {
  id: "follow",
  method: "GET",
  path: "/{slug}",
  response: noResponse,
  errors: [302],
  errorBodies: { "302": "any" },
};
