import { Client, type ClientOptions } from "./core.js";
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
import { InvalidWebhookSignatureError } from "./runtime/webhook-error.js";

/** Client of the Callbacks API. */
export class Callbacks extends Client {
  static Callbacks: typeof Callbacks = this;
  static CallbacksError: typeof ClientError = ClientError;
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
  static InvalidWebhookSignatureError: typeof InvalidWebhookSignatureError =
    InvalidWebhookSignatureError;
  static toFile: typeof toFile = toFile;

  readonly subscriptions: Subscriptions = new Subscriptions(this);
  readonly webhooks: Webhooks = new Webhooks(this);
}

export declare namespace Callbacks {
  export {
    type ClientOptions,
    type Event,
    type NewWebhookEvent,
    type RequestOptions,
    type Subscription,
    type SubscriptionCreateError,
    type SubscriptionCreateOnEventCallback,
    type SubscriptionCreateParams,
    type SubscriptionCreateRoundCallback,
    type SubscriptionCreateStatusCallback,
    type SubscriptionRetrieveError,
    type SubscriptionUnsubscribeError,
    type Subscriptions,
    type UnsafeUnwrapWebhookEvent,
    type UnwrapWebhookEvent,
    type Webhooks,
  };
}
