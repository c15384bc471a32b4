import { Client, type ClientOptions, type Environment } from "./core.js";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionRequest,
} from "./models/chat.js";
import type { JobProgressed } from "./models/jobs.js";
import type { ErrorModel } from "./models/shared.js";
import { Chat } from "./resources/chat.js";
import type {
  CompletionCreateError,
  CompletionCreateParams,
  CompletionCreateParamsNonStreaming,
  CompletionCreateParamsStreaming,
  CompletionCreateResponse,
  Completions,
} from "./resources/chat/completions.js";
import {
  type JobRetrieveEventsError,
  type JobRetrieveEventsEvent,
  type JobRetrieveLogError,
  type JobRetrieveLogItem,
  type JobRetrieveSamplesError,
  Jobs,
} from "./resources/jobs.js";
import {
  type MeasurementListError,
  type MeasurementListResponse,
  Measurements,
} from "./resources/measurements.js";
import {
  type NotificationRetrieveError,
  Notifications,
} from "./resources/notifications.js";
import { Threads } from "./resources/threads.js";
import type { Runs } from "./resources/threads/runs.js";
import type {
  Replies,
  ReplyCreateError,
  ReplyCreateItem,
  ReplyCreateParams,
  ReplyCreateParamsNonStreaming,
  ReplyCreateParamsStreaming,
  ReplyCreateResponse,
} from "./resources/threads/runs/replies.js";
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

/** Client of the Assistant API. */
export class Assistant extends Client {
  static Assistant: typeof Assistant = Object.assign(this, {
    AssistantError: ClientError,
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

  readonly chat: Chat = new Chat(this);
  readonly threads: Threads = new Threads(this);
  readonly jobs: Jobs = new Jobs(this);
  readonly notifications: Notifications = new Notifications(this);
  readonly measurements: Measurements = new Measurements(this);
}

export declare namespace Assistant {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type Chat,
    type ChatCompletion,
    type ChatCompletionChunk,
    type ChatCompletionRequest,
    type ClientErrorStatus,
    type ClientOptions,
    type CompletionCreateError,
    type CompletionCreateParams,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
    type CompletionCreateResponse,
    type Completions,
    type Credential,
    type Environment,
    type ErrorKind,
    type ErrorModel,
    type ErrorStatus,
    type Fetch,
    type FileLike,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
    type JobProgressed,
    type JobRetrieveEventsError,
    type JobRetrieveEventsEvent,
    type JobRetrieveLogError,
    type JobRetrieveLogItem,
    type JobRetrieveSamplesError,
    type Jobs,
    type LogLevel,
    type Logger,
    type MeasurementListError,
    type MeasurementListResponse,
    type Measurements,
    type Middleware,
    type MiddlewareContext,
    type NotificationRetrieveError,
    type Notifications,
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
    type ReplyCreateItem,
    type ReplyCreateParams,
    type ReplyCreateParamsNonStreaming,
    type ReplyCreateParamsStreaming,
    type ReplyCreateResponse,
    type RequestLacks,
    type RequestOptions,
    type RequestParts,
    type ResponseLike,
    type Result,
    type Runs,
    type ServerErrorStatus,
    type ServerSentEvent,
    type StatusError,
    type StatusKind,
    type Stream,
    type StreamRequest,
    type Supplied,
    type Threads,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as AssistantError,
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
