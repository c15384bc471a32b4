/** Stands in for the API in your own tests: `new Dates({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
      method: "GET",
      path: "/meetings",
      parameters: [{ in: "header", name: "If-Modified-Since" }],
    },
    "meetings.create": { method: "POST", path: "/meetings", status: 201 },
    "meetings.retrieve": { method: "GET", path: "/meetings/{at}" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Dates({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
