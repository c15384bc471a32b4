/** A mock of the API for your tests: `new Dates({ fetch: mockFetch({ … }) })`. */

import type { Meeting } from "./models/meetings.js";
import type {
  MeetingCreateError,
  MeetingCreateParams,
  MeetingListError,
  MeetingListParams,
  MeetingRetrieveError,
} from "./resources/meetings.js";
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
  /** `GET /meetings` */
  "meetings.list"?: MockHandler<Meeting[], MeetingListError, MeetingListParams>;
  /** `POST /meetings` */
  "meetings.create"?: MockHandler<
    Meeting,
    MeetingCreateError,
    MeetingCreateParams,
    MeetingCreateParams,
    201
  >;
  /** `GET /meetings/{at}` */
  "meetings.retrieve"?: MockHandler<
    Meeting,
    MeetingRetrieveError,
    { at: string }
  >;
}

const api: MockApi = {
  servers: ["https://dates.example"],
  operations: {
    "meetings.list": {
      route: "GET /meetings",
      header: { "If-Modified-Since": "text" },
    },
    "meetings.create": { route: "POST /meetings", status: 201 },
    "meetings.retrieve": { route: "GET /meetings/{at}" },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Dates({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that names
 * it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
