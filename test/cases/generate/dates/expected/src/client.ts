import { Client, type ClientOptions } from "./core.js";
import type { Meeting, MeetingInput, Timestamp } from "./models/meetings.js";
import {
  type MeetingCreateError,
  type MeetingCreateParams,
  type MeetingListError,
  type MeetingListParams,
  type MeetingListResponse,
  type MeetingRetrieveError,
  Meetings,
} from "./resources/meetings.js";
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

/** Client of the Dates API. */
export class Dates extends Client {
  static Dates: typeof Dates = this;
  static DatesError: typeof ClientError = ClientError;
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
  static toFile: typeof toFile = toFile;

  readonly meetings: Meetings = new Meetings(this);
}

export declare namespace Dates {
  export {
    type ClientOptions,
    type Meeting,
    type MeetingCreateError,
    type MeetingCreateParams,
    type MeetingInput,
    type MeetingListError,
    type MeetingListParams,
    type MeetingListResponse,
    type MeetingRetrieveError,
    type Meetings,
    type RequestOptions,
    type Timestamp,
  };
}
