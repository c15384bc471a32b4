/** The client without resources: options, credentials, and calls of endpoints that the document does not describe. */
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

/** A call of an endpoint that the document does not describe. `path` may be an absolute URL; credentials are sent only to the client's own origin. */
export interface RawRequest extends Omit<RequestOptions, "path"> {
  readonly method: string;
  readonly path: string;
}

/** The builder methods of such a call accept any query and body. */
interface AnyParts {
  readonly query: QueryValues;
  readonly body: unknown;
}

/** The request of an endpoint that the document does not describe. None of its statuses is documented. */
export type RawAPIRequest<Data> = APIRequest<Data, UnexpectedStatusError | TransportError, AnyParts>;

export class BaseClient implements Connected {
  /** @internal */
  declare readonly _settings: Settings;

  /** The time limit of one attempt, in milliseconds. */
  declare timeout: number;
  declare maxRetries: number;
  declare logLevel: LogLevel;
  declare logger: Logger | undefined;
  declare fetchOptions: BaseClientOptions["fetchOptions"];

  constructor(definition: ClientDefinition, options: AnyClientOptions) {
    const settings = readSettings(definition, options);
    // Behind an accessor, so that no inspection prints credentials: Node's `%o` also prints properties that are not enumerable.
    Object.defineProperty(this, "_settings", { get: () => settings });
    this.#share(settings, ["timeout", "maxRetries", "logLevel", "logger", "fetchOptions"]);
    this.#share(settings.credentials, Object.keys(settings.credentials));
  }

  /** Exposes settings as properties of the client. */
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

  /** A new client with the present options of this one, overridden by `options`. */
  withOptions(options: AnyClientOptions): this {
    const { credentials, baseURL, environment, ...present } = this._settings;
    const Class = this.constructor as new (options: AnyClientOptions) => this;
    // Keeps the environment, not its URL: the URL may depend on the options, and operations may have their own servers.
    const stays = options.environment !== undefined || (options.baseURL === undefined && environment !== undefined);
    const home = stays ? { baseURL: null, environment } : { baseURL };
    return new Class({ ...present, ...credentials, ...home, ...options });
  }

  /** Calls any endpoint. The response is parsed according to its content type. */
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
