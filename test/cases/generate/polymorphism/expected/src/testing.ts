/** Stands in for the API in your own tests: `new Polymorphism({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
    "pets.retrieve": { method: "GET", path: "/pets/{id}" },
    "pets.update": { method: "PUT", path: "/pets/{id}", status: 204 },
    "events.list": { method: "GET", path: "/events" },
    "payment.retrieve": { method: "GET", path: "/payment" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Polymorphism({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
