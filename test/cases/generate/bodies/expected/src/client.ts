import { Client, type ClientOptions } from "./core.js";
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

/** Client of the Bodies API. */
export class Bodies extends Client {
  static Bodies: typeof Bodies = this;
  static BodiesError: typeof ClientError = ClientError;
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
    type Circle,
    type ClientOptions,
    type Combined,
    type CombinedCreateError,
    type CombinedCreateParams,
    type DocumentCreateError,
    type DocumentCreateParams,
    type Documents,
    type Either,
    type EitherCreateError,
    type EitherCreateParams,
    type FormCreateError,
    type FormCreateParams,
    type Forms,
    type LabelCreateError,
    type LabelCreateParams,
    type LabelUpdateError,
    type LabelUpdateParams,
    type Labels,
    type NumberCreateError,
    type NumberCreateParams,
    type Numbers,
    type RequestOptions,
    type ShapeCreateError,
    type ShapeCreateParams,
    type ShapePreviewError,
    type ShapePreviewParams,
    type Shapes,
    type Square,
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
  };
}
