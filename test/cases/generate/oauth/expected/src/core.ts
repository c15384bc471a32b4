import { BaseClient } from "./runtime/client.js";
import { oauth } from "./runtime/oauth.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { bearer } from "./runtime/security.js";
import type { ClientDefinition } from "./runtime/settings.js";
import { soleScheme } from "./runtime/sole-scheme.js";

/** What the client can be told. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * For machines and their owners.
   *
   * An access token, or a function that gives one.
   *
   * - `authorizationCode`: https://login.example.com/authorize
   *
   * @default the environment variable HARBOR_OAUTH
   */
  oauth?: Credential | null | undefined;
  /**
   * The client's id, for tokens of its own.
   *
   * @default the environment variable HARBOR_CLIENT_ID
   */
  clientId?: Credential | null | undefined;
  /**
   * The client's secret, for tokens of its own.
   *
   * @default the environment variable HARBOR_CLIENT_SECRET
   */
  clientSecret?: Credential | null | undefined;
  /**
   * A token that others are had for.
   *
   * @default the environment variable HARBOR_REFRESH_TOKEN
   */
  refreshToken?: Credential | null | undefined;
  /**
   * What tokens are asked for, with spaces between.
   *
   * - `berths`: See the berths.
   * - `berths:write`
   *
   * @default the environment variable HARBOR_SCOPES
   */
  scopes?: string | null | undefined;
  /**
   * Where tokens are had, if not at /oauth/token
   *
   * @default the environment variable HARBOR_TOKEN_URL
   */
  tokenURL?: string | null | undefined;
  /**
   * An access token, or a function that gives one.
   *
   * - `implicit`: https://login.example.com/authorize
   *
   * @default the environment variable HARBOR_PERSON
   */
  person?: Credential | null | undefined;
  /**
   * Which of the API's servers is called.
   *
   * - `production`: https://api.example.com/v1
   *
   * @default "production"
   */
  environment?: Environment | undefined;
}

/**
 * The API's servers.
 *
 * - `production`: https://api.example.com/v1
 */
export type Environment = "production";

const definition: ClientDefinition = {
  prefix: "HARBOR",
  environments: { production: "https://api.example.com/v1" },
  defaultEnvironment: "production",
  schemes: {
    oauth: oauth({
      token: ["oauth", "HARBOR_OAUTH"],
      clientId: ["clientId", "HARBOR_CLIENT_ID"],
      clientSecret: ["clientSecret", "HARBOR_CLIENT_SECRET"],
      refreshToken: ["refreshToken", "HARBOR_REFRESH_TOKEN"],
      scopes: ["scopes", "HARBOR_SCOPES"],
      tokenURL: ["tokenURL", "HARBOR_TOKEN_URL"],
      grantURL: "/oauth/token",
      refreshURL: "https://login.example.com/refresh",
    }),
    person: bearer("person", "HARBOR_PERSON"),
  },
  security: [["oauth"]],
  authorize: soleScheme,
};

/** Client of the Harbor API, without its resources, for bundles that pick theirs. */
export class Client extends BaseClient {
  /**
   * For machines and their owners.
   *
   * An access token, or a function that gives one.
   *
   * - `authorizationCode`: https://login.example.com/authorize
   *
   * @default the environment variable HARBOR_OAUTH
   */
  declare oauth: Credential | null | undefined;
  /**
   * The client's id, for tokens of its own.
   *
   * @default the environment variable HARBOR_CLIENT_ID
   */
  declare clientId: Credential | null | undefined;
  /**
   * The client's secret, for tokens of its own.
   *
   * @default the environment variable HARBOR_CLIENT_SECRET
   */
  declare clientSecret: Credential | null | undefined;
  /**
   * A token that others are had for.
   *
   * @default the environment variable HARBOR_REFRESH_TOKEN
   */
  declare refreshToken: Credential | null | undefined;
  /**
   * What tokens are asked for, with spaces between.
   *
   * - `berths`: See the berths.
   * - `berths:write`
   *
   * @default the environment variable HARBOR_SCOPES
   */
  declare scopes: string | null | undefined;
  /**
   * Where tokens are had, if not at /oauth/token
   *
   * @default the environment variable HARBOR_TOKEN_URL
   */
  declare tokenURL: string | null | undefined;
  /**
   * An access token, or a function that gives one.
   *
   * - `implicit`: https://login.example.com/authorize
   *
   * @default the environment variable HARBOR_PERSON
   */
  declare person: Credential | null | undefined;

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

export type {
  ClientError as HarborError,
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
