/** Post: the client, its errors, and every type. */

export { Post, Post as default } from "./client.js";
export { Client, type ClientOptions, type Environment } from "./core.js";
export * from "./resources/letters.js";
export * from "./resources/stamps.js";
export type * from "./models/shared.js";
export {
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
  type ErrorKind,
  type StatusKind,
  ClientError as PostError,
} from "./runtime/error.js";
export {
  type OtherStatusError,
  type StatusError,
  type TransportError,
  type UnexpectedStatusError,
} from "./runtime/error-union.js";
export { type RawAPIRequest, type RawRequest } from "./runtime/client.js";
export {
  toFile,
  type FileLike,
  type ResponseLike,
  type Uploadable,
} from "./runtime/file.js";
export { type LogLevel, type Logger } from "./runtime/log.js";
export {
  type Middleware,
  type MiddlewareContext,
} from "./runtime/middleware.js";
export {
  type BaseClientOptions,
  type Credential,
  type Fetch,
  type HeaderValues,
  type QueryValues,
  type RequestOptions,
} from "./runtime/option.js";
export { Page, type PageOf } from "./runtime/page.js";
export {
  type PagePromise,
  type PageRequest,
  type PagesOptions,
} from "./runtime/paginator.js";
export {
  type ClientErrorStatus,
  type ErrorStatus,
  type RedirectStatus,
  type ServerErrorStatus,
} from "./runtime/status.js";
export {
  type APIPromise,
  type APIRequest,
  type HeaderInput,
  type IncompleteRequest,
  type RequestLacks,
  type RequestParts,
  type Result,
  type Supplied,
} from "./runtime/request.js";
