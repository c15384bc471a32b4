/** A mock of the API for your tests: `new Names({ fetch: mockFetch({ … }) })`. */

import type { OptionsError } from "./client.js";
import type { Data } from "./models/data.js";
import type { FileModel } from "./models/files.js";
import type { NamesModel } from "./models/names.js";
import type { RequestModel } from "./models/timeout.js";
import type { Клиент } from "./models/клиенты.js";
import type {
  CallForgetError,
  CallRepeatError,
  CallRetrieveError,
  CallRetrieveParams,
} from "./resources/calls.js";
import type { ConListError } from "./resources/con-.js";
import type { DataCreateError, DataListError } from "./resources/data.js";
import type { FileListError, FileRetrieveError } from "./resources/files.js";
import type {
  PartRetrieveError,
  PartRetrieveParams,
} from "./resources/files/parts.js";
import type { NameListError } from "./resources/names.js";
import type { RequestRetrieveError } from "./resources/request.js";
import type {
  TimeoutRetrieveError,
  TimeoutUpdateError,
} from "./resources/timeout.js";
import type {
  TwoFaRetrieveError,
  TwoFaRetrieveParams,
} from "./resources/two-fa.js";
import type { UserGroupRetrieveError } from "./resources/user-groups.js";
import type {
  GroupRetrieveError,
  GroupRetrieveParams,
} from "./resources/user/groups.js";
import type {
  КлиентыRetrieveError,
  КлиентыRetrieveParams,
} from "./resources/клиенты.js";
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
  /** `GET /files` */
  "files.list"?: MockHandler<FileModel[], FileListError>;
  /** `GET /files/{constructor}` */
  "files.retrieve"?: MockHandler<
    FileModel,
    FileRetrieveError,
    { constructor: string }
  >;
  /** `GET /files/{constructor}/parts/{class}` */
  "files.parts.retrieve"?: MockHandler<
    undefined,
    PartRetrieveError,
    { class: string } & PartRetrieveParams,
    undefined,
    204
  >;
  /** `GET /calls/{params}` */
  "calls.retrieve"?: MockHandler<
    undefined,
    CallRetrieveError,
    { path_params: string } & CallRetrieveParams,
    undefined,
    204
  >;
  /** `POST /calls/{options}/repeat` */
  "calls.repeat"?: MockHandler<
    undefined,
    CallRepeatError,
    { options: string },
    undefined,
    204
  >;
  /** `POST /calls/{callForget}/forget` */
  "calls.forget"?: MockHandler<
    undefined,
    CallForgetError,
    { callForget: string },
    undefined,
    204
  >;
  /** `OPTIONS /` */
  options?: MockHandler<undefined, OptionsError, unknown, undefined, 204>;
  /** `GET /request/{id}` */
  "requestResource.retrieve"?: MockHandler<
    undefined,
    RequestRetrieveError,
    { id: string },
    undefined,
    204
  >;
  /** `GET /timeout` */
  "timeoutResource.retrieve"?: MockHandler<RequestModel, TimeoutRetrieveError>;
  /** `PUT /timeout` */
  "timeoutResource.update"?: MockHandler<
    undefined,
    TimeoutUpdateError,
    unknown,
    undefined,
    204
  >;
  /** `GET /data` */
  "data.list"?: MockHandler<Data, DataListError>;
  /** `POST /data` */
  "data.create"?: MockHandler<
    undefined,
    DataCreateError,
    unknown,
    undefined,
    204
  >;
  /** `GET /names` */
  "names.list"?: MockHandler<NamesModel, NameListError>;
  /** `GET /user-groups/{id}` */
  "userGroups.retrieve"?: MockHandler<
    undefined,
    UserGroupRetrieveError,
    { id: string },
    undefined,
    204
  >;
  /** `GET /user/{id}/groups/{group_id}` */
  "user.groups.retrieve"?: MockHandler<
    undefined,
    GroupRetrieveError,
    { group_id: string } & GroupRetrieveParams,
    undefined,
    204
  >;
  /** `GET /con` */
  "con.list"?: MockHandler<undefined, ConListError, unknown, undefined, 204>;
  /** `GET /клиенты/{номер}` */
  "клиенты.retrieve"?: MockHandler<
    Клиент,
    КлиентыRetrieveError,
    { номер: string } & КлиентыRetrieveParams
  >;
  /** `GET /2fa/{2fa_id}` */
  "twoFa.retrieve"?: MockHandler<
    undefined,
    TwoFaRetrieveError,
    { "2fa_id": string } & TwoFaRetrieveParams,
    undefined,
    204
  >;
}

const api: MockApi = {
  servers: ["https://names.example"],
  operations: {
    "files.list": { route: "GET /files" },
    "files.retrieve": { route: "GET /files/{constructor}" },
    "files.parts.retrieve": {
      route: "GET /files/{constructor}/parts/{class}",
      status: 204,
    },
    "calls.retrieve": {
      route: "GET /calls/{params}",
      path: { params: { as: "path_params" } },
      status: 204,
    },
    "calls.repeat": { route: "POST /calls/{options}/repeat", status: 204 },
    "calls.forget": { route: "POST /calls/{callForget}/forget", status: 204 },
    options: { route: "OPTIONS /", status: 204 },
    "requestResource.retrieve": { route: "GET /request/{id}", status: 204 },
    "timeoutResource.retrieve": { route: "GET /timeout" },
    "timeoutResource.update": { route: "PUT /timeout", status: 204 },
    "data.list": { route: "GET /data" },
    "data.create": { route: "POST /data", status: 204 },
    "names.list": { route: "GET /names" },
    "userGroups.retrieve": { route: "GET /user-groups/{id}", status: 204 },
    "user.groups.retrieve": {
      route: "GET /user/{id}/groups/{group_id}",
      status: 204,
    },
    "con.list": { route: "GET /con", status: 204 },
    "клиенты.retrieve": { route: "GET /клиенты/{номер}" },
    "twoFa.retrieve": { route: "GET /2fa/{2fa_id}", status: 204 },
  },
};

/**
 * Creates a `fetch` that responds from your handlers, for the client's option `fetch`:
 * `new Names({ fetch: mockFetch({ … }) })`. A call of an operation without a handler fails with an error that names
 * it.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * Creates handlers for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Requests
 * for operations without a handler pass to the next handler.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
