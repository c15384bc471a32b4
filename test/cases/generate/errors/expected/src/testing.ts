/** A mock of the API for your tests: `new Errors({ fetch: mockFetch({ … }) })`. */

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

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
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
    "ranges.list": { route: "GET /ranges", status: 204 },
    "defaults.list": { route: "GET /defaults", status: 204 },
    "all.list": { route: "GET /all", status: 204 },
    "none.list": { route: "GET /none", status: 204 },
    "defaultOnly.list": { route: "GET /default-only", status: 204 },
    "everyClass.list": { route: "GET /every-class", status: 204 },
    "redirects.list": { route: "GET /redirects" },
    "several.create": { route: "POST /several" },
    "media.retrieve": { route: "GET /media" },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Errors({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
