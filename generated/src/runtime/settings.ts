/** The state of a client: its options, with defaults from the environment and the document. */
import type { Authorize } from "./authorize.js";
import type { Call } from "./call.js";
import { environmentVariable } from "./environment-variable.js";
import { ClientError } from "./error.js";
import type { Idempotency } from "./idempotency-key.js";
import { type LogLevel, readLogLevel } from "./log.js";
import type { BaseClientOptions, Credential } from "./option.js";
import { own } from "./own-property.js";
import { fullBudget, type RetryBudget } from "./retry.js";
import type { SecurityScheme } from "./security.js";

/** The address of an API: its base URL, or a function that makes it from the client's options. */
export type Server = string | ((options: { readonly [option: string]: unknown }) => string);

/** What the document says about the API as a whole. */
export interface ClientDefinition {
  /** The beginning of the environment variables' names: `DODO_PAYMENTS`. */
  readonly prefix: string;
  /** Servers by the name of their environment. */
  readonly environments: Readonly<Record<string, Server>>;
  readonly defaultEnvironment?: string;
  /** Security schemes, by name. */
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  /** The requirement of operations without one of their own: alternatives, each a list of scheme names. */
  readonly security: readonly (readonly string[])[];
  /** Puts an operation's credentials into its request; left out where no operation needs any. */
  readonly authorize?: Authorize;
  /** Servers of single operations that credentials are sent to, as to the base URL's. @default none */
  readonly trustedServers?: readonly string[];
  /** @default "x-request-id" */
  readonly requestIdHeader?: string;
  /** Set if the API is known to take keys. Otherwise a call that has one sends it in the header `Idempotency-Key`. */
  readonly idempotency?: Idempotency;
  /** Milliseconds for one attempt. @default 60000 */
  readonly timeout?: number;
  /** @default 2 */
  readonly maxRetries?: number;
}

export interface Settings extends Omit<BaseClientOptions, "baseURL"> {
  readonly definition: ClientDefinition;
  baseURL: string;
  /** The environment of the base URL; left out where the caller gave a base URL. */
  environment?: string | undefined;
  timeout: number;
  maxRetries: number;
  logLevel: LogLevel;
  /** By option name. */
  readonly credentials: Record<string, Credential | null | undefined>;
  /** What is left for retries. It is shared with the clients that `withOptions` makes. */
  readonly budget: RetryBudget;
}

/** What requests can be made with: a client. */
export interface Connected {
  /** @internal */
  readonly _settings: Settings;
}

/** Options of every client, and those of one API: environments and credentials. */
export type AnyClientOptions = BaseClientOptions & { readonly environment?: string | undefined };

/** @throws ClientError where the base URL is ambiguous or unknown. */
export function readSettings(definition: ClientDefinition, options: AnyClientOptions): Settings {
  const { prefix, schemes, timeout = 60_000, maxRetries = 2 } = definition;
  const given = options as AnyClientOptions & Partial<Settings> & Settings["credentials"];
  const credentials: Settings["credentials"] = {};
  for (const scheme of Object.values(schemes))
    for (const [name, variable] of Object.entries(scheme.options))
      credentials[name] = given[name] === undefined ? environmentVariable(variable) : given[name];
  return {
    ...options,
    definition,
    ...readHome(definition, options, environmentVariable(`${prefix}_BASE_URL`)),
    timeout: options.timeout ?? timeout,
    maxRetries: options.maxRetries ?? maxRetries,
    logLevel: readLogLevel(options.logLevel ?? environmentVariable(`${prefix}_LOG`), options.logger),
    credentials,
    budget: given.budget ?? { left: fullBudget },
  };
}

function readHome(
  { prefix, environments, defaultEnvironment = "" }: ClientDefinition,
  options: AnyClientOptions,
  variable: string | undefined,
): Pick<Settings, "baseURL" | "environment"> {
  const { baseURL, environment } = options;
  const given = baseURL === null ? undefined : baseURL?.trim() || variable;
  if (given) {
    if (environment === undefined) return { baseURL: wholeBase(given), environment };
    throw new ClientError(
      `Both a base URL (baseURL or ${prefix}_BASE_URL) and the environment "${environment}" are given: leave one out, or pass baseURL: null.`,
    );
  }
  const name = environment ?? defaultEnvironment;
  const server = own(environments, name);
  if (server !== undefined) return { baseURL: addressOf(server, { ...options }), environment: name };
  throw new ClientError(
    environment === undefined
      ? `The API's document names no server: pass baseURL, or set ${prefix}_BASE_URL.`
      : `There is no environment "${name}". There are: ${Object.keys(environments).join(", ")}.`,
  );
}

export function addressOf(server: Server, options: { readonly [option: string]: unknown }): string {
  return wholeBase(typeof server === "function" ? server(options) : server);
}

/** The server of an operation: its own, unless the caller sends everything elsewhere. */
export function homeOf({ operation: { server }, settings }: Call): string {
  if (server === undefined || settings.environment === undefined) return settings.baseURL;
  return addressOf(server, { ...settings });
}

/** The base URL for requests: a path is on the page's own host, where there is a page. */
export function wholeBase(url: string): string {
  const page = globalThis.location?.href;
  return (url.startsWith("/") && URL.canParse(url, page) ? new URL(url, page).href : url).replace(/\/+$/, "");
}
