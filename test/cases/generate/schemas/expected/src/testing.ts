/** Stands in for the API in your own tests: `new Schemas({ fetch: mockFetch({ … }) })`. */

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
  type MockCall,
  type MockedCall,
  type MockFetch,
  type MockHandler,
  type MockStream,
} from "./runtime/mock.js";
export { type MockReply, reply } from "./runtime/mock-reply.js";
export type { MswHttp, MswOptions } from "./runtime/mock-msw.js";

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
    "things.retrieve": { method: "GET", path: "/things" },
    "things.create": { method: "POST", path: "/things", status: 204 },
    "counts.retrieve": { method: "GET", path: "/counts" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Schemas({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
