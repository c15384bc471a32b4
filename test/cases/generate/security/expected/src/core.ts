import { BaseClient } from "./runtime/client.js";
import { oauth } from "./runtime/oauth.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { schemeAlternatives } from "./runtime/scheme-alternative.js";
import { basic, headerKey, queryKey } from "./runtime/security.js";
import { serverTemplate } from "./runtime/server.js";
import type { ClientDefinition } from "./runtime/settings.js";

/** What the client can be told. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * From the harbor master.
   *
   * Sent in the header `X-Api-Key`.
   *
   * @default the environment variable SAFE_HARBOR_API_KEY_AUTH
   */
  apiKeyAuth?: Credential | null | undefined;
  /**
   * Sent in the query, as `tenant`.
   *
   * @default the environment variable SAFE_HARBOR_TENANT
   */
  tenant?: Credential | null | undefined;
  /**
   * An access token, or a function that gives one.
   *
   * @default the environment variable SAFE_HARBOR_OAUTH
   */
  bearerToken?: Credential | null | undefined;
  /**
   * The client's id, for tokens of its own.
   *
   * @default the environment variable SAFE_HARBOR_CLIENT_ID
   */
  clientId?: Credential | null | undefined;
  /**
   * The client's secret, for tokens of its own.
   *
   * @default the environment variable SAFE_HARBOR_CLIENT_SECRET
   */
  clientSecret?: Credential | null | undefined;
  /**
   * A token that others are had for.
   *
   * @default the environment variable SAFE_HARBOR_REFRESH_TOKEN
   */
  refreshToken?: Credential | null | undefined;
  /**
   * What tokens are asked for, with spaces between.
   *
   * - `boats`: Boats
   *
   * @default the environment variable SAFE_HARBOR_SCOPES
   */
  scopes?: string | null | undefined;
  /**
   * Where tokens are had, if not at https://harbor.example/token
   *
   * @default the environment variable SAFE_HARBOR_TOKEN_URL
   */
  tokenURL?: string | null | undefined;
  /**
   * The user name of HTTP Basic authentication.
   *
   * @default the environment variable SAFE_HARBOR_STAFF_LOGIN_USERNAME
   */
  username?: Credential | null | undefined;
  /**
   * The password of HTTP Basic authentication.
   *
   * @default the environment variable SAFE_HARBOR_STAFF_LOGIN_PASSWORD
   */
  password?: Credential | null | undefined;
  /**
   * Which of the API's servers is called.
   *
   * - `production`: https://{region}.harbor.example
   *
   * @default "production"
   */
  environment?: Environment | undefined;
  /**
   * `{region}` in the server's address.
   *
   * @default "eu"
   */
  region?: "eu" | "us" | undefined;
}

/**
 * The API's servers.
 *
 * - `production`: https://{region}.harbor.example
 */
export type Environment = "production";

const definition: ClientDefinition = {
  prefix: "SAFE_HARBOR",
  environments: {
    production: serverTemplate("https://{region}.harbor.example", {
      region: ["region", "eu"],
    }),
  },
  defaultEnvironment: "production",
  schemes: {
    ApiKeyAuth: headerKey(
      "apiKeyAuth",
      "SAFE_HARBOR_API_KEY_AUTH",
      "X-Api-Key",
    ),
    Tenant: queryKey("tenant", "SAFE_HARBOR_TENANT", "tenant"),
    oauth: oauth({
      token: ["bearerToken", "SAFE_HARBOR_OAUTH"],
      clientId: ["clientId", "SAFE_HARBOR_CLIENT_ID"],
      clientSecret: ["clientSecret", "SAFE_HARBOR_CLIENT_SECRET"],
      refreshToken: ["refreshToken", "SAFE_HARBOR_REFRESH_TOKEN"],
      scopes: ["scopes", "SAFE_HARBOR_SCOPES"],
      tokenURL: ["tokenURL", "SAFE_HARBOR_TOKEN_URL"],
      grantURL: "https://harbor.example/token",
    }),
    "staff login": basic(
      "username",
      "SAFE_HARBOR_STAFF_LOGIN_USERNAME",
      "password",
      "SAFE_HARBOR_STAFF_LOGIN_PASSWORD",
    ),
  },
  security: [["ApiKeyAuth"]],
  authorize: schemeAlternatives,
};

/** Client of the Safe Harbor API, without its resources, for bundles that pick theirs. */
export class Client extends BaseClient {
  /**
   * From the harbor master.
   *
   * Sent in the header `X-Api-Key`.
   *
   * @default the environment variable SAFE_HARBOR_API_KEY_AUTH
   */
  declare apiKeyAuth: Credential | null | undefined;
  /**
   * Sent in the query, as `tenant`.
   *
   * @default the environment variable SAFE_HARBOR_TENANT
   */
  declare tenant: Credential | null | undefined;
  /**
   * An access token, or a function that gives one.
   *
   * @default the environment variable SAFE_HARBOR_OAUTH
   */
  declare bearerToken: Credential | null | undefined;
  /**
   * The client's id, for tokens of its own.
   *
   * @default the environment variable SAFE_HARBOR_CLIENT_ID
   */
  declare clientId: Credential | null | undefined;
  /**
   * The client's secret, for tokens of its own.
   *
   * @default the environment variable SAFE_HARBOR_CLIENT_SECRET
   */
  declare clientSecret: Credential | null | undefined;
  /**
   * A token that others are had for.
   *
   * @default the environment variable SAFE_HARBOR_REFRESH_TOKEN
   */
  declare refreshToken: Credential | null | undefined;
  /**
   * What tokens are asked for, with spaces between.
   *
   * - `boats`: Boats
   *
   * @default the environment variable SAFE_HARBOR_SCOPES
   */
  declare scopes: string | null | undefined;
  /**
   * Where tokens are had, if not at https://harbor.example/token
   *
   * @default the environment variable SAFE_HARBOR_TOKEN_URL
   */
  declare tokenURL: string | null | undefined;
  /**
   * The user name of HTTP Basic authentication.
   *
   * @default the environment variable SAFE_HARBOR_STAFF_LOGIN_USERNAME
   */
  declare username: Credential | null | undefined;
  /**
   * The password of HTTP Basic authentication.
   *
   * @default the environment variable SAFE_HARBOR_STAFF_LOGIN_PASSWORD
   */
  declare password: Credential | null | undefined;

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

export type {
  ClientError as SafeHarborError,
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
