/** The client without resources: options, credentials, and calls of what the document lacks. */
import { anyBody } from "./body-any.js";
import type { TransportError, UnexpectedStatusError } from "./error-union.js";
import type { Logger, LogLevel } from "./log.js";
import type { BaseClientOptions, QueryValues, RequestOptions } from "./option.js";
import { type APIRequest, PendingRequest } from "./request.js";
import { anyResponse } from "./response.js";
import {
  type AnyClientOptions,
  type ClientDefinition,
  type Connected,
  readSettings,
  type Settings,
  wholeBase,
} from "./settings.js";

/** A call of an endpoint that the document lacks. `path` may be absolute; credentials go to the client's own origin alone. */
export interface RawRequest extends Omit<RequestOptions, "path"> {
  readonly method: string;
  readonly path: string;
}

/** What the builder methods of such a call take: anything. */
interface AnyParts {
  readonly query: QueryValues;
  readonly body: unknown;
}

/** The request of a call that the document lacks: no status of it is documented. */
export type RawAPIRequest<Data> = APIRequest<Data, UnexpectedStatusError | TransportError, AnyParts>;

export class BaseClient implements Connected {
  /** @internal */
  declare readonly _settings: Settings;

  /** One attempt, in milliseconds. */
  declare timeout: number;
  declare maxRetries: number;
  declare logLevel: LogLevel;
  declare logger: Logger | undefined;
  declare fetchOptions: BaseClientOptions["fetchOptions"];

  constructor(definition: ClientDefinition, options: AnyClientOptions) {
    const settings = readSettings(definition, options);
    // Behind accessors, no inspection shows them, however thorough: Node's `%o` prints what cannot be enumerated too.
    Object.defineProperty(this, "_settings", { get: () => settings });
    this.#share(settings, ["timeout", "maxRetries", "logLevel", "logger", "fetchOptions"]);
    this.#share(settings.credentials, Object.keys(settings.credentials));
  }

  /** Makes settings the client's own properties. */
  #share<Values extends object>(values: Values, names: readonly (keyof Values)[]): void {
    for (const name of names)
      Object.defineProperty(this, name, { get: () => values[name], set: (value: never) => (values[name] = value) });
  }

  get baseURL(): string {
    return this._settings.baseURL;
  }

  set baseURL(url: string) {
    this._settings.baseURL = wholeBase(url);
    this._settings.environment = undefined;
  }

  /** A new client: this one's present values, overridden by `options`. */
  withOptions(options: AnyClientOptions): this {
    const { credentials, baseURL, environment, ...present } = this._settings;
    const Class = this.constructor as new (options: AnyClientOptions) => this;
    // A server of the document's stays one: its address may depend on the options, and operations may have servers beside it.
    const stays = options.environment !== undefined || (options.baseURL === undefined && environment !== undefined);
    const home = stays ? { baseURL: null, environment } : { baseURL };
    return new Class({ ...present, ...credentials, ...home, ...options });
  }

  /** Calls any endpoint. The answer is parsed as what it says that it is. */
  request<Data = unknown>({ method, path, ...options }: RawRequest): RawAPIRequest<Data> {
    method = method.toUpperCase();
    const operation = { id: `${method} ${path}`, method, path, body: anyBody, response: anyResponse };
    const call = { operation, settings: this._settings, options: { ...options, path } };
    return new PendingRequest(call) as unknown as RawAPIRequest<Data>;
  }

  get<Data = unknown>(path: string, options?: RequestOptions): RawAPIRequest<Data> {
    return this.request({ ...options, method: "GET", path });
  }

  post<Data = unknown>(path: string, options?: RequestOptions): RawAPIRequest<Data> {
    return this.request({ ...options, method: "POST", path });
  }

  put<Data = unknown>(path: string, options?: RequestOptions): RawAPIRequest<Data> {
    return this.request({ ...options, method: "PUT", path });
  }

  patch<Data = unknown>(path: string, options?: RequestOptions): RawAPIRequest<Data> {
    return this.request({ ...options, method: "PATCH", path });
  }

  delete<Data = unknown>(path: string, options?: RequestOptions): RawAPIRequest<Data> {
    return this.request({ ...options, method: "DELETE", path });
  }
}
