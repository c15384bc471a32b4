import { BaseClient } from "./runtime/client.js";
import { oauth } from "./runtime/oauth.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { schemeAlternatives } from "./runtime/scheme-alternative.js";
import { basic, headerKey, queryKey } from "./runtime/security.js";
import { serverTemplate } from "./runtime/server.js";
import type { ClientDefinition } from "./runtime/settings.js";

/** The options of the client. */
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
   * An access token, or a function that returns one.
   *
   * @default the environment variable SAFE_HARBOR_OAUTH
   */
  bearerToken?: Credential | null | undefined;
  /**
   * The client id for the OAuth 2 client credentials grant.
   *
   * @default the environment variable SAFE_HARBOR_CLIENT_ID
   */
  clientId?: Credential | null | undefined;
  /**
   * The client secret for the OAuth 2 client credentials grant.
   *
   * @default the environment variable SAFE_HARBOR_CLIENT_SECRET
   */
  clientSecret?: Credential | null | undefined;
  /**
   * A refresh token, with which the client requests access tokens.
   *
   * @default the environment variable SAFE_HARBOR_REFRESH_TOKEN
   */
  refreshToken?: Credential | null | undefined;
  /**
   * The scopes to request, separated by spaces.
   *
   * - `boats`: Boats
   *
   * @default the environment variable SAFE_HARBOR_SCOPES
   */
  scopes?: string | null | undefined;
  /**
   * The token URL, if it is not https://harbor.example/token
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
   * The server of the API to use.
   *
   * - `production`: https://{region}.harbor.example
   *
   * @default "production"
   */
  environment?: Environment | undefined;
  /**
   * The server variable `{region}`.
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

/** Client of the Safe Harbor API without its resources, for small bundles that import single resources. */
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
   * An access token, or a function that returns one.
   *
   * @default the environment variable SAFE_HARBOR_OAUTH
   */
  declare bearerToken: Credential | null | undefined;
  /**
   * The client id for the OAuth 2 client credentials grant.
   *
   * @default the environment variable SAFE_HARBOR_CLIENT_ID
   */
  declare clientId: Credential | null | undefined;
  /**
   * The client secret for the OAuth 2 client credentials grant.
   *
   * @default the environment variable SAFE_HARBOR_CLIENT_SECRET
   */
  declare clientSecret: Credential | null | undefined;
  /**
   * A refresh token, with which the client requests access tokens.
   *
   * @default the environment variable SAFE_HARBOR_REFRESH_TOKEN
   */
  declare refreshToken: Credential | null | undefined;
  /**
   * The scopes to request, separated by spaces.
   *
   * - `boats`: Boats
   *
   * @default the environment variable SAFE_HARBOR_SCOPES
   */
  declare scopes: string | null | undefined;
  /**
   * The token URL, if it is not https://harbor.example/token
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

export type * from "./runtime.js";
