import { BaseClient } from "./runtime/client.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { bearer } from "./runtime/security.js";
import type { ClientDefinition } from "./runtime/settings.js";
import { soleScheme } from "./runtime/sole-scheme.js";
import { webhookKey } from "./runtime/webhook-key.js";

/** The options of the client. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Sent as `Authorization: Bearer …`.
   *
   * @default the environment variable ORDERS_API_KEY
   */
  bearerToken?: Credential | null | undefined;
  /**
   * The signing key of webhooks: `whsec_…`.
   *
   * @default the environment variable ORDERS_WEBHOOK_KEY
   */
  webhookKey?: string | null | undefined;
  /**
   * The server of the API to use.
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
  prefix: "ORDERS",
  environments: { production: "https://api.example.com" },
  defaultEnvironment: "production",
  schemes: {
    API_KEY: bearer("bearerToken", "ORDERS_API_KEY"),
    webhook: webhookKey("webhookKey", "ORDERS_WEBHOOK_KEY"),
  },
  security: [["API_KEY"]],
  authorize: soleScheme,
};

/** Client of the Orders API without its resources, for small bundles that import single resources. */
export class Client extends BaseClient {
  /**
   * Sent as `Authorization: Bearer …`.
   *
   * @default the environment variable ORDERS_API_KEY
   */
  declare bearerToken: Credential | null | undefined;
  /**
   * The signing key of webhooks: `whsec_…`.
   *
   * @default the environment variable ORDERS_WEBHOOK_KEY
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

export type * from "./runtime.js";
