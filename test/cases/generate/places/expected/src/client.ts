import { Client, type ClientOptions } from "./core.js";
import type { Crate, CrateSize, ErrorBody } from "./models/crates.js";
import {
  type CrateListError,
  type CrateListResponse,
  type CrateResizeSizeError,
  type CrateResizeSizeParams,
  type CrateRetrieveError,
  Crates,
} from "./resources/crates.js";
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

/** Client of the Places API. */
export class Places extends Client {
  static Places: typeof Places = this;
  static PlacesError: typeof ClientError = ClientError;
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

  readonly crates: Crates = new Crates(this);
}

export declare namespace Places {
  export {
    type ClientOptions,
    type Crate,
    type CrateListError,
    type CrateListResponse,
    type CrateResizeSizeError,
    type CrateResizeSizeParams,
    type CrateRetrieveError,
    type CrateSize,
    type Crates,
    type ErrorBody,
    type RequestOptions,
  };
}
