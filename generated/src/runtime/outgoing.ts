/** The HTTP request of a call. */
import type { EncodedBody } from "./body.js";
import { type Call, place } from "./call.js";
import { ClientError } from "./error.js";
import { type HeaderRecord, setHeader, setHeaders } from "./header.js";
import { isSameOrigin } from "./origin.js";
import { expandPath } from "./path.js";
import { valueAt } from "./property-path.js";
import { encodeQuery } from "./query.js";
import { homeOf, type Settings } from "./settings.js";

/** A request, before its credentials are added. */
export interface Outgoing {
  /** The URL, without the query until the request is complete. */
  url: string;
  readonly query: Record<string, unknown>;
  readonly headers: HeaderRecord;
  body: EncodedBody | undefined;
  /** Whether the request goes to the client's own origin. */
  readonly isHome: boolean;
  /** Sends the request through `exchange`, for schemes that renew a rejected credential. */
  around?: ((exchange: () => Promise<Response>) => Promise<Response>) | undefined;
}

/** @throws ClientError for a missing required part, and for a value that its location cannot carry. */
export function prepare(call: Call, attempt = 0): Outgoing {
  const { operation, options, settings } = call;
  const { accept = "application/json", contentType, headerStyles, id } = operation;
  const places = place(call);
  const path = options.path ?? expandPath(operation.path, places.path, operation.pathStyles);
  // The headers and the query of all requests may contain credentials, so they are sent only to the client's own origin and to trusted servers.
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
    // A body that replaces the params is not checked.
    if (part.startsWith("body") && options.body !== undefined) return false;
    return valueAt(part.startsWith("query") ? query : places.body, dot < 0 ? [] : [name]) === undefined;
  });
  if (lacking?.length) throw new ClientError(`${id} lacks ${lacking.join(", ")}: nothing was sent.`);
  return { url, query, headers, body, isHome };
}

/** The URL without a query, and whether it is on the client's own origin. */
function locate(path: string, call: Call): Pick<Outgoing, "url" | "isHome"> {
  const { baseURL, definition } = call.settings;
  const home = homeOf(call);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(path)) {
    path = home + (path.startsWith("/") ? "" : "/") + path;
    if (home === baseURL) return { url: path, isHome: true };
  }
  return { url: path, isHome: [baseURL, ...(definition.trustedServers ?? [])].some((own) => isSameOrigin(path, own)) };
}

/** The header for idempotency keys. */
export function idempotencyHeader({ definition }: Settings): string {
  return definition.idempotency?.header ?? "Idempotency-Key";
}

/** The URL with its query. The path may already contain a query. */
export function urlOf({ url, query }: Outgoing, { operation }: Call): string {
  const text = encodeQuery(query, operation.query);
  return text ? `${url}${url.includes("?") ? "&" : "?"}${text}` : url;
}
