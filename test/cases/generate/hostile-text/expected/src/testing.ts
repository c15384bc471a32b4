/** A mock of the API for your tests: `new HostileAlert1ProcessExit1({ fetch: mockFetch({ … }) })`. */

import type { Thing } from "./models/things.js";
import type {
  ThingDoError,
  ThingDoParams,
  ThingListError,
  ThingListParams,
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
  /**
   * Summary *\/ ` ${1} " '
   *
   * `GET /things`
   */
  "things.list"?: MockHandler<Thing, ThingListError, ThingListParams>;
  /** `POST /things/{id"}/`do`` */
  "things.do"?: MockHandler<
    undefined,
    ThingDoError,
    { 'id"': string } & ThingDoParams,
    ThingDoParams,
    204
  >;
}

const api: MockApi = {
  servers: ['https://hostile.example/"+alert(1)+"', "https://live.example"],
  operations: {
    "things.list": { route: "GET /things", header: { "X-`Tick`": "text" } },
    "things.do": { route: 'POST /things/{id"}/`do`', status: 204 },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new HostileAlert1ProcessExit1({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with
 * an error that names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
