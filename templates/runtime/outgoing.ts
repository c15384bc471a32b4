/** The request of a call, in parts. */
import type { EncodedBody } from "./body.js";
import { type Call, place } from "./call.js";
import { ClientError } from "./error.js";
import { type HeaderRecord, setHeader, setHeaders } from "./header.js";
import { isSameOrigin } from "./origin.js";
import { expandPath } from "./path.js";
import { valueAt } from "./property-path.js";
import { encodeQuery } from "./query.js";
import { homeOf, type Settings } from "./settings.js";

/** A request that does not have its credentials yet. */
export interface Outgoing {
  /** Without the query, which is added when the request is ready. */
  url: string;
  readonly query: Record<string, unknown>;
  readonly headers: HeaderRecord;
  body: EncodedBody | undefined;
  /** Whether it goes to the origin of the client's base URL. */
  readonly isHome: boolean;
  /** Wraps `exchange`, where the answer may show that a credential is no longer valid. */
  around?: ((exchange: () => Promise<Response>) => Promise<Response>) | undefined;
}

/**
 * Prepares the request of a call. @throws ClientError for a required part that is missing, and for a value that its
 * place cannot carry.
 */
export function prepare(call: Call, attempt = 0): Outgoing {
  const { operation, options, settings } = call;
  const { accept = "application/json", contentType, headerStyles, id } = operation;
  const places = place(call);
  const path = options.path ?? expandPath(operation.path, places.path, operation.pathStyles);
  // The defaults may hold credentials, so they are only sent to the client's own origin and to those that its settings
  // trust.
  const { url, isHome } = locate(path, call);
  const body = places.body === undefined ? undefined : operation.body?.(places.body);
  const type = body && (contentType ?? body.contentType);
  const headers: HeaderRecord = { accept };
  if (type) headers["content-type"] = type;
  if (attempt) headers["x-retry-count"] = String(attempt);
  if (options.idempotencyKey) setHeader(headers, idempotencyHeader(settings), options.idempotencyKey);
  for (const values of [isHome && settings.defaultHeaders, places.headers, options.headers])
    if (values) setHeaders(headers, values, headerStyles);
  const query = isHome && settings.defaultQuery ? { ...settings.defaultQuery, ...places.query } : places.query;

  const lacking = operation.required?.filter((part) => {
    const dot = part.indexOf(".");
    const name = part.slice(dot + 1);
    if (part.startsWith("headers")) return headers[name.toLowerCase()] == null;
    // A body that the options give as a whole is for the caller to check.
    if (part.startsWith("body") && options.body !== undefined) return false;
    return valueAt(part.startsWith("query") ? query : places.body, dot < 0 ? [] : [name]) === undefined;
  });
  if (lacking?.length) throw new ClientError(`${id} lacks ${lacking.join(", ")}: nothing was sent.`);
  return { url, query, headers, body, isHome };
}

/** The URL without a query, and whether it is at the client's own origin. */
function locate(path: string, call: Call): Pick<Outgoing, "url" | "isHome"> {
  const { baseURL, definition } = call.settings;
  const home = homeOf(call);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(path)) {
    path = home + (path.startsWith("/") ? "" : "/") + path;
    if (home === baseURL) return { url: path, isHome: true };
  }
  return { url: path, isHome: [baseURL, ...(definition.trustedServers ?? [])].some((own) => isSameOrigin(path, own)) };
}

/** The header for an idempotency key. */
export function idempotencyHeader({ definition }: Settings): string {
  return definition.idempotency?.header ?? "Idempotency-Key";
}

/** The URL with its query; the path may have a query of its own. */
export function urlOf({ url, query }: Outgoing, { operation }: Call): string {
  const text = encodeQuery(query, operation.query);
  return text ? `${url}${url.includes("?") ? "&" : "?"}${text}` : url;
}
