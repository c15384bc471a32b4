import { BaseClient } from "./runtime/client.js";
import { oauth } from "./runtime/oauth.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { bearer } from "./runtime/security.js";
import type { ClientDefinition } from "./runtime/settings.js";
import { soleScheme } from "./runtime/sole-scheme.js";

/** The options of the client. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * For machines and their owners.
   *
   * An access token, or a function that returns one.
   *
   * - `authorizationCode`: https://login.example.com/authorize
   *
   * @default the environment variable HARBOR_OAUTH
   */
  oauth?: Credential | null | undefined;
  /**
   * The client id for the OAuth 2 client credentials grant.
   *
   * @default the environment variable HARBOR_CLIENT_ID
   */
  clientId?: Credential | null | undefined;
  /**
   * The client secret for the OAuth 2 client credentials grant.
   *
   * @default the environment variable HARBOR_CLIENT_SECRET
   */
  clientSecret?: Credential | null | undefined;
  /**
   * A refresh token, with which the client requests access tokens.
   *
   * @default the environment variable HARBOR_REFRESH_TOKEN
   */
  refreshToken?: Credential | null | undefined;
  /**
   * The scopes to request, separated by spaces.
   *
   * - `berths`: See the berths.
   * - `berths:write`
   *
   * @default the environment variable HARBOR_SCOPES
   */
  scopes?: string | null | undefined;
  /**
   * The token URL, if it is not /oauth/token
   *
   * @default the environment variable HARBOR_TOKEN_URL
   */
  tokenURL?: string | null | undefined;
  /**
   * An access token, or a function that returns one.
   *
   * - `implicit`: https://login.example.com/authorize
   *
   * @default the environment variable HARBOR_PERSON
   */
  person?: Credential | null | undefined;
  /**
   * The server of the API to use.
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

/** Client of the Harbor API without its resources, for small bundles that import single resources. */
export class Client extends BaseClient {
  /**
   * For machines and their owners.
   *
   * An access token, or a function that returns one.
   *
   * - `authorizationCode`: https://login.example.com/authorize
   *
   * @default the environment variable HARBOR_OAUTH
   */
  declare oauth: Credential | null | undefined;
  /**
   * The client id for the OAuth 2 client credentials grant.
   *
   * @default the environment variable HARBOR_CLIENT_ID
   */
  declare clientId: Credential | null | undefined;
  /**
   * The client secret for the OAuth 2 client credentials grant.
   *
   * @default the environment variable HARBOR_CLIENT_SECRET
   */
  declare clientSecret: Credential | null | undefined;
  /**
   * A refresh token, with which the client requests access tokens.
   *
   * @default the environment variable HARBOR_REFRESH_TOKEN
   */
  declare refreshToken: Credential | null | undefined;
  /**
   * The scopes to request, separated by spaces.
   *
   * - `berths`: See the berths.
   * - `berths:write`
   *
   * @default the environment variable HARBOR_SCOPES
   */
  declare scopes: string | null | undefined;
  /**
   * The token URL, if it is not /oauth/token
   *
   * @default the environment variable HARBOR_TOKEN_URL
   */
  declare tokenURL: string | null | undefined;
  /**
   * An access token, or a function that returns one.
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

export type * from "./runtime.js";
