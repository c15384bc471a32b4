/** One call of an operation, as its builder has gathered it, and what goes over the wire for it. */
import { ClientError } from "./error.js";
import { setHeader, setHeaders } from "./header.js";
import type { Operation } from "./operation.js";
import type { HeaderValues, QueryValues, RequestOptions } from "./option.js";
import { expandPath, type PathValues } from "./path.js";
import { encodeQuery, form, isRecord } from "./query.js";
import { homeOf, type Settings } from "./settings.js";

export interface Call {
  readonly operation: Operation;
  readonly path?: PathValues | undefined;
  /** As the caller of the method gave them: parameters of every place and the body's properties, in one object. */
  readonly params?: object | undefined;
  /** What `.query()`, `.body()` and `.headers()` added. */
  readonly query?: QueryValues | undefined;
  readonly body?: unknown;
  readonly headers?: HeaderValues | undefined;
  readonly options: RequestOptions;
}

/** A request, before its credentials are put in. */
export interface Outgoing {
  readonly method: string;
  /** Without a query. */
  readonly url: string;
  readonly query: Record<string, unknown>;
  readonly headers: Headers;
  readonly body: RequestInit["body"] | Promise<FormData | Blob>;
  /** The body can be read only once. */
  readonly once: boolean;
  /** Lower-case names of headers that the caller removed. */
  readonly removed: readonly string[];
  /** Whether it goes to the origin that the client is configured for. */
  readonly isHome: boolean;
  /** Drops a token that was asked for, so that the next attempt has a new one. */
  renew?: (() => void) | undefined;
}

/** Parameters, each in its place. */
interface Places {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  cookie: string;
  body: unknown;
}

/** @throws ClientError for a required part that is missing, and for a value that its place cannot carry. */
export function prepare(call: Call, settings: Settings, attempt = 0): Outgoing {
  const { operation, options } = call;
  const places = place(call);
  const path = options.path ?? expandPath(operation.path, places.path, operation.pathStyles);
  const home = homeOf(operation.server, settings);
  const url = isAbsolute(path) ? path : `${home}${path.startsWith("/") ? "" : "/"}${path}`;
  const isHome = leadsHome(url, home) || leadsHome(url, settings.baseURL);
  // What is sent with every request may hold credentials, which are for one origin alone.
  const defaults = isHome ? settings : undefined;

  const headers = new Headers({ accept: operation.accept ?? "application/json" });
  const encoded = places.body === undefined ? undefined : operation.body?.(places.body);
  const contentType = encoded && (operation.contentType ?? encoded.contentType);
  if (contentType) headers.set("content-type", contentType);
  if (attempt > 0) headers.set("x-retry-count", String(attempt));
  if (places.cookie) setHeader(headers, "cookie", places.cookie);
  if (options.idempotencyKey !== undefined) {
    setHeader(headers, settings.definition.idempotencyHeader ?? "Idempotency-Key", options.idempotencyKey);
  }
  const removed: string[] = [];
  for (const values of [defaults?.defaultHeaders, places.headers, call.headers, options.headers])
    setHeaders(headers, values, removed, operation.headerStyles);
  const query = { ...defaults?.defaultQuery, ...places.query, ...call.query, ...options.query };

  const lacking = operation.required?.filter((part) => isLacking(part, call, places.body, query, headers));
  if (lacking?.length) throw new ClientError(`${operation.id} lacks ${lacking.join(", ")}: nothing was sent.`);
  return {
    method: operation.method,
    url,
    query,
    headers,
    body: encoded?.body ?? null,
    once: encoded?.once === true,
    removed,
    isHome,
  };
}

function leadsHome(url: string, baseURL: string): boolean {
  if (url.startsWith(`${baseURL}/`)) return true;
  return URL.canParse(url) && URL.canParse(baseURL) && new URL(url).origin === new URL(baseURL).origin;
}

function isAbsolute(path: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(path);
}

/** The URL with its query. The path may have a query of its own. */
export function urlOf({ url, query }: Outgoing, { operation }: Call): string {
  const text = encodeQuery(query, operation.query);
  return text ? `${url}${url.includes("?") ? "&" : "?"}${text}` : url;
}

/** Each parameter in its place. */
export function place({ operation, path, params, body, options }: Call): Places {
  const places: Places = { path: { ...path }, query: {}, headers: {}, cookie: "", body: undefined };
  const properties: Record<string, unknown> = {};
  const hasProperties = operation.body !== undefined && !operation.wholeBody;
  const addCookie = (name = "", encoded: string) => {
    places.cookie += `${places.cookie && "; "}${name}=${encoded}`;
  };
  for (const [name, value] of Object.entries(params ?? {})) {
    if (value === undefined) continue;
    const header = own(operation.headers, name);
    const cookie = own(operation.cookies, name);
    const segment = operation.paths
      ? own(operation.paths, name)
      : operation.path.includes(`{${name}}`)
        ? name
        : undefined;
    if (own(operation.query, name)) places.query[name] = value;
    else if (header) places.headers[header] = value;
    else if (cookie) (own(operation.cookieStyles, cookie) ?? form)(cookie, value, addCookie);
    else if (segment) places.path[segment] = value;
    else if (operation.wholeBody && name === "body") places.body = value;
    else if (hasProperties) setOwn(properties, name, value);
    else setOwn(places.query, name, value);
  }
  // An empty object is a body, where the caller gave parameters and the document asks for a body.
  if (hasProperties && (hasKeys(properties) || (params && operation.required?.includes("body"))))
    places.body = properties;
  if (body !== undefined) places.body = isRecord(body) && isRecord(places.body) ? { ...places.body, ...body } : body;
  if (options.body !== undefined) places.body = options.body;
  return places;
}

/** Whether a required part is not there: `body`, or one value in a place, as in `query.limit`. */
function isLacking(
  part: string,
  { options }: Call,
  body: unknown,
  query: Outgoing["query"],
  headers: Headers,
): boolean {
  if (part === "body") return body === undefined;
  const dot = part.indexOf(".");
  const name = part.slice(dot + 1);
  switch (part.slice(0, dot)) {
    case "body":
      // A body that was replaced as a whole is its caller's affair.
      return options.body === undefined && own(isRecord(body) ? body : undefined, name) === undefined;
    case "query":
      return own(query, name) === undefined;
    default:
      return !headers.has(name);
  }
}

function own<Value>(values: { readonly [name: string]: Value } | undefined, name: string): Value | undefined {
  return values && Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Assigns even what an assignment would not: `__proto__`. */
function setOwn(values: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(values, name, { value, enumerable: true, configurable: true, writable: true });
}

function hasKeys(values: object): boolean {
  return Object.keys(values).length > 0;
}
