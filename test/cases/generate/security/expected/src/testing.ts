/** Stands in for the API in your own tests: `new SafeHarbor({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
    "boats.list": { method: "GET", path: "/boats", status: 204 },
    "boats.create": { method: "POST", path: "/boats", status: 204 },
    "boats.retrieve": { method: "GET", path: "/boats/{id}", status: 204 },
    "boats.delete": { method: "DELETE", path: "/boats/{id}", status: 204 },
    "tides.list": { method: "GET", path: "/tides", status: 204 },
    "locks.list": { method: "GET", path: "/locks", status: 204 },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new SafeHarbor({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
