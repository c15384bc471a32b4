import { BaseClient } from "./runtime/client.js";
import { idempotencyKeys } from "./runtime/idempotency-key.js";
import { oauth } from "./runtime/oauth.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { schemeAlternatives } from "./runtime/scheme-alternative.js";
import { basic, headerKey } from "./runtime/security.js";
import type { ClientDefinition } from "./runtime/settings.js";

/** What the client can be told. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Sent in the header `X-Key`.
   *
   * @default the environment variable MAIL_KEY
   */
  mailKey?: Credential | null | undefined;
  /**
   * The user name of HTTP Basic authentication.
   *
   * @default the environment variable ROYAL_MAIL_PERSON_USERNAME
   */
  login?: Credential | null | undefined;
  /**
   * The password of HTTP Basic authentication.
   *
   * @default the environment variable MAIL_SECRET
   */
  secret?: Credential | null | undefined;
  /**
   * An access token, or a function that gives one.
   *
   * @default the environment variable ROYAL_MAIL_MACHINE
   */
  token?: Credential | null | undefined;
  /**
   * The client's id, for tokens of its own.
   *
   * @default the environment variable MAIL_APP
   */
  appId?: Credential | null | undefined;
  /**
   * The client's secret, for tokens of its own.
   *
   * @default the environment variable ROYAL_MAIL_CLIENT_SECRET
   */
  appSecret?: Credential | null | undefined;
  /**
   * A token that others are had for.
   *
   * @default the environment variable ROYAL_MAIL_REFRESH_TOKEN
   */
  refreshToken?: Credential | null | undefined;
  /**
   * What tokens are asked for, with spaces between.
   *
   * @default the environment variable ROYAL_MAIL_SCOPES
   */
  scopes?: string | null | undefined;
  /**
   * Where tokens are had, if not at https://auth.mailroom.example/token
   *
   * @default the environment variable ROYAL_MAIL_TOKEN_URL
   */
  tokenURL?: string | null | undefined;
  /**
   * Which of the API's servers is called.
   *
   * - `live`: https://api.mailroom.example
   * - `trial`: https://trial.mailroom.example
   *
   * @default "trial"
   */
  environment?: Environment | undefined;
  /**
   * One attempt, from connecting to the last byte of the body, in milliseconds.
   *
   * @default 5000
   */
  timeout?: number | undefined;
  /**
   * How often a call that failed is sent again.
   *
   * @default 0
   */
  maxRetries?: number | undefined;
}

/**
 * The API's servers.
 *
 * - `live`: https://api.mailroom.example
 * - `trial`: https://trial.mailroom.example
 */
export type Environment = "live" | "trial";

const definition: ClientDefinition = {
  prefix: "ROYAL_MAIL",
  environments: {
    live: "https://api.mailroom.example",
    trial: "https://trial.mailroom.example",
  },
  defaultEnvironment: "trial",
  schemes: {
    key: headerKey("mailKey", "MAIL_KEY", "X-Key"),
    person: basic(
      "login",
      "ROYAL_MAIL_PERSON_USERNAME",
      "secret",
      "MAIL_SECRET",
    ),
    machine: oauth({
      token: ["token", "ROYAL_MAIL_MACHINE"],
      clientId: ["appId", "MAIL_APP"],
      clientSecret: ["appSecret", "ROYAL_MAIL_CLIENT_SECRET"],
      refreshToken: ["refreshToken", "ROYAL_MAIL_REFRESH_TOKEN"],
      scopes: ["scopes", "ROYAL_MAIL_SCOPES"],
      tokenURL: ["tokenURL", "ROYAL_MAIL_TOKEN_URL"],
      grantURL: "https://auth.mailroom.example/token",
    }),
  },
  security: [["key"], ["person"], ["machine"]],
  authorize: schemeAlternatives,
  idempotency: idempotencyKeys("X-Once"),
  requestIdHeader: "X-Trace",
  timeout: 5000,
  maxRetries: 0,
};

/** Client of the Mailroom API, without its resources, for bundles that pick theirs. */
export class Client extends BaseClient {
  /**
   * Sent in the header `X-Key`.
   *
   * @default the environment variable MAIL_KEY
   */
  declare mailKey: Credential | null | undefined;
  /**
   * The user name of HTTP Basic authentication.
   *
   * @default the environment variable ROYAL_MAIL_PERSON_USERNAME
   */
  declare login: Credential | null | undefined;
  /**
   * The password of HTTP Basic authentication.
   *
   * @default the environment variable MAIL_SECRET
   */
  declare secret: Credential | null | undefined;
  /**
   * An access token, or a function that gives one.
   *
   * @default the environment variable ROYAL_MAIL_MACHINE
   */
  declare token: Credential | null | undefined;
  /**
   * The client's id, for tokens of its own.
   *
   * @default the environment variable MAIL_APP
   */
  declare appId: Credential | null | undefined;
  /**
   * The client's secret, for tokens of its own.
   *
   * @default the environment variable ROYAL_MAIL_CLIENT_SECRET
   */
  declare appSecret: Credential | null | undefined;
  /**
   * A token that others are had for.
   *
   * @default the environment variable ROYAL_MAIL_REFRESH_TOKEN
   */
  declare refreshToken: Credential | null | undefined;
  /**
   * What tokens are asked for, with spaces between.
   *
   * @default the environment variable ROYAL_MAIL_SCOPES
   */
  declare scopes: string | null | undefined;
  /**
   * Where tokens are had, if not at https://auth.mailroom.example/token
   *
   * @default the environment variable ROYAL_MAIL_TOKEN_URL
   */
  declare tokenURL: string | null | undefined;

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

export type {
  ClientError as PostError,
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
