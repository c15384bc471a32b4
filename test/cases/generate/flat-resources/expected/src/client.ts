import { Client, type ClientOptions } from "./core.js";
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

/** Client of the Shop API. */
export class Shop extends Client {
  static Shop: typeof Shop = this;
  static ShopError: typeof ClientError = ClientError;
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
    type Category,
    type ClientOptions,
    type NewProduct,
    type Order,
    type OrderListError,
    type OrderListResponse,
    type OrderResponse,
    type OrderRetrieveInvoiceError,
    type Orders,
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
    type RequestOptions,
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
