/** A mock of the API for your tests: `new Orders({ fetch: mockFetch({ … }) })`. */

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

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
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
    "webhooks.list": { route: "GET /webhooks" },
    "webhooks.unwrapMethod": {
      route: "POST /webhooks/{webhook_id}/unwrap",
      status: 204,
    },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Orders({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
