import { Client, type ClientOptions, type Environment } from "./core.js";
import type {
  Account,
  AccountRequest,
  Address,
  AddressInput,
  Person,
  PersonInput,
} from "./models/accounts.js";
import type { Login } from "./models/logins.js";
import type { Plan } from "./models/plans.js";
import type { AccountInput } from "./models/shared.js";
import {
  type AccountCreateError,
  type AccountCreateParams,
  type AccountUpdateError,
  type AccountUpdateParams,
  AccountsResource,
} from "./resources/accounts.js";
import {
  type LoginCreateError,
  type LoginCreateParams,
  Logins,
} from "./resources/logins.js";
import {
  type PlanListError,
  type PlanListResponse,
  Plans,
} from "./resources/plans.js";
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
import type {
  APIPromise,
  APIRequest,
  HeaderInput,
  IncompleteRequest,
  RequestLacks,
  RequestParts,
  Result,
  Supplied,
} from "./runtime/request.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "./runtime/status.js";

/** Client of the Accounts API. */
export class Accounts extends Client {
  static Accounts: typeof Accounts = Object.assign(this, {
    AccountsError: ClientError,
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

  readonly accounts: AccountsResource = new AccountsResource(this);
  readonly logins: Logins = new Logins(this);
  readonly plans: Plans = new Plans(this);
}

export declare namespace Accounts {
  export {
    type APIPromise,
    type APIRequest,
    type Account,
    type AccountCreateError,
    type AccountCreateParams,
    type AccountInput,
    type AccountRequest,
    type AccountUpdateError,
    type AccountUpdateParams,
    type AccountsResource,
    type Address,
    type AddressInput,
    type BaseClientOptions,
    type ClientErrorStatus,
    type ClientOptions,
    type Credential,
    type Environment,
    type ErrorKind,
    type ErrorStatus,
    type Fetch,
    type FileLike,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
    type LogLevel,
    type Logger,
    type Login,
    type LoginCreateError,
    type LoginCreateParams,
    type Logins,
    type Middleware,
    type MiddlewareContext,
    type OtherStatusError,
    type Page,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
    type Person,
    type PersonInput,
    type Plan,
    type PlanListError,
    type PlanListResponse,
    type Plans,
    type QueryValues,
    type RawAPIRequest,
    type RawRequest,
    type RedirectStatus,
    type RequestLacks,
    type RequestOptions,
    type RequestParts,
    type ResponseLike,
    type Result,
    type ServerErrorStatus,
    type StatusError,
    type StatusKind,
    type Supplied,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as AccountsError,
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
