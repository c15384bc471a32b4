/** One call of an operation, as its builder has gathered it, and what goes over the wire for it. */
import { ClientError } from "./error.js";
import { setHeaders } from "./header.js";
import type { Operation } from "./operation.js";
import type { HeaderValues, QueryValues, RequestOptions } from "./option.js";
import type { Progress } from "./paginator.js";
import { expandPath, type PathValues } from "./path.js";
import { isSameOrigin } from "./origin.js";
import { own } from "./own-property.js";
import { valueAt } from "./property-path.js";
import { encodeQuery, form, isRecord } from "./query.js";
import { type ClientDefinition, homeOf, type Settings } from "./settings.js";

export interface Call extends Progress {
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
  /** Without a query. */
  readonly url: string;
  readonly query: Record<string, unknown>;
  readonly headers: Headers;
  readonly body: RequestInit["body"] | Promise<FormData | Blob>;
  /** The body can be read only once. */
  readonly once: boolean | undefined;
  /** Lower-case names of headers that the caller removed. */
  readonly removed: readonly string[];
  /** Whether it goes to the origin that the client is configured for. */
  readonly isHome: boolean;
  /** Drops a token that was asked for, so that the next attempt has a new one. */
  renew?: (() => void) | undefined;
}

/** Parameters, each in its place. */
export interface Places {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  cookie?: string;
  body: unknown;
}

/** @throws ClientError for a required part that is missing, and for a value that its place cannot carry. */
export function prepare(call: Call, settings: Settings, attempt = 0): Outgoing {
  const { operation, options } = call;
  const { path: segments, query: asked, headers: parameters, cookie, body } = place(call);
  const path = options.path ?? expandPath(operation.path, segments, operation.pathStyles);
  const home = homeOf(operation.server, settings);
  const url = isAbsolute.test(path) ? path : `${home}${path.startsWith("/") ? "" : "/"}${path}`;
  const { definition, baseURL } = settings;
  // What is sent with every request may hold credentials, which are for the client's own origin, and for those that its makers trust.
  const isHome =
    url.startsWith(`${baseURL}/`) ||
    [baseURL, ...(definition.trustedServers ?? [])].some((own) => isSameOrigin(url, own));
  const defaults = isHome ? settings : undefined;

  const encoded = body === undefined ? undefined : operation.body?.(body);
  const headers = new Headers();
  const removed: string[] = [];
  for (const values of [
    {
      accept: operation.accept ?? "application/json",
      "content-type": encoded && (operation.contentType ?? encoded.contentType),
      cookie,
      "x-retry-count": attempt || undefined,
      [idempotencyHeader(definition)]: options.idempotencyKey,
    },
    defaults?.defaultHeaders,
    parameters,
    call.headers,
    options.headers,
  ])
    setHeaders(headers, values, removed, operation.headerStyles);
  const query = { ...defaults?.defaultQuery, ...asked };

  const lacking = operation.required?.filter((part) => {
    const [where, name] = part.split(/\.(.*)/s);
    if (where === "headers") return !headers.has(String(name));
    // A body that was replaced as a whole is its caller's affair.
    if (where === "body" && options.body !== undefined) return false;
    return valueAt(where === "body" ? body : query, name ? [name] : []) === undefined;
  });
  if (lacking?.length) throw new ClientError(`${operation.id} lacks ${lacking.join(", ")}: nothing was sent.`);
  return { url, query, headers, body: encoded?.body ?? null, once: encoded?.once, removed, isHome };
}

const isAbsolute = /^[a-z][a-z0-9+.-]*:/i;

/** The header that carries an idempotency key. */
export function idempotencyHeader(definition: ClientDefinition): string {
  return definition.idempotencyHeader ?? "Idempotency-Key";
}

/** The URL with its query. The path may have a query of its own. */
export function urlOf({ url, query }: Outgoing, { operation }: Call): string {
  const text = encodeQuery(query, operation.query);
  return text ? `${url}${url.includes("?") ? "&" : "?"}${text}` : url;
}

/** Each parameter in its place, with what the builder methods and the options add to query and body. */
export function place({ operation, path, params, query, body, options }: Call): Places {
  const { wholeBody, required } = operation;
  const hasProperties = operation.body && !wholeBody;
  const places: Places = { path: { ...path }, query: empty(), headers: {}, body: undefined };
  const properties = empty();
  const addCookie = (name = "", encoded: string) => {
    places.cookie = `${places.cookie ? `${places.cookie}; ` : ""}${name}=${encoded}`;
  };
  for (const [name, value] of Object.entries(params ?? {})) {
    if (value === undefined) continue;
    const header = own(operation.headers, name);
    const cookie = own(operation.cookies, name);
    const segment = operation.paths ? own(operation.paths, name) : operation.path.includes(`{${name}}`) && name;
    if (own(operation.query, name)) places.query[name] = value;
    else if (header) places.headers[header] = value;
    else if (cookie) (own(operation.cookieStyles, cookie) ?? form)(cookie, value, addCookie);
    else if (segment) places.path[segment] = value;
    else if (wholeBody && name === "body") places.body = value;
    else (hasProperties ? properties : places.query)[name] = value;
  }
  Object.assign(places.query, query, options.query);
  // An empty object is a body, where the caller gave parameters and the document asks for a body.
  if (hasProperties && (Object.keys(properties).length || (params && required?.includes("body"))))
    places.body = properties;
  places.body = options.body === undefined ? join(places.body, body) : options.body;
  return places;
}

/** An object without a prototype: an assignment to it is one even where the name is `__proto__`. */
function empty(): Record<string, unknown> {
  return Object.create(null) as Record<string, unknown>;
}

/** A body with what is added to it: properties to an object, anything else in its place. */
export function join(body: unknown, added: unknown): unknown {
  if (added === undefined) return body;
  return isRecord(body) && isRecord(added) ? { ...body, ...added } : added;
}
