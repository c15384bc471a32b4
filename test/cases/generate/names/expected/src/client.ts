import { Client, type ClientOptions, type Environment } from "./core.js";
import type { Data, DataValue, DataValueModel } from "./models/data.js";
import type { ErrorModel, FileModel } from "./models/files.js";
import type {
  NameDto,
  NameResponse,
  NamesModel,
  UserDto,
} from "./models/names.js";
import type { PageModel, RequestModel } from "./models/timeout.js";
import type { StringModel, ThreeDModel, Клиент } from "./models/клиенты.js";
import {
  type CallForgetError,
  type CallRepeatError,
  type CallRetrieveError,
  type CallRetrieveParams,
  Calls,
} from "./resources/calls.js";
import { Con, type ConListError } from "./resources/con-.js";
import {
  type DataCreateError,
  type DataListError,
  DataResource,
} from "./resources/data.js";
import {
  type FileListError,
  type FileListResponse,
  type FileRetrieveError,
  type FileRetrieveResponse,
  Files,
} from "./resources/files.js";
import type {
  PartRetrieveError,
  PartRetrieveParams,
  Parts,
} from "./resources/files/parts.js";
import {
  type NameListError,
  type NameListResponse,
  NamesResource,
} from "./resources/names.js";
import {
  RequestResource,
  type RequestRetrieveError,
} from "./resources/request.js";
import {
  Timeout,
  type TimeoutRetrieveError,
  type TimeoutRetrieveResponse,
  type TimeoutUpdateError,
} from "./resources/timeout.js";
import {
  TwoFa,
  type TwoFaRetrieveError,
  type TwoFaRetrieveParams,
} from "./resources/two-fa.js";
import {
  type UserGroupRetrieveError,
  UserGroups,
} from "./resources/user-groups.js";
import { User } from "./resources/user.js";
import type {
  GroupRetrieveError,
  GroupRetrieveParams,
  Groups,
} from "./resources/user/groups.js";
import {
  Клиенты,
  type КлиентыRetrieveError,
  type КлиентыRetrieveParams,
  type КлиентыRetrieveResponse,
} from "./resources/клиенты.js";
import type { RawAPIRequest, RawRequest } from "./runtime/client.js";
import type {
  OtherStatusError,
  StatusError,
  TransportError,
  UnexpectedStatusError,
} from "./runtime/error-union.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  type ErrorKind,
  InternalServerError,
  MissingCredentialsError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  type StatusKind,
  UnprocessableEntityError,
} from "./runtime/error.js";
import {
  type FileLike,
  type ResponseLike,
  type Uploadable,
  toFile,
} from "./runtime/file.js";
import type { LogLevel, Logger } from "./runtime/log.js";
import type { Middleware, MiddlewareContext } from "./runtime/middleware.js";
import type { Operation } from "./runtime/operation.js";
import type {
  BaseClientOptions,
  Credential,
  Fetch,
  HeaderValues,
  QueryValues,
  RequestOptions,
} from "./runtime/option.js";
import type { Page, PageOf } from "./runtime/page.js";
import type {
  PagePromise,
  PageRequest,
  PagesOptions,
} from "./runtime/paginator.js";
import {
  type APIPromise,
  type APIRequest,
  type HeaderInput,
  type IncompleteRequest,
  type RequestLacks,
  type RequestParts,
  type Result,
  type Supplied,
  request,
} from "./runtime/request.js";
import { noResponse } from "./runtime/response.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "./runtime/status.js";

/** Client of the Names API. */
export class Names extends Client {
  static Names: typeof Names = Object.assign(this, {
    NamesError: ClientError,
    APIError,
    APIConnectionError,
    APIConnectionTimeoutError,
    APIUserAbortError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    UnprocessableEntityError,
    toFile,
  });

  readonly files: Files = new Files(this);
  readonly calls: Calls = new Calls(this);
  readonly requestResource: RequestResource = new RequestResource(this);
  readonly timeoutResource: Timeout = new Timeout(this);
  readonly data: DataResource = new DataResource(this);
  readonly names: NamesResource = new NamesResource(this);
  readonly userGroups: UserGroups = new UserGroups(this);
  readonly user: User = new User(this);
  readonly con: Con = new Con(this);
  readonly клиенты: Клиенты = new Клиенты(this);
  readonly twoFa: TwoFa = new TwoFa(this);

  /** OPTIONS / */
  options(options?: RequestOptions): APIRequest<undefined, OptionsError> {
    return request(
      { _client: this, _path: {} },
      optionsOperation,
      {},
      undefined,
      options,
    );
  }
}

export declare namespace Names {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type CallForgetError,
    type CallRepeatError,
    type CallRetrieveError,
    type CallRetrieveParams,
    type Calls,
    type ClientErrorStatus,
    type ClientOptions,
    type Con,
    type ConListError,
    type Credential,
    type Data,
    type DataCreateError,
    type DataListError,
    type DataResource,
    type DataValue,
    type DataValueModel,
    type Environment,
    type ErrorKind,
    type ErrorModel,
    type ErrorStatus,
    type Fetch,
    type FileLike,
    type FileListError,
    type FileListResponse,
    type FileModel,
    type FileRetrieveError,
    type FileRetrieveResponse,
    type Files,
    type GroupRetrieveError,
    type GroupRetrieveParams,
    type Groups,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
    type LogLevel,
    type Logger,
    type Middleware,
    type MiddlewareContext,
    type NameDto,
    type NameListError,
    type NameListResponse,
    type NameResponse,
    type NamesModel,
    type NamesResource,
    type OptionsError,
    type OtherStatusError,
    type Page,
    type PageModel,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
    type PartRetrieveError,
    type PartRetrieveParams,
    type Parts,
    type QueryValues,
    type RawAPIRequest,
    type RawRequest,
    type RedirectStatus,
    type RequestLacks,
    type RequestModel,
    type RequestOptions,
    type RequestParts,
    type RequestResource,
    type RequestRetrieveError,
    type ResponseLike,
    type Result,
    type ServerErrorStatus,
    type StatusError,
    type StatusKind,
    type StringModel,
    type Supplied,
    type ThreeDModel,
    type Timeout,
    type TimeoutRetrieveError,
    type TimeoutRetrieveResponse,
    type TimeoutUpdateError,
    type TransportError,
    type TwoFa,
    type TwoFaRetrieveError,
    type TwoFaRetrieveParams,
    type UnexpectedStatusError,
    type Uploadable,
    type User,
    type UserDto,
    type UserGroupRetrieveError,
    type UserGroups,
    type Клиент,
    type Клиенты,
    type КлиентыRetrieveError,
    type КлиентыRetrieveParams,
    type КлиентыRetrieveResponse,
    ClientError as NamesError,
    APIError,
    APIConnectionError,
    APIConnectionTimeoutError,
    APIUserAbortError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    UnprocessableEntityError,
    toFile,
  };
}

/** The errors of `client.options`. */
export type OptionsError = UnexpectedStatusError | TransportError;

const optionsOperation: Operation = {
  id: "OPTIONS /",
  method: "OPTIONS",
  path: "/",
  response: noResponse,
};
