/** A mock of the API for your tests: `new Accounts({ fetch: mockFetch({ … }) })`. */

import type { Account } from "./models/accounts.js";
import type { Plan } from "./models/plans.js";
import type {
  AccountCreateError,
  AccountCreateParams,
  AccountUpdateError,
  AccountUpdateParams,
} from "./resources/accounts.js";
import type {
  LoginCreateError,
  LoginCreateParams,
} from "./resources/logins.js";
import type { PlanListError } from "./resources/plans.js";
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
  /** `POST /accounts` */
  "accounts.create"?: MockHandler<
    Account,
    AccountCreateError,
    AccountCreateParams,
    AccountCreateParams,
    201
  >;
  /** `PATCH /accounts/{id}` */
  "accounts.update"?: MockHandler<
    Account,
    AccountUpdateError,
    { id: string } & AccountUpdateParams,
    AccountUpdateParams
  >;
  /** `POST /logins` */
  "logins.create"?: MockHandler<
    undefined,
    LoginCreateError,
    LoginCreateParams,
    LoginCreateParams,
    204
  >;
  /** `GET /plans` */
  "plans.list"?: MockHandler<Plan[], PlanListError>;
}

const api: MockApi = {
  servers: ["https://accounts.example"],
  operations: {
    "accounts.create": { route: "POST /accounts", status: 201 },
    "accounts.update": { route: "PATCH /accounts/{id}" },
    "logins.create": { route: "POST /logins", status: 204 },
    "plans.list": { route: "GET /plans" },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Accounts({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
