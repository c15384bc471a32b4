import { Client, type ClientOptions, type Environment } from "./core.js";
import type { Order, OrderResponse } from "./models/orders.js";
import type { NewProduct } from "./models/products.js";
import type { Category, Product } from "./models/shared.js";
import {
  type OrderListError,
  type OrderListResponse,
  type OrderRetrieveInvoiceError,
  Orders,
} from "./resources/orders.js";
import {
  type ProductArchiveError,
  type ProductCreateError,
  type ProductCreateParams,
  type ProductDeleteError,
  type ProductListError,
  type ProductListParams,
  type ProductListResponse,
  type ProductRetrieveError,
  Products,
} from "./resources/products.js";
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

/** Client of the Shop API. */
export class Shop extends Client {
  static Shop: typeof Shop = Object.assign(this, {
    ShopError: ClientError,
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

  /** What the shop sells. */
  readonly products: Products = new Products(this);
  readonly orders: Orders = new Orders(this);

  /** Whether the service is there */
  ping(options?: RequestOptions): APIRequest<undefined, PingError> {
    return request({ _client: this, _path: {} }, ping, {}, undefined, options);
  }
}

export declare namespace Shop {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type Category,
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
    type IncompleteRequest,
    type LogLevel,
    type Logger,
    type Middleware,
    type MiddlewareContext,
    type NewProduct,
    type Order,
    type OrderListError,
    type OrderListResponse,
    type OrderResponse,
    type OrderRetrieveInvoiceError,
    type Orders,
    type OtherStatusError,
    type Page,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
    type PingError,
    type Product,
    type ProductArchiveError,
    type ProductCreateError,
    type ProductCreateParams,
    type ProductDeleteError,
    type ProductListError,
    type ProductListParams,
    type ProductListResponse,
    type ProductRetrieveError,
    type Products,
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
    ClientError as ShopError,
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
  id: "ping",
  method: "GET",
  path: "/ping",
  response: noResponse,
};
