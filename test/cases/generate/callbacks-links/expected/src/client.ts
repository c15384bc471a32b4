import { Client, type ClientOptions, type Environment } from "./core.js";
import type { Event } from "./models/shared.js";
import type { Subscription } from "./models/subscriptions.js";
import {
  type SubscriptionCreateError,
  type SubscriptionCreateOnEventCallback,
  type SubscriptionCreateParams,
  type SubscriptionCreateRoundCallback,
  type SubscriptionCreateStatusCallback,
  type SubscriptionRetrieveError,
  type SubscriptionUnsubscribeError,
  Subscriptions,
} from "./resources/subscriptions.js";
import {
  type NewWebhookEvent,
  type UnsafeUnwrapWebhookEvent,
  type UnwrapWebhookEvent,
  Webhooks,
} from "./resources/webhooks.js";
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
import { InvalidWebhookSignatureError } from "./runtime/webhook-error.js";
import type { UnwrapOptions, WebhookHeaders } from "./runtime/webhook.js";

/** Client of the Callbacks API. */
export class Callbacks extends Client {
  static Callbacks: typeof Callbacks = Object.assign(this, {
    CallbacksError: ClientError,
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
    InvalidWebhookSignatureError,
    toFile,
  });

  readonly subscriptions: Subscriptions = new Subscriptions(this);
  readonly webhooks: Webhooks = new Webhooks(this);
}

export declare namespace Callbacks {
  export {
    type APIPromise,
    type APIRequest,
    type BaseClientOptions,
    type ClientErrorStatus,
    type ClientOptions,
    type Credential,
    type Environment,
    type ErrorKind,
    type ErrorStatus,
    type Event,
    type Fetch,
    type FileLike,
    type HeaderInput,
    type HeaderValues,
    type IncompleteRequest,
    type LogLevel,
    type Logger,
    type Middleware,
    type MiddlewareContext,
    type NewWebhookEvent,
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
    type StatusError,
    type StatusKind,
    type Subscription,
    type SubscriptionCreateError,
    type SubscriptionCreateOnEventCallback,
    type SubscriptionCreateParams,
    type SubscriptionCreateRoundCallback,
    type SubscriptionCreateStatusCallback,
    type SubscriptionRetrieveError,
    type SubscriptionUnsubscribeError,
    type Subscriptions,
    type Supplied,
    type TransportError,
    type UnexpectedStatusError,
    type UnsafeUnwrapWebhookEvent,
    type UnwrapOptions,
    type UnwrapWebhookEvent,
    type Uploadable,
    type WebhookHeaders,
    type Webhooks,
    ClientError as CallbacksError,
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
    InvalidWebhookSignatureError,
    toFile,
  };
}
