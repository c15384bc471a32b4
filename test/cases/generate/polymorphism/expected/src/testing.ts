/** A mock of the API for your tests: `new Polymorphism({ fetch: mockFetch({ … }) })`. */

import type { Event } from "./models/events.js";
import type { Card, Transfer } from "./models/payment.js";
import type { Pet } from "./models/pets.js";
import type { EventListError } from "./resources/events.js";
import type { PaymentRetrieveError } from "./resources/payment.js";
import type {
  PetRetrieveError,
  PetUpdateError,
  PetUpdateParams,
} from "./resources/pets.js";
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
  /** `GET /pets/{id}` */
  "pets.retrieve"?: MockHandler<Pet, PetRetrieveError, { id: string }>;
  /** `PUT /pets/{id}` */
  "pets.update"?: MockHandler<
    undefined,
    PetUpdateError,
    { id: string } & PetUpdateParams,
    PetUpdateParams,
    204
  >;
  /** `GET /events` */
  "events.list"?: MockHandler<Event[], EventListError>;
  /** `GET /payment` */
  "payment.retrieve"?: MockHandler<Card | Transfer, PaymentRetrieveError>;
}

const api: MockApi = {
  servers: ["https://polymorphism.example"],
  operations: {
    "pets.retrieve": { route: "GET /pets/{id}" },
    "pets.update": { route: "PUT /pets/{id}", status: 204 },
    "events.list": { route: "GET /events" },
    "payment.retrieve": { route: "GET /payment" },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Polymorphism({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error
 * that names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
