/**
 * Stands in for the API in your own tests: `new HostileAlert1ProcessExit1({ fetch: mockFetch({ … }) })`.
 */

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
    "things.list": {
      method: "GET",
      path: "/things",
      parameters: [{ in: "header", name: "X-`Tick`" }],
    },
    "things.do": { method: "POST", path: '/things/{id"}/`do`', status: 204 },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new HostileAlert1ProcessExit1({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
