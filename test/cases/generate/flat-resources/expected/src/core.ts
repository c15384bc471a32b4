import { BaseClient } from "./runtime/client.js";
import { idempotencyKeys } from "./runtime/idempotency-key.js";
import type { BaseClientOptions } from "./runtime/option.js";
import type { ClientDefinition } from "./runtime/settings.js";

/** The options of the client. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * The server of the API to use.
   *
   * - `production`: https://api.shop.example/v1 (Production)
   * - `sandbox`: https://sandbox.shop.example/v1 (Sandbox)
   *
   * @default "production"
   */
  environment?: Environment | undefined;
}

/**
 * The API's servers.
 *
 * - `production`: https://api.shop.example/v1 (Production)
 * - `sandbox`: https://sandbox.shop.example/v1 (Sandbox)
 */
export type Environment = "production" | "sandbox";

const definition: ClientDefinition = {
  prefix: "SHOP",
  environments: {
    production: "https://api.shop.example/v1",
    sandbox: "https://sandbox.shop.example/v1",
  },
  defaultEnvironment: "production",
  schemes: {},
  security: [],
  idempotency: idempotencyKeys("Idempotency-Key"),
};

/** Client of the Shop API without its resources, for small bundles that import single resources. */
export class Client extends BaseClient {
  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

export type * from "./runtime.js";
