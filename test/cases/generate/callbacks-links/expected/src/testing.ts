/** Stands in for the API in your own tests: `new Callbacks({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
    "subscriptions.create": {
      method: "POST",
      path: "/subscriptions",
      status: 201,
    },
    "subscriptions.retrieve": {
      method: "GET",
      path: "/subscriptions/{subscription_id}",
    },
    "subscriptions.unsubscribe": {
      method: "DELETE",
      path: "/subscriptions/{subscription_id}",
      status: 204,
    },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Callbacks({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
