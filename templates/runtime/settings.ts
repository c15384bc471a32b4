/** The state of a client: what its options, the environment and the document come to. */
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

/** Where an API is: its base URL, or a function of the client's options that gives it. */
export type Server = string | ((options: { readonly [option: string]: unknown }) => string);

/** What the document says of the API as a whole. */
export interface ClientDefinition {
  /** Before the names of environment variables: `DODO_PAYMENTS`. */
  readonly prefix: string;
  /** Servers by the name of their environment. */
  readonly environments: Readonly<Record<string, Server>>;
  readonly defaultEnvironment?: string;
  /** Security schemes, by name. */
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  /** What operations ask for that say nothing themselves: alternatives, each a list of scheme names. */
  readonly security: readonly (readonly string[])[];
  /** How an operation is given what it asks for: left out where none asks for anything. */
  readonly authorize?: Authorize;
  /** Servers that credentials are sent to as they are to the base URL's: those of single operations. @default none */
  readonly trustedServers?: readonly string[];
  /** @default "x-request-id" */
  readonly requestIdHeader?: string;
  /** Where the API is known to take keys: a call that has one says it in the header `Idempotency-Key` otherwise. */
  readonly idempotency?: Idempotency;
  /** Milliseconds for one attempt. @default 60000 */
  readonly timeout?: number;
  /** @default 2 */
  readonly maxRetries?: number;
}

export interface Settings extends Omit<BaseClientOptions, "baseURL"> {
  readonly definition: ClientDefinition;
  baseURL: string;
  /** Whose base URL it is; left out where the caller gave one. */
  environment?: string | undefined;
  timeout: number;
  maxRetries: number;
  logLevel: LogLevel;
  /** By option name. */
  readonly credentials: Record<string, Credential | null | undefined>;
  /** What is left for retries; shared with the clients that `withOptions` makes. */
  readonly budget: RetryBudget;
}

/** Whatever requests can be made with: a client. */
export interface Connected {
  /** @internal */
  readonly _settings: Settings;
}

/** Options of every client, and those of one API: its environments and credentials. */
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

/** Where an operation goes: to a server of its own, unless the caller sends everything elsewhere. */
export function homeOf({ operation: { server }, settings }: Call): string {
  if (server === undefined || settings.environment === undefined) return settings.baseURL;
  return addressOf(server, { ...settings });
}

/** A base URL as requests have it: a path is one of the page's own host, where there is a page. */
export function wholeBase(url: string): string {
  const page = globalThis.location?.href;
  return (url.startsWith("/") && URL.canParse(url, page) ? new URL(url, page).href : url).replace(/\/+$/, "");
}
