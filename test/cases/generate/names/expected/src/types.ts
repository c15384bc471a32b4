/** Models, params and error unions: types only, no byte of JavaScript. */

export type * from "./models/files.js";
export type * from "./models/timeout.js";
export type * from "./models/data.js";
export type * from "./models/names.js";
export type * from "./models/клиенты.js";
export type * from "./resources/files.js";
export type * from "./resources/files/parts.js";
export type * from "./resources/calls.js";
export type * from "./resources/request.js";
export type * from "./resources/timeout.js";
export type * from "./resources/data.js";
export type * from "./resources/names.js";
export type * from "./resources/user-groups.js";
export type * from "./resources/user.js";
export type * from "./resources/user/groups.js";
export type * from "./resources/con-.js";
export type * from "./resources/клиенты.js";
export type * from "./resources/two-fa.js";
export type { OptionsError } from "./client.js";
export type {
  ClientError as NamesError,
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
  ErrorKind,
  StatusKind,
} from "./runtime/error.js";
export type {
  OtherStatusError,
  StatusError,
  TransportError,
  UnexpectedStatusError,
} from "./runtime/error-union.js";
export type { RawAPIRequest, RawRequest } from "./runtime/client.js";
export type { FileLike, ResponseLike, Uploadable } from "./runtime/file.js";
export type { LogLevel, Logger } from "./runtime/log.js";
export type { Middleware, MiddlewareContext } from "./runtime/middleware.js";
export type {
  BaseClientOptions,
  Credential,
  Fetch,
  HeaderValues,
  QueryValues,
  RequestOptions,
} from "./runtime/option.js";
export type { Page, PageOf } from "./runtime/page.js";
export type {
  PagePromise,
  PageRequest,
  PagesOptions,
} from "./runtime/paginator.js";
export type {
  ClientErrorStatus,
  ErrorStatus,
  RedirectStatus,
  ServerErrorStatus,
} from "./runtime/status.js";
export type {
  APIPromise,
  APIRequest,
  HeaderInput,
  IncompleteRequest,
  RequestLacks,
  RequestParts,
  Result,
  Supplied,
} from "./runtime/request.js";
