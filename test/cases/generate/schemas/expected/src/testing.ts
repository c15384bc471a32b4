/** A mock of the API for your tests: `new Schemas({ fetch: mockFetch({ … }) })`. */

import type { Things } from "./models/things.js";
import type { CountRetrieveError } from "./resources/counts.js";
import type {
  ThingCreateError,
  ThingCreateParams,
  ThingRetrieveError,
} from "./resources/things.js";
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
  /** `GET /things` */
  "things.retrieve"?: MockHandler<Things, ThingRetrieveError>;
  /** `POST /things` */
  "things.create"?: MockHandler<
    undefined,
    ThingCreateError,
    ThingCreateParams,
    ThingCreateParams,
    204
  >;
  /** `GET /counts` */
  "counts.retrieve"?: MockHandler<
    { [key: string]: number },
    CountRetrieveError
  >;
}

const api: MockApi = {
  servers: ["https://schemas.example"],
  operations: {
    "things.retrieve": { route: "GET /things" },
    "things.create": { route: "POST /things", status: 204 },
    "counts.retrieve": { route: "GET /counts" },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Schemas({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
