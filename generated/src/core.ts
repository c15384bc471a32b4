import { BaseClient } from "./runtime/client.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { bearer } from "./runtime/security.js";
import type { ClientDefinition } from "./runtime/settings.js";
import { soleScheme } from "./runtime/sole-scheme.js";

/** The options of the client. */
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
   * The server of the API to use.
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

/**
 * Client of the License Keys API without its resources, for small bundles that import single resources.
 */
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

export type * from "./runtime.js";
