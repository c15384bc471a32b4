/** A mock of the API for your tests: `new Warehouse({ fetch: mockFetch({ … }) })`. */

import type { RetrieveError } from "./client.js";
import type { Shelf } from "./models/regions.js";
import type { Note } from "./models/shared.js";
import type { User } from "./models/users.js";
import type {
  CompareRetrieveError,
  CompareRetrieveParams,
} from "./resources/compare.js";
import type { RegionListNotesError } from "./resources/regions.js";
import type {
  ShelfListError,
  ShelfListParams,
  ShelfRetrieveError,
  ShelfRetrieveParams,
  ShelfUpdateError,
  ShelfUpdateParams,
} from "./resources/regions/sites/shelves.js";
import type {
  NoteCreateError,
  NoteCreateParams,
} from "./resources/sites/notes.js";
import type {
  UserListError,
  UserRetrieveError,
  UserRetrieveParams,
  UserUpdateError,
  UserUpdateParams,
} from "./resources/users.js";
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
  /** `GET /regions/{region_id}/sites/{site_id}/shelves/{shelf_id}` */
  "regions.sites.shelves.retrieve"?: MockHandler<
    Shelf,
    ShelfRetrieveError,
    { shelf_id: string } & ShelfRetrieveParams
  >;
  /** `PUT /regions/{region_id}/sites/{site_id}/shelves/{shelf_id}` */
  "regions.sites.shelves.update"?: MockHandler<
    Shelf,
    ShelfUpdateError,
    { shelf_id: string } & ShelfUpdateParams,
    Shelf
  >;
  /** `GET /regions/{region_id}/sites/{site_id}/shelves` */
  "regions.sites.shelves.list"?: MockHandler<
    Shelf[],
    ShelfListError,
    { site_id: number } & ShelfListParams
  >;
  /** `POST /sites/{site_id}/notes` */
  "sites.notes.create"?: MockHandler<
    undefined,
    NoteCreateError,
    { site_id: number } & NoteCreateParams,
    NoteCreateParams,
    201
  >;
  /** `GET /regions/{region_id}/notes` */
  "regions.listNotes"?: MockHandler<
    Note[],
    RegionListNotesError,
    { region_id: string }
  >;
  /** `GET /{tenant}/users/{user_id}` */
  "users.retrieve"?: MockHandler<
    User,
    UserRetrieveError,
    { user_id: string } & UserRetrieveParams
  >;
  /** `PATCH /{tenant}/users/{user_id}` */
  "users.update"?: MockHandler<
    User,
    UserUpdateError,
    { user_id: string } & UserUpdateParams,
    User | undefined
  >;
  /** `GET /{tenant}/users` */
  "users.list"?: MockHandler<User[], UserListError, { tenant: string }>;
  /** `GET /compare/{left}/{right}` */
  "compare.retrieve"?: MockHandler<
    string,
    CompareRetrieveError,
    { right: string } & CompareRetrieveParams
  >;
  /** `GET /{slug}` */
  retrieve?: MockHandler<undefined, RetrieveError, { slug: string }>;
}

const api: MockApi = {
  servers: [],
  operations: {
    "regions.sites.shelves.retrieve": {
      route: "GET /regions/{region_id}/sites/{site_id}/shelves/{shelf_id}",
      path: { site_id: "number" },
    },
    "regions.sites.shelves.update": {
      route: "PUT /regions/{region_id}/sites/{site_id}/shelves/{shelf_id}",
      path: { site_id: { as: "path_site_id", shape: "number" } },
    },
    "regions.sites.shelves.list": {
      route: "GET /regions/{region_id}/sites/{site_id}/shelves",
      path: { site_id: "number" },
      query: { row: "number" },
    },
    "sites.notes.create": {
      route: "POST /sites/{site_id}/notes",
      path: { site_id: "number" },
      status: 201,
    },
    "regions.listNotes": { route: "GET /regions/{region_id}/notes" },
    "users.retrieve": { route: "GET /{tenant}/users/{user_id}" },
    "users.update": { route: "PATCH /{tenant}/users/{user_id}" },
    "users.list": { route: "GET /{tenant}/users" },
    "compare.retrieve": {
      route: "GET /compare/{left}/{right}",
      isText: true,
      contentType: "text/plain",
    },
    retrieve: { route: "GET /{slug}" },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Warehouse({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that
 * names it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
