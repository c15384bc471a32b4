/** A mock of the API for your tests: `new Callbacks({ fetch: mockFetch({ … }) })`. */

import type { Subscription } from "./models/subscriptions.js";
import type {
  SubscriptionCreateError,
  SubscriptionCreateParams,
  SubscriptionRetrieveError,
  SubscriptionUnsubscribeError,
} from "./resources/subscriptions.js";
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
   * Subscribe to what happens.
   *
   * `POST /subscriptions`
   */
  "subscriptions.create"?: MockHandler<
    Subscription,
    SubscriptionCreateError,
    SubscriptionCreateParams,
    SubscriptionCreateParams,
    201
  >;
  /** `GET /subscriptions/{subscription_id}` */
  "subscriptions.retrieve"?: MockHandler<
    Subscription,
    SubscriptionRetrieveError,
    { subscription_id: string }
  >;
  /** `DELETE /subscriptions/{subscription_id}` */
  "subscriptions.unsubscribe"?: MockHandler<
    undefined,
    SubscriptionUnsubscribeError,
    { subscription_id: string },
    undefined,
    204
  >;
}

const api: MockApi = {
  servers: ["https://api.example.com"],
  operations: {
    "subscriptions.create": { route: "POST /subscriptions", status: 201 },
    "subscriptions.retrieve": { route: "GET /subscriptions/{subscription_id}" },
    "subscriptions.unsubscribe": {
      route: "DELETE /subscriptions/{subscription_id}",
      status: 204,
    },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Callbacks({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
