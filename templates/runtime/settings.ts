/** The state of a client, from its options, the environment and the document. */
import type { Authorize } from "./authorize.js";
import type { Call } from "./call.js";
import { environmentVariable } from "./environment-variable.js";
import { ClientError } from "./error.js";
import type { Idempotency } from "./idempotency-key.js";
import { type LogLevel, readLogLevel } from "./log.js";
import type { BaseClientOptions, Credential } from "./option.js";
import { pageURL } from "./origin.js";
import { own } from "./own-property.js";
import { fullBudget, type RetryBudget } from "./retry.js";
import type { SecurityScheme } from "./security.js";

/** A server of the API: its base URL, or a function that builds it from the client's options. */
export type Server = string | ((options: { readonly [option: string]: unknown }) => string);

/** The facts of the document that concern the whole API. */
export interface ClientDefinition {
  /** The prefix of environment variables: `DODO_PAYMENTS`. */
  readonly prefix: string;
  /** Servers by environment name. */
  readonly environments: Readonly<Record<string, Server>>;
  readonly defaultEnvironment?: string;
  /** Security schemes, by name. */
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  /** The security requirements of operations without their own: alternatives, each a list of scheme names. */
  readonly security: readonly (readonly string[])[];
  /** Adds an operation's credentials; omitted if no operation requires any. */
  readonly authorize?: Authorize;
  /** Servers of single operations that may be sent credentials, in addition to the base URL. @default none */
  readonly trustedServers?: readonly string[];
  /** The response header with the request id. @default "x-request-id" */
  readonly requestIdHeader?: string;
  /** Set if the API accepts idempotency keys. Otherwise, a key that the caller gives is sent in the header `Idempotency-Key`. */
  readonly idempotency?: Idempotency;
  /** The time limit of one attempt, in milliseconds. @default 60000 */
  readonly timeout?: number;
  /** @default 2 */
  readonly maxRetries?: number;
}

export interface Settings extends Omit<BaseClientOptions, "baseURL"> {
  readonly definition: ClientDefinition;
  baseURL: string;
  /** The environment of the base URL; omitted if the caller gave a base URL. */
  environment?: string | undefined;
  timeout: number;
  maxRetries: number;
  logLevel: LogLevel;
  /** Credentials by option name. */
  readonly credentials: Record<string, Credential | null | undefined>;
  /** The remaining retry budget, shared with the clients that `withOptions` makes. */
  readonly budget: RetryBudget;
}

/** An object that can send requests: a client. */
export interface Connected {
  /** @internal */
  readonly _settings: Settings;
}

/** Options of every client, and those of one API: environments and credentials. */
export type AnyClientOptions = BaseClientOptions & { readonly environment?: string | undefined };

/** @throws ClientError if the base URL is ambiguous or unknown. */
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
      : `Unknown environment "${name}". Known: ${Object.keys(environments).join(", ")}.`,
  );
}

export function addressOf(server: Server, options: { readonly [option: string]: unknown }): string {
  return wholeBase(typeof server === "function" ? server(options) : server);
}

/** The base URL of an operation: its own server, unless the caller has set a base URL for all. */
export function homeOf({ operation: { server }, settings }: Call): string {
  if (server === undefined || settings.environment === undefined) return settings.baseURL;
  return addressOf(server, { ...settings });
}

/** A base URL without trailing slashes. In a browser, a path is resolved against the page. */
export function wholeBase(url: string): string {
  const page = pageURL();
  return (url.startsWith("/") && URL.canParse(url, page) ? new URL(url, page).href : url).replace(/\/+$/, "");
}
