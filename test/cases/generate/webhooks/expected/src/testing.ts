/** Stands in for the API in your own tests: `new Orders({ fetch: mockFetch({ … }) })`. */

import type { Webhook } from "./models/webhooks.js";
import type {
  WebhookListError,
  WebhookUnwrapError,
} from "./resources/webhooks.js";
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
   * The endpoints that events are sent to.
   *
   * `GET /webhooks`
   */
  "webhooks.list"?: MockHandler<Webhook[], WebhookListError>;
  /** `POST /webhooks/{webhook_id}/unwrap` */
  "webhooks.unwrapMethod"?: MockHandler<
    undefined,
    WebhookUnwrapError,
    { webhook_id: string },
    undefined,
    204
  >;
}

const api: MockApi = {
  servers: ["https://api.example.com"],
  operations: {
    "webhooks.list": { method: "GET", path: "/webhooks" },
    "webhooks.unwrapMethod": {
      method: "POST",
      path: "/webhooks/{webhook_id}/unwrap",
      status: 204,
    },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Orders({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
