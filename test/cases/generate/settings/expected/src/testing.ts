/** A mock of the API for your tests: `new Post({ fetch: mockFetch({ … }) })`. */

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

/**
 * The handlers of the operations, by the client's method. Operations that a test does not call need no handler.
 */
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
    "letters.list": { route: "GET /letters", query: { page: "number" } },
    "letters.create": {
      route: "POST /letters",
      form: {
        fields: {
          to: { fields: { name: "text" } },
          tags: { list: "text" },
          codes: { list: "text" },
        },
      },
      status: 201,
    },
    "letters.retrieve": { route: "GET /letters/{id}" },
    "letters.update": {
      route: "PUT /letters/{id}",
      form: { fields: { scans: { list: "text" } } },
    },
    "stamps.retrieve": { route: "GET /stamps/{id}" },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Post({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that names
 * it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
