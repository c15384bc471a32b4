import { BaseClient } from "./runtime/client.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { headerKey } from "./runtime/security.js";
import type { ClientDefinition } from "./runtime/settings.js";
import { soleScheme } from "./runtime/sole-scheme.js";

/** The options of the client. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * *\/ `
   *
   * Sent in the header `X-"Key"`.
   *
   * @default the environment variable HOSTILE_ALERT1_PROCESS_EXIT1_KEY
   */
  apiKey?: Credential | null | undefined;
  /**
   * The server of the API to use.
   *
   * - `test_quoted`: https://hostile.example/"+alert(1)+" (Test *\/ "quoted")
   * - `live_x`: https://live.example (Live `${x}`)
   *
   * @default "test_quoted"
   */
  environment?: Environment | undefined;
}

/**
 * The API's servers.
 *
 * - `test_quoted`: https://hostile.example/"+alert(1)+" (Test *\/ "quoted")
 * - `live_x`: https://live.example (Live `${x}`)
 */
export type Environment = "test_quoted" | "live_x";

const definition: ClientDefinition = {
  prefix: "HOSTILE_ALERT1_PROCESS_EXIT1",
  environments: {
    test_quoted: 'https://hostile.example/"+alert(1)+"',
    live_x: "https://live.example",
  },
  defaultEnvironment: "test_quoted",
  schemes: {
    "key */ `": headerKey(
      "apiKey",
      "HOSTILE_ALERT1_PROCESS_EXIT1_KEY",
      'X-"Key"',
    ),
  },
  security: [["key */ `"]],
  authorize: soleScheme,
};

/**
 * Client of the Hostile *\/ alert(1); /* `${process.exit(1)}` API without its resources, for small bundles that
 * import single resources.
 */
export class Client extends BaseClient {
  /**
   * *\/ `
   *
   * Sent in the header `X-"Key"`.
   *
   * @default the environment variable HOSTILE_ALERT1_PROCESS_EXIT1_KEY
   */
  declare apiKey: Credential | null | undefined;

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}

export type * from "./runtime.js";
