import { Client, type ClientOptions, type Environment } from "./core.js";
import type { Letter } from "./models/shared.js";
import {
  type LetterCreateError,
  type LetterCreateParams,
  type LetterListError,
  type LetterListParams,
  type LetterListResponse,
  type LetterRetrieveError,
  type LetterUpdateError,
  type LetterUpdateParams,
  Letters,
} from "./resources/letters.js";
import {
  type Stamp,
  type StampRetrieveError,
  Stamps,
} from "./resources/stamps.js";
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

/** Client of the Mailroom API. */
export class Post extends Client {
  static Post: typeof Post = Object.assign(this, {
    PostError: ClientError,
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

  readonly letters: Letters = new Letters(this);
  readonly stamps: Stamps = new Stamps(this);
}

export declare namespace Post {
  export {
    type APIPromise,
    type APIRequest,
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
    type Letter,
    type LetterCreateError,
    type LetterCreateParams,
    type LetterListError,
    type LetterListParams,
    type LetterListResponse,
    type LetterRetrieveError,
    type LetterUpdateError,
    type LetterUpdateParams,
    type Letters,
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
    type Stamp,
    type StampRetrieveError,
    type Stamps,
    type StatusError,
    type StatusKind,
    type Supplied,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as PostError,
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
