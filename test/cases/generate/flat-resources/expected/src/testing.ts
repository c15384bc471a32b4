/** A mock of the API for your tests: `new Shop({ fetch: mockFetch({ … }) })`. */

import type { PingError } from "./client.js";
import type { Order } from "./models/orders.js";
import type { NewProduct } from "./models/products.js";
import type { Product } from "./models/shared.js";
import type {
  OrderListError,
  OrderRetrieveInvoiceError,
} from "./resources/orders.js";
import type {
  ProductArchiveError,
  ProductCreateError,
  ProductCreateParams,
  ProductDeleteError,
  ProductListError,
  ProductListParams,
  ProductListResponse,
  ProductRetrieveError,
} from "./resources/products.js";
import { type MswHandlersFor, mswHandlersOf } from "./runtime/mock-msw.js";
import {
  type MockApi,
  type MockFetchFor,
  type MockHandler,
  mockFetchOf,
} from "./runtime/mock.js";

export {
  MockError,
  type MockAnswer,
  type MockCall,
  type MockedCall,
  type MockFetch,
  type MockFetchFor,
  type MockHandler,
  type MockStream,
} from "./runtime/mock.js";
export { type MockReply, reply } from "./runtime/mock-reply.js";
export type {
  MswHandlersFor,
  MswHttp,
  MswOptions,
} from "./runtime/mock-msw.js";

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
export interface MockHandlers {
  /**
   * Whether the service is there
   *
   * `GET /ping`
   */
  ping?: MockHandler<undefined, PingError, unknown, undefined, 204>;
  /**
   * List products
   *
   * `GET /products`
   */
  "products.list"?: MockHandler<
    ProductListResponse,
    ProductListError,
    ProductListParams
  >;
  /**
   * Add a product
   *
   * `POST /products`
   */
  "products.create"?: MockHandler<
    Product,
    ProductCreateError,
    ProductCreateParams,
    NewProduct,
    201
  >;
  /**
   * One product
   *
   * `GET /products/{product_id}`
   */
  "products.retrieve"?: MockHandler<
    Product,
    ProductRetrieveError,
    { product_id: string }
  >;
  /**
   * Remove a product
   *
   * `DELETE /products/{product_id}`
   */
  "products.delete"?: MockHandler<
    undefined,
    ProductDeleteError,
    { product_id: string },
    undefined,
    204
  >;
  /** `POST /products/{product_id}/archive` */
  "products.archive"?: MockHandler<
    Product,
    ProductArchiveError,
    { product_id: string }
  >;
  /** `GET /orders` */
  "orders.list"?: MockHandler<Order[], OrderListError>;
  /**
   * The invoice as a PDF
   *
   * `GET /orders/{id}/invoice`
   */
  "orders.retrieveInvoice"?: MockHandler<
    Response,
    OrderRetrieveInvoiceError,
    { id: number }
  >;
}

const api: MockApi = {
  servers: ["https://api.shop.example/v1", "https://sandbox.shop.example/v1"],
  operations: {
    ping: { route: "GET /ping", status: 204 },
    "products.list": {
      route: "GET /products",
      query: {
        "tags[]": { as: "tags", shape: { list: "text" } },
        page: "number",
        limit: "number",
      },
    },
    "products.create": {
      route: "POST /products",
      header: { "X-Dry-Run": "boolean" },
      status: 201,
    },
    "products.retrieve": { route: "GET /products/{product_id}" },
    "products.delete": { route: "DELETE /products/{product_id}", status: 204 },
    "products.archive": { route: "POST /products/{product_id}/archive" },
    "orders.list": { route: "GET /orders" },
    "orders.retrieveInvoice": {
      route: "GET /orders/{id}/invoice",
      path: { id: "number" },
      contentType: "application/pdf",
    },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Shop({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that names
 * it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
