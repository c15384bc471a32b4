import { Client, type ClientOptions, type Environment } from "./core.js";
import {
  type BerthListError,
  type BerthListResponse,
  Berths,
} from "./resources/berths.js";
import {
  type TideListError,
  type TideListResponse,
  Tides,
} from "./resources/tides.js";
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

/** Client of the Harbor API. */
export class Harbor extends Client {
  static Harbor: typeof Harbor = Object.assign(this, {
    HarborError: ClientError,
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

  readonly berths: Berths = new Berths(this);
  readonly tides: Tides = new Tides(this);
}

export declare namespace Harbor {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type BerthListError,
    type BerthListResponse,
    type Berths,
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
    type TideListResponse,
    type Tides,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as HarborError,
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
