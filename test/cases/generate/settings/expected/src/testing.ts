/** Stands in for the API in your own tests: `new Post({ fetch: mockFetch({ … }) })`. */

import type { Letter } from "./models/shared.js";
import type {
  LetterCreateError,
  LetterCreateParams,
  LetterListError,
  LetterListParams,
  LetterListResponse,
  LetterRetrieveError,
  LetterUpdateError,
  LetterUpdateParams,
} from "./resources/letters.js";
import type { StampRetrieveError } from "./resources/stamps.js";
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
  /** `GET /letters` */
  "letters.list"?: MockHandler<
    LetterListResponse,
    LetterListError,
    LetterListParams
  >;
  /** `POST /letters` */
  "letters.create"?: MockHandler<
    Letter,
    LetterCreateError,
    LetterCreateParams,
    LetterCreateParams,
    201
  >;
  /** `GET /letters/{id}` */
  "letters.retrieve"?: MockHandler<Letter, LetterRetrieveError, { id: string }>;
  /** `PUT /letters/{id}` */
  "letters.update"?: MockHandler<
    Letter,
    LetterUpdateError,
    { id: string } & LetterUpdateParams,
    LetterUpdateParams | undefined
  >;
  /** `GET /stamps/{id}` */
  "stamps.retrieve"?: MockHandler<Letter, StampRetrieveError, { id: string }>;
}

const api: MockApi = {
  servers: ["https://api.mailroom.example", "https://trial.mailroom.example"],
  operations: {
    "letters.list": {
      method: "GET",
      path: "/letters",
      parameters: [{ in: "query", name: "page", shape: "number" }],
    },
    "letters.create": {
      method: "POST",
      path: "/letters",
      form: {
        fields: {
          to: { fields: { name: "text" } },
          tags: { list: "text" },
          codes: { list: "text" },
        },
      },
      status: 201,
    },
    "letters.retrieve": { method: "GET", path: "/letters/{id}" },
    "letters.update": {
      method: "PUT",
      path: "/letters/{id}",
      form: { fields: { scans: { list: "text" } } },
    },
    "stamps.retrieve": { method: "GET", path: "/stamps/{id}" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Post({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
