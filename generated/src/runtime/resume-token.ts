/** Where a list goes on: the next request as a short string. */
import { ClientError } from "./error.js";
import { isRecord } from "./query.js";

/** The request of a page. */
export interface Position {
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
  /** In place of path and query; without its origin where that is the list's own. */
  readonly url?: string | undefined;
}

/** What tells a list from all others: its operation's id, and its path. */
export interface ListName {
  readonly operation: string;
  readonly path: Readonly<Record<string, unknown>>;
}

/** Base64url of JSON that is ASCII. Without a position, it is that of the last page. */
export function encodePosition(list: ListName, next?: Position): string {
  const parts = [nameOf(list), next && (next.query ?? {}), next?.body, next?.url];
  const ascii = JSON.stringify(parts, asText).replace(
    /[^ -~]/g,
    (character) => `\\u${(0x10000 + character.charCodeAt(0)).toString(16).slice(1)}`,
  );
  return btoa(ascii).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** @throws ClientError for what is no token, and for a token of another list. */
export function decodePosition(token: string, list: ListName): Position | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(atob(token.replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    // Not by this client.
  }
  const [name, query, body, url] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if (!(query === null || isRecord(query))) throw new ClientError("This is no resume token.");
  if (name !== nameOf(list)) throw new ClientError(`This resume token is of another list than ${list.operation}.`);
  return query ? { query, body: body ?? undefined, url: typeof url === "string" ? url : undefined } : undefined;
}

/** The same in whatever order, and as whatever type, the parameters were given. */
function nameOf({ operation, path }: ListName): string {
  return [operation, ...Object.entries(path).map(String).sort()].join("\n");
}

/** JSON has no word for a bigint; in a query it is its digits. */
export function asText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
