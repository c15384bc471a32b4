import { Client, type ClientOptions } from "./core.js";
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
import type {
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
import { noResponse } from "./runtime/response.js";

/** Client of the Shop backend API. */
export class CornerShop extends Client {
  static CornerShop: typeof CornerShop = this;
  static CornerShopError: typeof ClientError = ClientError;
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
    type AuditLog,
    type AuditLogListEventsError,
    type AuditLogListEventsItem,
    type AuditLogListEventsParams,
    type AuditLogListEventsResponse,
    type Auth,
    type AuthIssueTokenError,
    type ClientOptions,
    type ImageUploadError,
    type ImageUploadParams,
    type Images,
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
    type Order,
    type OrderRecentError,
    type OrderRecentParams,
    type OrderRecentResponse,
    type OrderSearchError,
    type OrderSearchParams,
    type OrderSearchResponse,
    type Orders,
    type PingError,
    type RequestOptions,
    type ShopItem,
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
