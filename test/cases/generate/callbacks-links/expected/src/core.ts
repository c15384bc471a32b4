import { BaseClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/option.js";
import type { ClientDefinition } from "./runtime/settings.js";
import { webhookKey } from "./runtime/webhook-key.js";

/** What the client can be told. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * The key that webhooks are signed with: `whsec_…`.
   *
   * @default the environment variable CALLBACKS_WEBHOOK_KEY
   */
  webhookKey?: string | null | undefined;
  /**
   * Which of the API's servers is called.
   *
   * - `production`: https://api.example.com
   *
   * @default "production"
   */
  environment?: Environment | undefined;
}

/**
 * The API's servers.
 *
 * - `production`: https://api.example.com
 */
export type Environment = "production";

const definition: ClientDefinition = {
  prefix: "CALLBACKS",
  environments: { production: "https://api.example.com" },
  defaultEnvironment: "production",
  schemes: { webhook: webhookKey("webhookKey", "CALLBACKS_WEBHOOK_KEY") },
  security: [],
};

/** Client of the Callbacks API, without its resources, for bundles that pick theirs. */
export class Client extends BaseClient {
  /**
   * The key that webhooks are signed with: `whsec_…`.
   *
   * @default the environment variable CALLBACKS_WEBHOOK_KEY
   */
  declare webhookKey: string | null | undefined;

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

export type {
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
export type { UnwrapOptions, WebhookHeaders } from "./runtime/webhook.js";
export type { InvalidWebhookSignatureError } from "./runtime/webhook-error.js";
