import { Client, type ClientOptions, type Environment } from "./core.js";
import type { Circle, Square } from "./models/shapes.js";
import type { Thing } from "./models/shared.js";
import {
  Combined,
  type CombinedCreateError,
  type CombinedCreateParams,
} from "./resources/combined.js";
import {
  type DocumentCreateError,
  type DocumentCreateParams,
  Documents,
} from "./resources/documents.js";
import {
  Either,
  type EitherCreateError,
  type EitherCreateParams,
} from "./resources/either.js";
import {
  type FormCreateError,
  type FormCreateParams,
  Forms,
} from "./resources/forms.js";
import {
  type LabelCreateError,
  type LabelCreateParams,
  type LabelUpdateError,
  type LabelUpdateParams,
  Labels,
} from "./resources/labels.js";
import {
  type NumberCreateError,
  type NumberCreateParams,
  Numbers,
} from "./resources/numbers.js";
import {
  type ShapeCreateError,
  type ShapeCreateParams,
  type ShapePreviewError,
  type ShapePreviewParams,
  Shapes,
} from "./resources/shapes.js";
import {
  type TextCreateError,
  type TextCreateParams,
  type TextCreateResponse,
  Texts,
} from "./resources/texts.js";
import {
  type ThingCreateError,
  type ThingCreateParams,
  type ThingReplaceError,
  type ThingReplaceParams,
  type ThingUpdateError,
  type ThingUpdateParams,
  type ThingUpdatePictureError,
  type ThingUpdatePictureParams,
  type ThingUpdateSizesError,
  type ThingUpdateSizesParams,
  Things,
} from "./resources/things.js";
import type { RawAPIRequest, RawRequest } from "./runtime/client.js";
import type {
  OtherStatusError,
  StatusError,
  TransportError,
  UnexpectedStatusError,
} from "./runtime/error-union.js";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ClientError,
  ConflictError,
  type ErrorKind,
  InternalServerError,
  MissingCredentialsError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ResponseDecodeError,
  type StatusKind,
  UnprocessableEntityError,
} from "./runtime/error.js";
import {
  type FileLike,
  type ResponseLike,
  type Uploadable,
  toFile,
} from "./runtime/file.js";
import type { LogLevel, Logger } from "./runtime/log.js";
import type { Middleware, MiddlewareContext } from "./runtime/middleware.js";
import type {
  BaseClientOptions,
  Credential,
  Fetch,
  HeaderValues,
  QueryValues,
  RequestOptions,
} from "./runtime/option.js";
import type { Page, PageOf } from "./runtime/page.js";
import type {
  PagePromise,
  PageRequest,
  PagesOptions,
} from "./runtime/paginator.js";
import type {
  APIPromise,
  APIRequest,
  HeaderInput,
  IncompleteRequest,
  RequestLacks,
  RequestParts,
  Result,
  Supplied,
} from "./runtime/request.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "./runtime/status.js";

/** Client of the Bodies API. */
export class Bodies extends Client {
  static Bodies: typeof Bodies = Object.assign(this, {
    BodiesError: ClientError,
    APIError,
    APIConnectionError,
    APIConnectionTimeoutError,
    APIUserAbortError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    UnprocessableEntityError,
    toFile,
  });

  readonly things: Things = new Things(this);
  readonly documents: Documents = new Documents(this);
  readonly shapes: Shapes = new Shapes(this);
  readonly labels: Labels = new Labels(this);
  readonly numbers: Numbers = new Numbers(this);
  readonly either: Either = new Either(this);
  readonly texts: Texts = new Texts(this);
  readonly forms: Forms = new Forms(this);
  readonly combined: Combined = new Combined(this);
}

export declare namespace Bodies {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type Circle,
    type ClientErrorStatus,
    type ClientOptions,
    type Combined,
    type CombinedCreateError,
    type CombinedCreateParams,
    type Credential,
    type DocumentCreateError,
    type DocumentCreateParams,
    type Documents,
    type Either,
    type EitherCreateError,
    type EitherCreateParams,
    type Environment,
    type ErrorKind,
    type ErrorStatus,
    type Fetch,
    type FileLike,
    type FormCreateError,
    type FormCreateParams,
    type Forms,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
    type LabelCreateError,
    type LabelCreateParams,
    type LabelUpdateError,
    type LabelUpdateParams,
    type Labels,
    type LogLevel,
    type Logger,
    type Middleware,
    type MiddlewareContext,
    type NumberCreateError,
    type NumberCreateParams,
    type Numbers,
    type OtherStatusError,
    type Page,
    type PageOf,
    type PagePromise,
    type PageRequest,
    type PagesOptions,
    type QueryValues,
    type RawAPIRequest,
    type RawRequest,
    type RedirectStatus,
    type RequestLacks,
    type RequestOptions,
    type RequestParts,
    type ResponseLike,
    type Result,
    type ServerErrorStatus,
    type ShapeCreateError,
    type ShapeCreateParams,
    type ShapePreviewError,
    type ShapePreviewParams,
    type Shapes,
    type Square,
    type StatusError,
    type StatusKind,
    type Supplied,
    type TextCreateError,
    type TextCreateParams,
    type TextCreateResponse,
    type Texts,
    type Thing,
    type ThingCreateError,
    type ThingCreateParams,
    type ThingReplaceError,
    type ThingReplaceParams,
    type ThingUpdateError,
    type ThingUpdateParams,
    type ThingUpdatePictureError,
    type ThingUpdatePictureParams,
    type ThingUpdateSizesError,
    type ThingUpdateSizesParams,
    type Things,
    type TransportError,
    type UnexpectedStatusError,
    type Uploadable,
    ClientError as BodiesError,
    APIError,
    APIConnectionError,
    APIConnectionTimeoutError,
    APIUserAbortError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    MissingCredentialsError,
    NotFoundError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    UnprocessableEntityError,
    toFile,
  };
}
