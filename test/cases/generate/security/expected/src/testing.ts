/** A mock of the API for your tests: `new SafeHarbor({ fetch: mockFetch({ … }) })`. */

import type {
  BoatCreateError,
  BoatDeleteError,
  BoatListError,
  BoatRetrieveError,
} from "./resources/boats.js";
import type { LockListError } from "./resources/locks.js";
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

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
export interface MockHandlers {
  /** `GET /boats` */
  "boats.list"?: MockHandler<undefined, BoatListError, unknown, undefined, 204>;
  /** `POST /boats` */
  "boats.create"?: MockHandler<
    undefined,
    BoatCreateError,
    unknown,
    undefined,
    204
  >;
  /** `GET /boats/{id}` */
  "boats.retrieve"?: MockHandler<
    undefined,
    BoatRetrieveError,
    { id: string },
    undefined,
    204
  >;
  /** `DELETE /boats/{id}` */
  "boats.delete"?: MockHandler<
    undefined,
    BoatDeleteError,
    { id: string },
    undefined,
    204
  >;
  /** `GET /tides` */
  "tides.list"?: MockHandler<undefined, TideListError, unknown, undefined, 204>;
  /** `GET /locks` */
  "locks.list"?: MockHandler<undefined, LockListError, unknown, undefined, 204>;
}

const api: MockApi = {
  servers: ["https://{region}.harbor.example"],
  operations: {
    "boats.list": { route: "GET /boats", status: 204 },
    "boats.create": { route: "POST /boats", status: 204 },
    "boats.retrieve": { route: "GET /boats/{id}", status: 204 },
    "boats.delete": { route: "DELETE /boats/{id}", status: 204 },
    "tides.list": { route: "GET /tides", status: 204 },
    "locks.list": { route: "GET /locks", status: 204 },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new SafeHarbor({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
