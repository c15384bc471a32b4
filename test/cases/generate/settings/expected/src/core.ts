import { BaseClient } from "./runtime/client.js";
import { idempotencyKeys } from "./runtime/idempotency-key.js";
import { oauth } from "./runtime/oauth.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { schemeAlternatives } from "./runtime/scheme-alternative.js";
import { basic, headerKey } from "./runtime/security.js";
import type { ClientDefinition } from "./runtime/settings.js";

/** The options of the client. */
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
   * An access token, or a function that returns one.
   *
   * @default the environment variable ROYAL_MAIL_MACHINE
   */
  token?: Credential | null | undefined;
  /**
   * The client id for the OAuth 2 client credentials grant.
   *
   * @default the environment variable MAIL_APP
   */
  appId?: Credential | null | undefined;
  /**
   * The client secret for the OAuth 2 client credentials grant.
   *
   * @default the environment variable ROYAL_MAIL_CLIENT_SECRET
   */
  appSecret?: Credential | null | undefined;
  /**
   * A refresh token, with which the client requests access tokens.
   *
   * @default the environment variable ROYAL_MAIL_REFRESH_TOKEN
   */
  refreshToken?: Credential | null | undefined;
  /**
   * The scopes to request, separated by spaces.
   *
   * @default the environment variable ROYAL_MAIL_SCOPES
   */
  scopes?: string | null | undefined;
  /**
   * The token URL, if it is not https://auth.mailroom.example/token
   *
   * @default the environment variable ROYAL_MAIL_TOKEN_URL
   */
  tokenURL?: string | null | undefined;
  /**
   * The server of the API to use.
   *
   * - `live`: https://api.mailroom.example
   * - `trial`: https://trial.mailroom.example
   *
   * @default "trial"
   */
  environment?: Environment | undefined;
  /**
   * The time limit of one attempt, from connecting to the last byte of the body, in milliseconds.
   *
   * @default 5000
   */
  timeout?: number | undefined;
  /**
   * How many times a failed call is retried.
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

/** Client of the Mailroom API without its resources, for small bundles that import single resources. */
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
   * An access token, or a function that returns one.
   *
   * @default the environment variable ROYAL_MAIL_MACHINE
   */
  declare token: Credential | null | undefined;
  /**
   * The client id for the OAuth 2 client credentials grant.
   *
   * @default the environment variable MAIL_APP
   */
  declare appId: Credential | null | undefined;
  /**
   * The client secret for the OAuth 2 client credentials grant.
   *
   * @default the environment variable ROYAL_MAIL_CLIENT_SECRET
   */
  declare appSecret: Credential | null | undefined;
  /**
   * A refresh token, with which the client requests access tokens.
   *
   * @default the environment variable ROYAL_MAIL_REFRESH_TOKEN
   */
  declare refreshToken: Credential | null | undefined;
  /**
   * The scopes to request, separated by spaces.
   *
   * @default the environment variable ROYAL_MAIL_SCOPES
   */
  declare scopes: string | null | undefined;
  /**
   * The token URL, if it is not https://auth.mailroom.example/token
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

export type * from "./runtime.js";
