import { Client, type ClientOptions } from "./core.js";
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
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  InternalServerError,
  MissingCredentialsError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  UnprocessableEntityError,
} from "./runtime/error.js";
import { toFile } from "./runtime/file.js";
import type { RequestOptions } from "./runtime/option.js";
import { StreamError } from "./runtime/stream-error.js";

/** Client of the Assistant API. */
export class Assistant extends Client {
  static Assistant: typeof Assistant = this;
  static AssistantError: typeof ClientError = ClientError;
  static APIError: typeof APIError = APIError;
  static APIConnectionError: typeof APIConnectionError = APIConnectionError;
  static APIConnectionTimeoutError: typeof APIConnectionTimeoutError =
    APIConnectionTimeoutError;
  static APIUserAbortError: typeof APIUserAbortError = APIUserAbortError;
  static AuthenticationError: typeof AuthenticationError = AuthenticationError;
  static BadRequestError: typeof BadRequestError = BadRequestError;
  static ConflictError: typeof ConflictError = ConflictError;
  static InternalServerError: typeof InternalServerError = InternalServerError;
  static MissingCredentialsError: typeof MissingCredentialsError =
    MissingCredentialsError;
  static NotFoundError: typeof NotFoundError = NotFoundError;
  static PaginationError: typeof PaginationError = PaginationError;
  static PermissionDeniedError: typeof PermissionDeniedError =
    PermissionDeniedError;
  static RateLimitError: typeof RateLimitError = RateLimitError;
  static ResponseDecodeError: typeof ResponseDecodeError = ResponseDecodeError;
  static UnprocessableEntityError: typeof UnprocessableEntityError =
    UnprocessableEntityError;
  static StreamError: typeof StreamError = StreamError;
  static toFile: typeof toFile = toFile;

  readonly chat: Chat = new Chat(this);
  readonly threads: Threads = new Threads(this);
  readonly jobs: Jobs = new Jobs(this);
  readonly notifications: Notifications = new Notifications(this);
  readonly measurements: Measurements = new Measurements(this);
}

export declare namespace Assistant {
  export {
    type Chat,
    type ChatCompletion,
    type ChatCompletionChunk,
    type ChatCompletionRequest,
    type ClientOptions,
    type CompletionCreateError,
    type CompletionCreateParams,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
    type CompletionCreateResponse,
    type Completions,
    type ErrorModel,
    type JobProgressed,
    type JobRetrieveEventsError,
    type JobRetrieveEventsEvent,
    type JobRetrieveLogError,
    type JobRetrieveLogItem,
    type JobRetrieveSamplesError,
    type Jobs,
    type MeasurementListError,
    type MeasurementListResponse,
    type Measurements,
    type NotificationRetrieveError,
    type Notifications,
    type Replies,
    type ReplyCreateError,
    type ReplyCreateItem,
    type ReplyCreateParams,
    type ReplyCreateParamsNonStreaming,
    type ReplyCreateParamsStreaming,
    type ReplyCreateResponse,
    type RequestOptions,
    type Runs,
    type Threads,
  };
}
