import { Client, type ClientOptions } from "./core.js";
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

/** Client of the Errors API. */
export class Errors extends Client {
  static Errors: typeof Errors = this;
  static ErrorsError: typeof ClientError = ClientError;
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
    type All,
    type AllListError,
    type ClientOptions,
    type DefaultListError,
    type DefaultOnly,
    type DefaultOnlyListError,
    type Defaults,
    type EveryClass,
    type EveryClassListError,
    type Found,
    type Made,
    type Media,
    type MediaRetrieveError,
    type MediaRetrieveResponse,
    type None,
    type NoneListError,
    type Problem,
    type RangeListError,
    type Ranges,
    type RedirectListError,
    type Redirects,
    type RequestOptions,
    type Several,
    type SeveralCreateError,
    type SeveralCreateResponse,
  };
}
