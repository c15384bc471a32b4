/** Stands in for the API in your own tests: `new Harbor({ fetch: mockFetch({ … }) })`. */

import type { BerthListError } from "./resources/berths.js";
import type { TideListError } from "./resources/tides.js";
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
  /** `GET /berths` */
  "berths.list"?: MockHandler<string[], BerthListError>;
  /** `GET /tides` */
  "tides.list"?: MockHandler<number[], TideListError>;
}

const api: MockApi = {
  servers: ["https://api.example.com/v1"],
  operations: {
    "berths.list": { method: "GET", path: "/berths" },
    "tides.list": { method: "GET", path: "/tides" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Harbor({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
