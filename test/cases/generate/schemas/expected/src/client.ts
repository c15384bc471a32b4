import { Client, type ClientOptions } from "./core.js";
import type { Circular, CircularToo, Key } from "./models/shared.js";
import type {
  Color,
  Conditional,
  Json,
  Labelled,
  Level,
  Merged,
  Open,
  Things,
  Tree,
} from "./models/things.js";
import {
  type CountRetrieveError,
  type CountRetrieveResponse,
  Counts,
} from "./resources/counts.js";
import {
  type Thing,
  type ThingCreateError,
  type ThingCreateParams,
  type ThingRetrieveError,
  type ThingRetrieveResponse,
  ThingsResource,
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

/** Client of the Schemas API. */
export class Schemas extends Client {
  static Schemas: typeof Schemas = this;
  static SchemasError: typeof ClientError = ClientError;
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

  readonly things: ThingsResource = new ThingsResource(this);
  readonly counts: Counts = new Counts(this);
}

export declare namespace Schemas {
  export {
    type Circular,
    type CircularToo,
    type ClientOptions,
    type Color,
    type Conditional,
    type CountRetrieveError,
    type CountRetrieveResponse,
    type Counts,
    type Json,
    type Key,
    type Labelled,
    type Level,
    type Merged,
    type Open,
    type RequestOptions,
    type Thing,
    type ThingCreateError,
    type ThingCreateParams,
    type ThingRetrieveError,
    type ThingRetrieveResponse,
    type Things,
    type ThingsResource,
    type Tree,
  };
}
