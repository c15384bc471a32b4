import { Client, type ClientOptions } from "./core.js";
import type { Problem } from "./models/shared.js";
import { All, type AllRetrieveError } from "./resources/all.js";
import {
  DefaultOnly,
  type DefaultOnlyRetrieveError,
} from "./resources/default-only.js";
import { type DefaultRetrieveError, Defaults } from "./resources/defaults.js";
import {
  EveryClass,
  type EveryClassRetrieveError,
} from "./resources/every-class.js";
import { None, type NoneRetrieveError } from "./resources/none.js";
import { type RangeRetrieveError, Ranges } from "./resources/ranges.js";
import {
  type RedirectRetrieveError,
  Redirects,
} from "./resources/redirects.js";
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

  /** Ranges. */
  readonly ranges: Ranges = new Ranges(this);
  /** Defaults. */
  readonly defaults: Defaults = new Defaults(this);
  /** All. */
  readonly all: All = new All(this);
  /** None. */
  readonly none: None = new None(this);
  /** Default Only. */
  readonly defaultOnly: DefaultOnly = new DefaultOnly(this);
  /** Every Class. */
  readonly everyClass: EveryClass = new EveryClass(this);
  /** Redirects. */
  readonly redirects: Redirects = new Redirects(this);
}

export declare namespace Errors {
  export {
    type All,
    type AllRetrieveError,
    type ClientOptions,
    type DefaultOnly,
    type DefaultOnlyRetrieveError,
    type DefaultRetrieveError,
    type Defaults,
    type EveryClass,
    type EveryClassRetrieveError,
    type None,
    type NoneRetrieveError,
    type Problem,
    type RangeRetrieveError,
    type Ranges,
    type RedirectRetrieveError,
    type Redirects,
    type RequestOptions,
  };
}
