import { BaseClient } from "./runtime/client.js";
import { idempotencyKeys } from "./runtime/idempotency-key.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { schemeAlternatives } from "./runtime/scheme-alternative.js";
import { basic, headerKey } from "./runtime/security.js";
import { serverTemplate } from "./runtime/server.js";
import type { ClientDefinition } from "./runtime/settings.js";

/** The options of the client. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Sent in the header `X-Shop-Key`.
   *
   * @default the environment variable SHOP_API_KEY
   */
  shopAPIKey?: Credential | null | undefined;
  /**
   * The user name of HTTP Basic authentication.
   *
   * @default the environment variable SHOP_LOGIN
   */
  login?: Credential | null | undefined;
  /**
   * The password of HTTP Basic authentication.
   *
   * @default the environment variable SHOP_PASS
   */
  passPhrase?: Credential | null | undefined;
  /**
   * The server of the API to use.
   *
   * - `production`: https://api.shop.example (Main)
   * - `sandbox`: https://{region}.sandbox.shop.example
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
  /**
   * The time limit of one attempt, from connecting to the last byte of the body, in milliseconds.
   *
   * @default 120000
   */
  timeout?: number | undefined;
  /**
   * How many times a failed call is retried.
   *
   * @default 4
   */
  maxRetries?: number | undefined;
}

/**
 * The API's servers.
 *
 * - `production`: https://api.shop.example (Main)
 * - `sandbox`: https://{region}.sandbox.shop.example
 */
export type Environment = "production" | "sandbox";

const definition: ClientDefinition = {
  prefix: "CORNER_SHOP",
  environments: {
    production: "https://api.shop.example",
    sandbox: serverTemplate("https://{region}.sandbox.shop.example", {
      region: ["region", "eu"],
    }),
  },
  defaultEnvironment: "production",
  schemes: {
    ApiKeyAuth: headerKey("shopAPIKey", "SHOP_API_KEY", "X-Shop-Key"),
    PersonAuth: basic("login", "SHOP_LOGIN", "passPhrase", "SHOP_PASS"),
  },
  security: [["ApiKeyAuth"], ["PersonAuth"]],
  authorize: schemeAlternatives,
  idempotency: idempotencyKeys("X-Request-Token"),
  timeout: 120000,
  maxRetries: 4,
};

/**
 * Client of the Shop backend API without its resources, for small bundles that import single resources.
 */
export class Client extends BaseClient {
  /**
   * Sent in the header `X-Shop-Key`.
   *
   * @default the environment variable SHOP_API_KEY
   */
  declare shopAPIKey: Credential | null | undefined;
  /**
   * The user name of HTTP Basic authentication.
   *
   * @default the environment variable SHOP_LOGIN
   */
  declare login: Credential | null | undefined;
  /**
   * The password of HTTP Basic authentication.
   *
   * @default the environment variable SHOP_PASS
   */
  declare passPhrase: Credential | null | undefined;

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

export type * from "./runtime.js";
