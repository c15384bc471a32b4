/** Stands in for the API in your own tests: `new CornerShop({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
      method: "GET",
      path: "/v1/catalogue-entries",
      parameters: [{ in: "query", name: "limit", shape: "number" }],
    },
    "items.create": {
      method: "POST",
      path: "/v1/catalogue-entries",
      status: 201,
    },
    "items.retrieve": { method: "GET", path: "/v1/catalogue-entries/{entry}" },
    "items.replace": { method: "PUT", path: "/v1/catalogue-entries/{entry}" },
    "items.images.upload": {
      method: "POST",
      path: "/v1/catalogue-entries/{entry}/pictures",
      form: { fields: { files: { list: "text" }, labels: { list: "text" } } },
      status: 204,
    },
    "orders.search": { method: "POST", path: "/v1/orders/search" },
    "orders.recent": { method: "GET", path: "/v1/orders/recent" },
    "orders.auditLog.listEvents": { method: "GET", path: "/v1/events" },
    "auth.issueToken": { method: "POST", path: "/v1/token" },
    ping: { method: "GET", path: "/v1/ping", status: 204 },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new CornerShop({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
