import { Client, type ClientOptions } from "./core.js";
import type { Thing } from "./models/things.js";
import {
  type ThingDoError,
  type ThingDoParams,
  type ThingListError,
  type ThingListParams,
  Things,
} from "./resources/things.js";
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

/**
 * Client of the Hostile *\/ alert(1); /* `${process.exit(1)}` API.
 *
 * Ends: *\/ export const stolen = 1; /* and `${stolen}`
 * \@deprecated not really
 */
export class HostileAlert1ProcessExit1 extends Client {
  static HostileAlert1ProcessExit1: typeof HostileAlert1ProcessExit1 = this;
  static HostileAlert1ProcessExit1Error: typeof ClientError = ClientError;
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

  /** Tag *\/ } class X { /* ` ${1} */
  readonly things: Things = new Things(this);
}

export declare namespace HostileAlert1ProcessExit1 {
  export {
    type ClientOptions,
    type RequestOptions,
    type Thing,
    type ThingDoError,
    type ThingDoParams,
    type ThingListError,
    type ThingListParams,
    type Things,
  };
}
