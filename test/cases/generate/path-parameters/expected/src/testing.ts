/** Stands in for the API in your own tests: `new Warehouse({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
      method: "GET",
      path: "/regions/{region_id}/sites/{site_id}/shelves/{shelf_id}",
      parameters: [{ in: "path", name: "site_id", shape: "number" }],
    },
    "regions.sites.shelves.update": {
      method: "PUT",
      path: "/regions/{region_id}/sites/{site_id}/shelves/{shelf_id}",
      parameters: [
        { in: "path", name: "site_id", as: "path_site_id", shape: "number" },
      ],
    },
    "regions.sites.shelves.list": {
      method: "GET",
      path: "/regions/{region_id}/sites/{site_id}/shelves",
      parameters: [
        { in: "path", name: "site_id", shape: "number" },
        { in: "query", name: "row", shape: "number" },
      ],
    },
    "sites.notes.create": {
      method: "POST",
      path: "/sites/{site_id}/notes",
      parameters: [{ in: "path", name: "site_id", shape: "number" }],
      status: 201,
    },
    "regions.listNotes": { method: "GET", path: "/regions/{region_id}/notes" },
    "users.retrieve": { method: "GET", path: "/{tenant}/users/{user_id}" },
    "users.update": { method: "PATCH", path: "/{tenant}/users/{user_id}" },
    "users.list": { method: "GET", path: "/{tenant}/users" },
    "compare.retrieve": {
      method: "GET",
      path: "/compare/{left}/{right}",
      isText: true,
      contentType: "text/plain",
    },
    retrieve: { method: "GET", path: "/{slug}" },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Warehouse({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
