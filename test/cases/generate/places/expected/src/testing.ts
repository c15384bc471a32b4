/** Stands in for the API in your own tests: `new Places({ fetch: mockFetch({ … }) })`. */

import type { Crate } from "./models/crates.js";
import type {
  CrateListError,
  CrateListResponse,
  CrateResizeSizeError,
  CrateResizeSizeParams,
  CrateRetrieveError,
} from "./resources/crates.js";
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
  /** `GET /crates` */
  "crates.list"?: MockHandler<CrateListResponse, CrateListError>;
  /** `GET /crates/{id}` */
  "crates.retrieve"?: MockHandler<Crate, CrateRetrieveError, { id: string }>;
  /** `PUT /crates/{id}/size` */
  "crates.resizeSize"?: MockHandler<
    undefined,
    CrateResizeSizeError,
    { id: string } & CrateResizeSizeParams,
    CrateResizeSizeParams,
    204
  >;
}

const api: MockApi = {
  servers: ["https://places.example"],
  operations: {
    "crates.list": { method: "GET", path: "/crates" },
    "crates.retrieve": { method: "GET", path: "/crates/{id}" },
    "crates.resizeSize": {
      method: "PUT",
      path: "/crates/{id}/size",
      status: 204,
    },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Places({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
