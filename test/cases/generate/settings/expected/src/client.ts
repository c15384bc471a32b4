import { Client, type ClientOptions } from "./core.js";
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

/** Client of the Mailroom API. */
export class Post extends Client {
  static Post: typeof Post = this;
  static PostError: typeof ClientError = ClientError;
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

  readonly letters: Letters = new Letters(this);
  readonly stamps: Stamps = new Stamps(this);
}

export declare namespace Post {
  export {
    type ClientOptions,
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
    type RequestOptions,
    type Stamp,
    type StampRetrieveError,
    type Stamps,
  };
}
