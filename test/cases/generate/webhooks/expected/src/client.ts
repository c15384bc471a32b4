import { Client, type ClientOptions } from "./core.js";
import type {
  Order,
  OrderCancelled,
  OrderShippedWebhookEvent,
} from "./models/webhook-events.js";
import type { Webhook } from "./models/webhooks.js";
import {
  type OrderCancelledWebhookEvent,
  type OrderPaidWebhookEvent,
  type UnsafeUnwrapWebhookEvent,
  type UnwrapWebhookEvent,
  type WebhookListError,
  type WebhookListResponse,
  type WebhookUnwrapError,
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

/** Client of the Orders API. */
export class Orders extends Client {
  static Orders: typeof Orders = this;
  static OrdersError: typeof ClientError = ClientError;
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

  readonly webhooks: Webhooks = new Webhooks(this);
}

export declare namespace Orders {
  export {
    type ClientOptions,
    type Order,
    type OrderCancelled,
    type OrderCancelledWebhookEvent,
    type OrderPaidWebhookEvent,
    type OrderShippedWebhookEvent,
    type RequestOptions,
    type UnsafeUnwrapWebhookEvent,
    type UnwrapWebhookEvent,
    type Webhook,
    type WebhookListError,
    type WebhookListResponse,
    type WebhookUnwrapError,
    type Webhooks,
  };
}
