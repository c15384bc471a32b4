/** Stands in for the API in your own tests: `new Shop({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
    ping: { method: "GET", path: "/ping", status: 204 },
    "products.list": {
      method: "GET",
      path: "/products",
      parameters: [
        { in: "query", name: "tags[]", as: "tags", shape: { list: "text" } },
        { in: "query", name: "page", shape: "number" },
        { in: "query", name: "limit", shape: "number" },
      ],
    },
    "products.create": {
      method: "POST",
      path: "/products",
      parameters: [{ in: "header", name: "X-Dry-Run", shape: "boolean" }],
      status: 201,
    },
    "products.retrieve": { method: "GET", path: "/products/{product_id}" },
    "products.delete": {
      method: "DELETE",
      path: "/products/{product_id}",
      status: 204,
    },
    "products.archive": {
      method: "POST",
      path: "/products/{product_id}/archive",
    },
    "orders.list": { method: "GET", path: "/orders" },
    "orders.retrieveInvoice": {
      method: "GET",
      path: "/orders/{id}/invoice",
      parameters: [{ in: "path", name: "id", shape: "number" }],
      contentType: "application/pdf",
    },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Shop({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
