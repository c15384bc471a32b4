import { Client, type ClientOptions, type Environment } from "./core.js";
import type { Circular, CircularToo, Key } from "./models/shared.js";
import type {
  Color,
  Conditional,
  Json,
  Labelled,
  Level,
  Merged,
  Open,
  Things,
  Tree,
} from "./models/things.js";
import {
  type CountRetrieveError,
  type CountRetrieveResponse,
  Counts,
} from "./resources/counts.js";
import {
  type Thing,
  type ThingCreateError,
  type ThingCreateParams,
  type ThingRetrieveError,
  type ThingRetrieveResponse,
  ThingsResource,
} from "./resources/things.js";
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

/** Client of the Schemas API. */
export class Schemas extends Client {
  static Schemas: typeof Schemas = Object.assign(this, {
    SchemasError: ClientError,
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

  readonly things: ThingsResource = new ThingsResource(this);
  readonly counts: Counts = new Counts(this);
}

export declare namespace Schemas {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type Circular,
    type CircularToo,
    type ClientErrorStatus,
    type ClientOptions,
    type Color,
    type Conditional,
    type CountRetrieveError,
    type CountRetrieveResponse,
    type Counts,
    type Credential,
    type Environment,
    type ErrorKind,
    type ErrorStatus,
    type Fetch,
    type FileLike,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
    type Json,
    type Key,
    type Labelled,
    type Level,
    type LogLevel,
    type Logger,
    type Merged,
    type Middleware,
    type MiddlewareContext,
    type Open,
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
    type Thing,
    type ThingCreateError,
    type ThingCreateParams,
    type ThingRetrieveError,
    type ThingRetrieveResponse,
    type Things,
    type ThingsResource,
    type TransportError,
    type Tree,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as SchemasError,
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
