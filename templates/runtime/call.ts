/** One call of an operation, as its builder has gathered it, and what goes over the wire for it. */
import type { EncodedBody } from "./body.js";
import { ClientError } from "./error.js";
import { setHeader, setHeaders } from "./header.js";
import type { Operation } from "./operation.js";
import type { HeaderValues, QueryValues, RequestOptions } from "./option.js";
import type { Progress } from "./paginator.js";
import { expandPath, type PathValues } from "./path.js";
import { isSameOrigin } from "./origin.js";
import { own } from "./own-property.js";
import { valueAt } from "./property-path.js";
import { encodeQuery, isRecord } from "./query.js";
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
  /** Lower-case names of headers that were set or removed: the credential of a scheme is put over none of them. */
  readonly named: readonly (string | undefined)[];
  readonly body: EncodedBody | undefined;
  /** Whether it goes to the origin that the client is configured for. */
  readonly isHome: boolean;
  /** Sends it, by way of `exchange`: where an answer may say that the credential is of no use any more. */
  around?: (exchange: () => Promise<Response>) => Promise<Response>;
}

/** Parameters, each in its place. */
export interface Places {
  readonly path: Record<string, unknown>;
  readonly query: Record<string, unknown>;
  readonly headers: Record<string, unknown>;
  readonly body: unknown;
}

/** @throws ClientError for a required part that is missing, and for a value that its place cannot carry. */
export function prepare(call: Call, settings: Settings, attempt = 0): Outgoing {
  const { operation, options } = call;
  const { definition, defaultHeaders, defaultQuery } = settings;
  const places = place(call);
  const url = locate(call, places, settings);
  // What is sent with every request may hold credentials, which are for the client's own origin, and for those that its makers trust.
  const isHome = isAtHome(url, settings);
  const body = places.body === undefined ? undefined : operation.body?.(places.body);
  const headers = new Headers();
  const named: string[] = [];
  const set = (name: string, value: string | false | undefined) => value && setHeader(headers, name, value);
  set("accept", operation.accept ?? "application/json");
  set("content-type", body && (operation.contentType ?? body.contentType));
  set("x-retry-count", attempt > 0 && String(attempt));
  set(idempotencyHeader(definition), options.idempotencyKey);
  for (const values of [isHome && defaultHeaders, places.headers, call.headers, options.headers])
    if (values) setHeaders(headers, values, named, operation.headerStyles);
  const query = isHome && defaultQuery ? { ...defaultQuery, ...places.query } : places.query;

  const lacking = operation.required?.filter((part) => {
    const [where, name] = part.split(/\.(.*)/s);
    if (where === "headers") return !headers.has(String(name));
    // A body that was replaced as a whole is its caller's affair.
    if (where === "body" && options.body !== undefined) return false;
    return valueAt(where === "body" ? places.body : query, name ? [name] : []) === undefined;
  });
  if (lacking?.length) throw new ClientError(`${operation.id} lacks ${lacking.join(", ")}: nothing was sent.`);
  return { url, query, headers, named, body, isHome };
}

/** The URL without a query. */
function locate({ operation, options }: Call, { path: values }: Places, settings: Settings): string {
  const path = options.path ?? expandPath(operation.path, values, operation.pathStyles);
  if (isAbsolute.test(path)) return path;
  return `${homeOf(operation.server, settings)}${path.startsWith("/") ? "" : "/"}${path}`;
}

function isAtHome(url: string, { baseURL, definition }: Settings): boolean {
  const { trustedServers = [] } = definition;
  return url.startsWith(`${baseURL}/`) || [baseURL, ...trustedServers].some((own) => isSameOrigin(url, own));
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
  const segments = { ...path };
  const headers: Record<string, unknown> = {};
  // As pairs: an assignment to a property called `__proto__` would be none.
  const asked: Pair[] = [];
  const properties: Pair[] = [];
  let sent: unknown;
  for (const [name, value] of Object.entries(params ?? {}) as Pair[]) {
    if (value === undefined) continue;
    const header = own(operation.headers, name);
    const cookie = own(operation.cookies, name);
    const segment = operation.paths ? own(operation.paths, name) : operation.path.includes(`{${name}}`) && name;
    if (own(operation.query, name)) asked.push([name, value]);
    else if (header) headers[header] = value;
    else if (cookie) headers["cookie"] = cookie(value, headers["cookie"] as string | undefined);
    else if (segment) segments[segment] = value;
    else if (wholeBody && name === "body") sent = value;
    else (hasProperties ? properties : asked).push([name, value]);
  }
  // An empty object is a body, where the caller gave parameters and the document asks for a body.
  if (hasProperties && (properties.length || (params && required?.includes("body"))))
    sent = Object.fromEntries(properties);
  return {
    path: segments,
    query: { ...Object.fromEntries(asked), ...query, ...options.query },
    headers,
    body: options.body === undefined ? join(sent, body) : options.body,
  };
}

type Pair = [name: string, value: unknown];

/** A body with what is added to it: properties to an object, anything else in its place. */
export function join(body: unknown, added: unknown): unknown {
  if (added === undefined) return body;
  return isRecord(body) && isRecord(added) ? { ...body, ...added } : added;
}
