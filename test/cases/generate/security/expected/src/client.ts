import { Client, type ClientOptions, type Environment } from "./core.js";
import {
  type BoatCreateError,
  type BoatDeleteError,
  type BoatListError,
  type BoatRetrieveError,
  Boats,
} from "./resources/boats.js";
import { type LockListError, Locks } from "./resources/locks.js";
import { type TideListError, Tides } from "./resources/tides.js";
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

/** Client of the Safe Harbor API. */
export class SafeHarbor extends Client {
  static SafeHarbor: typeof SafeHarbor = Object.assign(this, {
    SafeHarborError: ClientError,
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

  readonly boats: Boats = new Boats(this);
  readonly tides: Tides = new Tides(this);
  readonly locks: Locks = new Locks(this);
}

export declare namespace SafeHarbor {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type BoatCreateError,
    type BoatDeleteError,
    type BoatListError,
    type BoatRetrieveError,
    type Boats,
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
    type LockListError,
    type Locks,
    type LogLevel,
    type Logger,
    type Middleware,
    type MiddlewareContext,
    type OtherStatusError,
    type Page,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
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
    type TideListError,
    type Tides,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as SafeHarborError,
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
