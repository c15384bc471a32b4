/** A mock of the API for your tests: `new Places({ fetch: mockFetch({ … }) })`. */

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

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
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
    "crates.list": { route: "GET /crates" },
    "crates.retrieve": { route: "GET /crates/{id}" },
    "crates.resizeSize": { route: "PUT /crates/{id}/size", status: 204 },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Places({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
