import { BaseClient } from "./runtime/client.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { bearer } from "./runtime/security.js";
import type { ClientDefinition } from "./runtime/settings.js";
import { soleScheme } from "./runtime/sole-scheme.js";

/** What the client can be told. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * An API key of your account. Test mode and live mode have keys of their own.
   *
   * Sent as `Authorization: Bearer …`.
   *
   * @default the environment variable DODO_PAYMENTS_API_KEY
   */
  bearerToken?: Credential | null | undefined;
  /**
   * Which of the API's servers is called.
   *
   * - `test_mode`: https://test.dodopayments.com/ (Test Mode Server Host)
   * - `live_mode`: https://live.dodopayments.com/ (Live Mode Server Host)
   *
   * @default "live_mode"
   */
  environment?: Environment | undefined;
}

/**
 * The API's servers.
 *
 * - `test_mode`: https://test.dodopayments.com/ (Test Mode Server Host)
 * - `live_mode`: https://live.dodopayments.com/ (Live Mode Server Host)
 */
export type Environment = "test_mode" | "live_mode";

const definition: ClientDefinition = {
  prefix: "DODO_PAYMENTS",
  environments: { test_mode: "https://test.dodopayments.com/", live_mode: "https://live.dodopayments.com/" },
  defaultEnvironment: "live_mode",
  schemes: { API_KEY: bearer("bearerToken", "DODO_PAYMENTS_API_KEY") },
  security: [["API_KEY"]],
  authorize: soleScheme,
};

/** Client of the License Keys API, without its resources, for bundles that pick theirs. */
export class Client extends BaseClient {
  /**
   * An API key of your account. Test mode and live mode have keys of their own.
   *
   * Sent as `Authorization: Bearer …`.
   *
   * @default the environment variable DODO_PAYMENTS_API_KEY
   */
  declare bearerToken: Credential | null | undefined;

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

export type {
  ClientError as DodoPaymentsError,
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
export type { OtherStatusError, StatusError, TransportError, UnexpectedStatusError } from "./runtime/error-union.js";
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
export type { PagePromise, PageRequest, PagesOptions } from "./runtime/paginator.js";
export type { ClientErrorStatus, ErrorStatus, RedirectStatus, ServerErrorStatus } from "./runtime/status.js";
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
