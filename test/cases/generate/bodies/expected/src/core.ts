import { BaseClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/option.js";
import type { ClientDefinition } from "./runtime/settings.js";

/** The options of the client. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * The server of the API to use.
   *
   * - `production`: https://bodies.example
   *
   * @default "production"
   */
  environment?: Environment | undefined;
}

/**
 * The API's servers.
 *
 * - `production`: https://bodies.example
 */
export type Environment = "production";

const definition: ClientDefinition = {
  prefix: "BODIES",
  environments: { production: "https://bodies.example" },
  defaultEnvironment: "production",
  schemes: {},
  security: [],
};

/** Client of the Bodies API without its resources, for small bundles that import single resources. */
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
