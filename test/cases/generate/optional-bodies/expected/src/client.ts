import { Client, type ClientOptions, type Environment } from "./core.js";
import type { Notice } from "./models/shared.js";
import type { DeleteOptions, Vote } from "./models/teams.js";
import {
  type NoticeCreateError,
  type NoticeCreateParams,
  NoticesResource,
} from "./resources/notices.js";
import { Teams } from "./resources/teams.js";
import type {
  TeamNoticeCreateError,
  TeamNoticeCreateParams,
  TeamNoticeDeleteError,
  TeamNoticeDeleteParams,
  TeamNoticeUpdateError,
  TeamNoticeUpdateParams,
  TeamsNotices,
} from "./resources/teams/notices.js";
import type {
  Replies,
  ReplyCreateError,
  ReplyCreateParams,
  ReplySummarizeError,
  ReplySummarizeEvent,
  ReplySummarizeParams,
  ReplySummarizeParamsNonStreaming,
  ReplySummarizeParamsStreaming,
  ReplySummarizeResponse,
} from "./resources/teams/notices/replies.js";
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
import type { ServerSentEvent } from "./runtime/server-sent-event.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "./runtime/status.js";
import { StreamError } from "./runtime/stream-error.js";
import type { StreamRequest } from "./runtime/stream-request.js";
import type { Stream } from "./runtime/stream.js";

/** Client of the Notices API. */
export class Notices extends Client {
  static Notices: typeof Notices = Object.assign(this, {
    NoticesError: ClientError,
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
    StreamError,
    toFile,
  });

  readonly notices: NoticesResource = new NoticesResource(this);
  readonly teams: Teams = new Teams(this);
}

export declare namespace Notices {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type ClientErrorStatus,
    type ClientOptions,
    type Credential,
    type DeleteOptions,
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
    type Notice,
    type NoticeCreateError,
    type NoticeCreateParams,
    type NoticesResource,
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
    type Replies,
    type ReplyCreateError,
    type ReplyCreateParams,
    type ReplySummarizeError,
    type ReplySummarizeEvent,
    type ReplySummarizeParams,
    type ReplySummarizeParamsNonStreaming,
    type ReplySummarizeParamsStreaming,
    type ReplySummarizeResponse,
    type RequestLacks,
    type RequestOptions,
    type RequestParts,
    type ResponseLike,
    type Result,
    type ServerErrorStatus,
    type ServerSentEvent,
    type StatusError,
    type StatusKind,
    type Stream,
    type StreamRequest,
    type Supplied,
    type TeamNoticeCreateError,
    type TeamNoticeCreateParams,
    type TeamNoticeDeleteError,
    type TeamNoticeDeleteParams,
    type TeamNoticeUpdateError,
    type TeamNoticeUpdateParams,
    type Teams,
    type TeamsNotices,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    type Vote,
    ClientError as NoticesError,
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
    StreamError,
    toFile,
  };
}
