import { Client, type ClientOptions, type Environment } from "./core.js";
import type { ItemInput } from "./models/items.js";
import type { Order } from "./models/orders.js";
import type { ShopItem } from "./models/shared.js";
import { Auth, type AuthIssueTokenError } from "./resources/auth.js";
import {
  type Item,
  type ItemCreateError,
  type ItemCreateParams,
  type ItemListError,
  type ItemListParams,
  type ItemListResponse,
  type ItemReplaceError,
  type ItemReplaceParams,
  type ItemRetrieveError,
  Items,
} from "./resources/items.js";
import type {
  ImageUploadError,
  ImageUploadParams,
  Images,
} from "./resources/items/images.js";
import {
  type OrderRecentError,
  type OrderRecentParams,
  type OrderRecentResponse,
  type OrderSearchError,
  type OrderSearchParams,
  type OrderSearchResponse,
  Orders,
} from "./resources/orders.js";
import type {
  AuditLog,
  AuditLogListEventsError,
  AuditLogListEventsItem,
  AuditLogListEventsParams,
  AuditLogListEventsResponse,
} from "./resources/orders/audit-log.js";
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
import { noResponse } from "./runtime/response.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "./runtime/status.js";

/** Client of the Shop backend API. */
export class CornerShop extends Client {
  static CornerShop: typeof CornerShop = Object.assign(this, {
    CornerShopError: ClientError,
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

  readonly items: Items = new Items(this);
  readonly orders: Orders = new Orders(this);
  readonly auth: Auth = new Auth(this);

  /** GET /v1/ping */
  ping(options?: RequestOptions): APIRequest<undefined, PingError> {
    return request({ _client: this, _path: {} }, ping, {}, undefined, options);
  }
}

export declare namespace CornerShop {
  export {
    type APIPromise,
    type APIRequest,
    type AuditLog,
    type AuditLogListEventsError,
    type AuditLogListEventsItem,
    type AuditLogListEventsParams,
    type AuditLogListEventsResponse,
    type Auth,
    type AuthIssueTokenError,
    type BaseClientOptions,
    type ClientErrorStatus,
    type ClientOptions,
    type Credential,
    type Environment,
    type ErrorKind,
    type ErrorStatus,
    type Fetch,
    type FileLike,
    type HeaderInput,
    type HeaderValues,
    type ImageUploadError,
    type ImageUploadParams,
    type Images,
    type IncompleteRequest,
    type Item,
    type ItemCreateError,
    type ItemCreateParams,
    type ItemInput,
    type ItemListError,
    type ItemListParams,
    type ItemListResponse,
    type ItemReplaceError,
    type ItemReplaceParams,
    type ItemRetrieveError,
    type Items,
    type LogLevel,
    type Logger,
    type Middleware,
    type MiddlewareContext,
    type Order,
    type OrderRecentError,
    type OrderRecentParams,
    type OrderRecentResponse,
    type OrderSearchError,
    type OrderSearchParams,
    type OrderSearchResponse,
    type Orders,
    type OtherStatusError,
    type Page,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
    type PingError,
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
    type ShopItem,
    type StatusError,
    type StatusKind,
    type Supplied,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as CornerShopError,
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

/** The errors of `client.ping`. */
export type PingError = UnexpectedStatusError | TransportError;

const ping: Operation = {
  id: "p",
  method: "GET",
  path: "/v1/ping",
  response: noResponse,
  security: [],
};
