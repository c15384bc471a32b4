import { Client, type ClientOptions } from "./core.js";
import {
  type BoatCreateError,
  type BoatDeleteError,
  type BoatListError,
  type BoatRetrieveError,
  Boats,
} from "./resources/boats.js";
import { type LockListError, Locks } from "./resources/locks.js";
import { type TideListError, Tides } from "./resources/tides.js";
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

/** Client of the Safe Harbor API. */
export class SafeHarbor extends Client {
  static SafeHarbor: typeof SafeHarbor = this;
  static SafeHarborError: typeof ClientError = ClientError;
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

  readonly boats: Boats = new Boats(this);
  readonly tides: Tides = new Tides(this);
  readonly locks: Locks = new Locks(this);
}

export declare namespace SafeHarbor {
  export {
    type BoatCreateError,
    type BoatDeleteError,
    type BoatListError,
    type BoatRetrieveError,
    type Boats,
    type ClientOptions,
    type LockListError,
    type Locks,
    type RequestOptions,
    type TideListError,
    type Tides,
  };
}
