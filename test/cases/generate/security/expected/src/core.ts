import { BaseClient } from "./runtime/client.js";
import type { BaseClientOptions, Credential } from "./runtime/option.js";
import { basic, bearer, headerKey, queryKey } from "./runtime/security.js";
import { serverTemplate } from "./runtime/server.js";
import type { ClientDefinition } from "./runtime/settings.js";

/** What the client can be told. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * From the harbor master.
   *
   * @default the environment variable SAFE_HARBOR_API_KEY_AUTH
   */
  apiKeyAuth?: Credential | null | undefined;
  /** @default the environment variable SAFE_HARBOR_TENANT */
  tenant?: Credential | null | undefined;
  /** @default the environment variable SAFE_HARBOR_OAUTH */
  bearerToken?: Credential | null | undefined;
  /** @default the environment variable SAFE_HARBOR_STAFF_LOGIN_USERNAME */
  username?: Credential | null | undefined;
  /** @default the environment variable SAFE_HARBOR_STAFF_LOGIN_PASSWORD */
  password?: Credential | null | undefined;
  /**
   * Which of the API's servers is called.
   *
   * @default "production"
   */
  environment?: Environment | undefined;
  /**
   * `{region}` in the server's address.
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
    oauth: bearer("bearerToken", "SAFE_HARBOR_OAUTH"),
    "staff login": basic(
      "username",
      "SAFE_HARBOR_STAFF_LOGIN_USERNAME",
      "password",
      "SAFE_HARBOR_STAFF_LOGIN_PASSWORD",
    ),
  },
  security: [["ApiKeyAuth"]],
};

/** Client of the Safe Harbor API, without its resources, for bundles that pick theirs. */
export class Client extends BaseClient {
  /**
   * From the harbor master.
   *
   * @default the environment variable SAFE_HARBOR_API_KEY_AUTH
   */
  declare apiKeyAuth: Credential | null | undefined;
  /** @default the environment variable SAFE_HARBOR_TENANT */
  declare tenant: Credential | null | undefined;
  /** @default the environment variable SAFE_HARBOR_OAUTH */
  declare bearerToken: Credential | null | undefined;
  /** @default the environment variable SAFE_HARBOR_STAFF_LOGIN_USERNAME */
  declare username: Credential | null | undefined;
  /** @default the environment variable SAFE_HARBOR_STAFF_LOGIN_PASSWORD */
  declare password: Credential | null | undefined;

  constructor(options: ClientOptions = {}) {
    super(definition, options);
  }

  /** A new client: this one's present values, overridden by `options`. */
  override withOptions(options: ClientOptions): this {
    return super.withOptions(options);
  }
}
