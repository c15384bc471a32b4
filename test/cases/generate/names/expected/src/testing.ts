/** Stands in for the API in your own tests: `new Names({ fetch: mockFetch({ … }) })`. */

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

/** What answers the operations, each by its call. Those that a test does not call need none. */
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
    "files.list": { method: "GET", path: "/files" },
    "files.retrieve": { method: "GET", path: "/files/{constructor}" },
    "files.parts.retrieve": {
      method: "GET",
      path: "/files/{constructor}/parts/{class}",
      status: 204,
    },
    "calls.retrieve": {
      method: "GET",
      path: "/calls/{params}",
      parameters: [{ in: "path", name: "params", as: "path_params" }],
      status: 204,
    },
    "calls.repeat": {
      method: "POST",
      path: "/calls/{options}/repeat",
      status: 204,
    },
    "calls.forget": {
      method: "POST",
      path: "/calls/{callForget}/forget",
      status: 204,
    },
    options: { method: "OPTIONS", path: "/", status: 204 },
    "requestResource.retrieve": {
      method: "GET",
      path: "/request/{id}",
      status: 204,
    },
    "timeoutResource.retrieve": { method: "GET", path: "/timeout" },
    "timeoutResource.update": { method: "PUT", path: "/timeout", status: 204 },
    "data.list": { method: "GET", path: "/data" },
    "data.create": { method: "POST", path: "/data", status: 204 },
    "names.list": { method: "GET", path: "/names" },
    "userGroups.retrieve": {
      method: "GET",
      path: "/user-groups/{id}",
      status: 204,
    },
    "user.groups.retrieve": {
      method: "GET",
      path: "/user/{id}/groups/{group_id}",
      status: 204,
    },
    "con.list": { method: "GET", path: "/con", status: 204 },
    "клиенты.retrieve": { method: "GET", path: "/клиенты/{номер}" },
    "twoFa.retrieve": { method: "GET", path: "/2fa/{2fa_id}", status: 204 },
  },
};

/**
 * A `fetch` that answers from your handlers, for the client's option of that name: `new Names({ fetch: mockFetch({ … }) })`. A call whose operation has no handler fails, and says so.
 */
export const mockFetch: MockFetchFor<MockHandlers> = mockFetchOf(api);

/**
 * The same for Mock Service Worker: `setupServer(...mswHandlers(http, { … }))`, with msw's `http`. Operations without a handler are left to the handlers that follow.
 */
export const mswHandlers: MswHandlersFor<MockHandlers> = mswHandlersOf(api);
