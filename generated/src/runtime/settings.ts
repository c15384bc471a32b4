/** The state of a client: what its options, the environment and the document come to. */
import { environmentVariable } from "./environment-variable.js";
import { ClientError } from "./error.js";
import { isLogLevel, type LogLevel } from "./log.js";
import type { BaseClientOptions, Credential } from "./option.js";
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
  /** @default "x-request-id" */
  readonly requestIdHeader?: string;
  /** @default "Idempotency-Key" */
  readonly idempotencyHeader?: string;
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
  const variable = (name: string) => environmentVariable(`${definition.prefix}_${name}`);
  const level = options.logLevel ?? variable("LOG");
  const credentials = readCredentials(definition, options);
  return {
    ...options,
    // They stand in `credentials` alone.
    ...Object.fromEntries(Object.keys(credentials).map((option) => [option, undefined])),
    definition,
    ...readHome(definition, options, variable("BASE_URL")),
    timeout: options.timeout ?? definition.timeout ?? 60_000,
    maxRetries: options.maxRetries ?? definition.maxRetries ?? 2,
    logLevel: isLogLevel(level) ? level : "warn",
    credentials,
    budget: (options as Partial<Settings>).budget ?? { left: fullBudget },
  };
}

function readHome(
  definition: ClientDefinition,
  options: AnyClientOptions,
  fromVariable: string | undefined,
): Pick<Settings, "baseURL" | "environment"> {
  const given = options.baseURL === null ? undefined : options.baseURL?.trim() || fromVariable;
  if (given && options.environment !== undefined) {
    throw new ClientError(
      `Both a base URL (option baseURL or ${definition.prefix}_BASE_URL) and the environment "${options.environment}" are given. ` +
        "Leave one out, or pass baseURL: null to let the environment win.",
    );
  }
  if (given) return { baseURL: withoutTrailingSlashes(given), environment: undefined };
  const name = options.environment ?? definition.defaultEnvironment ?? "";
  const server = Object.hasOwn(definition.environments, name) ? definition.environments[name] : undefined;
  if (server === undefined) {
    const known = Object.keys(definition.environments).join(", ");
    throw new ClientError(
      options.environment === undefined
        ? `The API's document names no server: pass baseURL, or set ${definition.prefix}_BASE_URL.`
        : `There is no environment "${name}". There are: ${known}.`,
    );
  }
  return { baseURL: addressOf(server, { ...options }), environment: name };
}

export function addressOf(server: Server, options: { readonly [option: string]: unknown }): string {
  return withoutTrailingSlashes(typeof server === "function" ? server(options) : server);
}

/** Where an operation goes: to a server of its own, unless the caller sends everything elsewhere. */
export function homeOf(server: Server | undefined, settings: Settings): string {
  if (server === undefined || settings.environment === undefined) return settings.baseURL;
  return addressOf(server, { ...settings });
}

export function withoutTrailingSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === "/") end--;
  return url.slice(0, end);
}

function readCredentials(definition: ClientDefinition, options: object): Settings["credentials"] {
  const credentials: Settings["credentials"] = {};
  for (const scheme of Object.values(definition.schemes)) {
    for (const [option, variable] of Object.entries(scheme.options)) {
      const given = (options as Readonly<Record<string, Credential | null | undefined>>)[option];
      let value = given === undefined ? environmentVariable(variable) : given;
      // Behind accessors, no inspection shows it, however thorough: Node's `%o` prints what cannot be enumerated too.
      Object.defineProperty(credentials, option, {
        enumerable: true,
        get: () => value,
        set: (next: typeof value) => (value = next),
      });
    }
  }
  return credentials;
}
