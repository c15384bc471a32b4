import { BaseClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/option.js";
import type { ClientDefinition } from "./runtime/settings.js";
import { webhookKey } from "./runtime/webhook-key.js";

/** The options of the client. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * The signing key of webhooks: `whsec_…`.
   *
   * @default the environment variable CALLBACKS_WEBHOOK_KEY
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
  prefix: "CALLBACKS",
  environments: { production: "https://api.example.com" },
  defaultEnvironment: "production",
  schemes: { webhook: webhookKey("webhookKey", "CALLBACKS_WEBHOOK_KEY") },
  security: [],
};

/** Client of the Callbacks API without its resources, for small bundles that import single resources. */
export class Client extends BaseClient {
  /**
   * The signing key of webhooks: `whsec_…`.
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

export type * from "./runtime.js";
