import { Client, type ClientOptions, type Environment } from "./core.js";
import type { Made } from "./models/several.js";
import type { Found, Problem } from "./models/shared.js";
import { All, type AllListError } from "./resources/all.js";
import {
  DefaultOnly,
  type DefaultOnlyListError,
} from "./resources/default-only.js";
import { type DefaultListError, Defaults } from "./resources/defaults.js";
import {
  EveryClass,
  type EveryClassListError,
} from "./resources/every-class.js";
import {
  Media,
  type MediaRetrieveError,
  type MediaRetrieveResponse,
} from "./resources/media.js";
import { None, type NoneListError } from "./resources/none.js";
import { type RangeListError, Ranges } from "./resources/ranges.js";
import { type RedirectListError, Redirects } from "./resources/redirects.js";
import {
  Several,
  type SeveralCreateError,
  type SeveralCreateResponse,
} from "./resources/several.js";
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

/** Client of the Errors API. */
export class Errors extends Client {
  static Errors: typeof Errors = Object.assign(this, {
    ErrorsError: ClientError,
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

  readonly ranges: Ranges = new Ranges(this);
  readonly defaults: Defaults = new Defaults(this);
  readonly all: All = new All(this);
  readonly none: None = new None(this);
  readonly defaultOnly: DefaultOnly = new DefaultOnly(this);
  readonly everyClass: EveryClass = new EveryClass(this);
  readonly redirects: Redirects = new Redirects(this);
  readonly several: Several = new Several(this);
  readonly media: Media = new Media(this);
}

export declare namespace Errors {
  export {
    type APIPromise,
    type APIRequest,
    type All,
    type AllListError,
    type BaseClientOptions,
    type ClientErrorStatus,
    type ClientOptions,
    type Credential,
    type DefaultListError,
    type DefaultOnly,
    type DefaultOnlyListError,
    type Defaults,
    type Environment,
    type ErrorKind,
    type ErrorStatus,
    type EveryClass,
    type EveryClassListError,
    type Fetch,
    type FileLike,
    type Found,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
    type LogLevel,
    type Logger,
    type Made,
    type Media,
    type MediaRetrieveError,
    type MediaRetrieveResponse,
    type Middleware,
    type MiddlewareContext,
    type None,
    type NoneListError,
    type OtherStatusError,
    type Page,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
    type Problem,
    type QueryValues,
    type RangeListError,
    type Ranges,
    type RawAPIRequest,
    type RawRequest,
    type RedirectListError,
    type RedirectStatus,
    type Redirects,
    type RequestLacks,
    type RequestOptions,
    type RequestParts,
    type ResponseLike,
    type Result,
    type ServerErrorStatus,
    type Several,
    type SeveralCreateError,
    type SeveralCreateResponse,
    type StatusError,
    type StatusKind,
    type Supplied,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as ErrorsError,
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
