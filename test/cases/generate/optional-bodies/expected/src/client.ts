import { Client, type ClientOptions } from "./core.js";
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

/** Client of the Notices API. */
export class Notices extends Client {
  static Notices: typeof Notices = this;
  static NoticesError: typeof ClientError = ClientError;
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

  readonly notices: NoticesResource = new NoticesResource(this);
  readonly teams: Teams = new Teams(this);
}

export declare namespace Notices {
  export {
    type ClientOptions,
    type DeleteOptions,
    type Notice,
    type NoticeCreateError,
    type NoticeCreateParams,
    type NoticesResource,
    type Replies,
    type ReplyCreateError,
    type ReplyCreateParams,
    type ReplySummarizeError,
    type ReplySummarizeEvent,
    type ReplySummarizeParams,
    type ReplySummarizeParamsNonStreaming,
    type ReplySummarizeParamsStreaming,
    type ReplySummarizeResponse,
    type RequestOptions,
    type TeamNoticeCreateError,
    type TeamNoticeCreateParams,
    type TeamNoticeDeleteError,
    type TeamNoticeDeleteParams,
    type TeamNoticeUpdateError,
    type TeamNoticeUpdateParams,
    type Teams,
    type TeamsNotices,
    type Vote,
  };
}
