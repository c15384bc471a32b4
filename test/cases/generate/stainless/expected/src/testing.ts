/** A mock of the API for your tests: `new CornerShop({ fetch: mockFetch({ … }) })`. */

import type { PingError } from "./client.js";
import type { ShopItem } from "./models/shared.js";
import type { AuthIssueTokenError } from "./resources/auth.js";
import type {
  ItemCreateError,
  ItemCreateParams,
  ItemListError,
  ItemListParams,
  ItemListResponse,
  ItemReplaceError,
  ItemReplaceParams,
  ItemRetrieveError,
} from "./resources/items.js";
import type {
  ImageUploadError,
  ImageUploadParams,
} from "./resources/items/images.js";
import type {
  OrderRecentError,
  OrderRecentParams,
  OrderRecentResponse,
  OrderSearchError,
  OrderSearchParams,
  OrderSearchResponse,
} from "./resources/orders.js";
import type {
  AuditLogListEventsError,
  AuditLogListEventsParams,
  AuditLogListEventsResponse,
} from "./resources/orders/audit-log.js";
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
  /** `GET /v1/catalogue-entries` */
  "items.list"?: MockHandler<ItemListResponse, ItemListError, ItemListParams>;
  /** `POST /v1/catalogue-entries` */
  "items.create"?: MockHandler<
    ShopItem,
    ItemCreateError,
    ItemCreateParams,
    ItemCreateParams,
    201
  >;
  /** `GET /v1/catalogue-entries/{entry}` */
  "items.retrieve"?: MockHandler<
    ShopItem,
    ItemRetrieveError,
    { entry: string }
  >;
  /** `PUT /v1/catalogue-entries/{entry}` */
  "items.replace"?: MockHandler<
    ShopItem,
    ItemReplaceError,
    { entry: string } & ItemReplaceParams,
    ItemReplaceParams
  >;
  /** `POST /v1/catalogue-entries/{entry}/pictures` */
  "items.images.upload"?: MockHandler<
    undefined,
    ImageUploadError,
    { entry: string } & ImageUploadParams,
    ImageUploadParams,
    204
  >;
  /** `POST /v1/orders/search` */
  "orders.search"?: MockHandler<
    OrderSearchResponse,
    OrderSearchError,
    OrderSearchParams,
    OrderSearchParams
  >;
  /** `GET /v1/orders/recent` */
  "orders.recent"?: MockHandler<
    OrderRecentResponse,
    OrderRecentError,
    OrderRecentParams
  >;
  /** `GET /v1/events` */
  "orders.auditLog.listEvents"?: MockHandler<
    AuditLogListEventsResponse,
    AuditLogListEventsError,
    AuditLogListEventsParams
  >;
  /** `POST /v1/token` */
  "auth.issueToken"?: MockHandler<ShopItem, AuthIssueTokenError>;
  /** `GET /v1/ping` */
  ping?: MockHandler<undefined, PingError, unknown, undefined, 204>;
}

const api: MockApi = {
  servers: [
    "https://api.shop.example",
    "https://{region}.sandbox.shop.example",
  ],
  operations: {
    "items.list": {
      route: "GET /v1/catalogue-entries",
      query: { limit: "number" },
    },
    "items.create": { route: "POST /v1/catalogue-entries", status: 201 },
    "items.retrieve": { route: "GET /v1/catalogue-entries/{entry}" },
    "items.replace": { route: "PUT /v1/catalogue-entries/{entry}" },
    "items.images.upload": {
      route: "POST /v1/catalogue-entries/{entry}/pictures",
      form: { fields: { files: { list: "text" }, labels: { list: "text" } } },
      status: 204,
    },
    "orders.search": { route: "POST /v1/orders/search" },
    "orders.recent": { route: "GET /v1/orders/recent" },
    "orders.auditLog.listEvents": { route: "GET /v1/events" },
    "auth.issueToken": { route: "POST /v1/token" },
    ping: { route: "GET /v1/ping", status: 204 },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new CornerShop({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
