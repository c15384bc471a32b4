/** Stands in for the API in your own tests: `new Accounts({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
    "accounts.create": { method: "POST", path: "/accounts", status: 201 },
    "accounts.update": { method: "PATCH", path: "/accounts/{id}" },
    "logins.create": { method: "POST", path: "/logins", status: 204 },
    "plans.list": { method: "GET", path: "/plans" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Accounts({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
