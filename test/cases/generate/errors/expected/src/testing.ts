/** Stands in for the API in your own tests: `new Errors({ fetch: mockFetch({ … }) })`. */

import type { Made } from "./models/several.js";
import type { Found } from "./models/shared.js";
import type { AllListError } from "./resources/all.js";
import type { DefaultOnlyListError } from "./resources/default-only.js";
import type { DefaultListError } from "./resources/defaults.js";
import type { EveryClassListError } from "./resources/every-class.js";
import type { MediaRetrieveError } from "./resources/media.js";
import type { NoneListError } from "./resources/none.js";
import type { RangeListError } from "./resources/ranges.js";
import type { RedirectListError } from "./resources/redirects.js";
import type { SeveralCreateError } from "./resources/several.js";
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
  /** `GET /ranges` */
  "ranges.list"?: MockHandler<
    undefined,
    RangeListError,
    unknown,
    undefined,
    204
  >;
  /** `GET /defaults` */
  "defaults.list"?: MockHandler<
    undefined,
    DefaultListError,
    unknown,
    undefined,
    204
  >;
  /** `GET /all` */
  "all.list"?: MockHandler<undefined, AllListError, unknown, undefined, 204>;
  /** `GET /none` */
  "none.list"?: MockHandler<undefined, NoneListError, unknown, undefined, 204>;
  /** `GET /default-only` */
  "defaultOnly.list"?: MockHandler<
    undefined,
    DefaultOnlyListError,
    unknown,
    undefined,
    204
  >;
  /** `GET /every-class` */
  "everyClass.list"?: MockHandler<
    undefined,
    EveryClassListError,
    unknown,
    undefined,
    204
  >;
  /** `GET /redirects` */
  "redirects.list"?: MockHandler<undefined, RedirectListError>;
  /** `POST /several` */
  "several.create"?: MockHandler<
    Found | Made | undefined,
    SeveralCreateError,
    unknown,
    undefined,
    200 | 201 | 202
  >;
  /** `GET /media` */
  "media.retrieve"?: MockHandler<Found, MediaRetrieveError>;
}

const api: MockApi = {
  servers: ["https://errors.example"],
  operations: {
    "ranges.list": { method: "GET", path: "/ranges", status: 204 },
    "defaults.list": { method: "GET", path: "/defaults", status: 204 },
    "all.list": { method: "GET", path: "/all", status: 204 },
    "none.list": { method: "GET", path: "/none", status: 204 },
    "defaultOnly.list": { method: "GET", path: "/default-only", status: 204 },
    "everyClass.list": { method: "GET", path: "/every-class", status: 204 },
    "redirects.list": { method: "GET", path: "/redirects" },
    "several.create": { method: "POST", path: "/several" },
    "media.retrieve": { method: "GET", path: "/media" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Errors({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
